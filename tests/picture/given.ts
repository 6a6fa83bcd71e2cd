/** Networks to be drawn. */
import type { CommunityId, MemberId } from '../../src/domain/ids.js';
import type { Network, NetworkTie } from '../../src/rules/network.js';

const community: CommunityId = 'playground:tinkerers';
export const id = (user: string): MemberId => `${community}/${user}`;

export const tie = (user: string, facts: Partial<NetworkTie> = {}): NetworkTie => ({
  with: id(user),
  exchanges: 2,
  yourTurns: 3,
  theirTurns: 3,
  turn: 'none',
  ...facts,
});

export const networkOf = (...ties: readonly NetworkTie[]): Network => ({
  member: id('me'),
  ties,
  exchanges: ties.reduce((sum, one) => sum + one.exchanges, 0),
  gave: 4,
  asked: 1,
  paused: false,
});

/** So many ties, most exchanges first, every third an open turn. */
export const many = (count: number): Network =>
  networkOf(
    ...Array.from({ length: count }, (_, i) =>
      tie(`u${i}`, {
        exchanges: Math.max(0, 30 - i),
        yourTurns: (i * 7) % 11,
        theirTurns: (i * 5) % 9,
        turn: (['yours', 'none', 'theirs'] as const)[i % 3] ?? 'none',
      }),
    ),
  );
