/**
 * A member's own network, as `/mynetwork` shows it to that member alone: whom they have truly exchanged with, and whose
 * turn it is. No ranks and no scores; whose turn it is says nothing about who ought to write.
 */
import type { Instant, MemberId } from '../domain/ids.js';
import { memberKey, type Tie } from '../domain/member.js';
import type { Memory } from '../domain/memory.js';
import { communityOf } from '../domain/ids.js';
import type { Settings } from '../domain/settings.js';
import { whoseTurn } from './ties.js';

export interface NetworkTie {
  readonly with: MemberId;
  readonly exchanges: number;
  readonly yourTurns: number;
  readonly theirTurns: number;
  readonly lastYours?: Instant;
  readonly lastTheirs?: Instant;
  readonly turn: 'yours' | 'theirs' | 'none';
}

export interface Network {
  readonly member: MemberId;
  /** Those with an exchange first, most exchanges first; then those who wait for a turn, latest first. */
  readonly ties: readonly NetworkTie[];
  readonly exchanges: number;
  /** Turns they took towards others, ever. */
  readonly gave: number;
  /** Favours, help and feedback they asked for, ever. */
  readonly asked: number;
  readonly paused: boolean;
}

/**
 * `memory` holds all that is of the member (`allOf`). A turn that stayed unanswered is shown for as long as it could
 * still become an exchange; after that it is nobody's turn.
 */
export function networkOf(
  member: MemberId,
  memory: Memory,
  now: Instant,
  settings: Pick<Settings, 'exchangeWithin'>,
): Network {
  const known = memory.get(communityOf(member), memberKey(member));
  const ties = memory
    .all('tie')
    .map(({ value }) => seenFrom(member, value, now, settings.exchangeWithin))
    .filter((tie) => tie.exchanges > 0 || tie.turn !== 'none')
    .sort(
      (one, other) =>
        other.exchanges - one.exchanges || lastOf(other) - lastOf(one) || (one.with < other.with ? -1 : 1),
    );
  return {
    member,
    ties,
    exchanges: known?.exchanges ?? 0,
    gave: known?.gave ?? 0,
    asked: known?.asked ?? 0,
    paused: known?.pausedAt !== undefined,
  };
}

const lastOf = ({ lastYours = 0, lastTheirs = 0 }: NetworkTie): Instant => Math.max(lastYours, lastTheirs);

function seenFrom(member: MemberId, tie: Tie, now: Instant, within: number): NetworkTie {
  const isA = tie.a === member;
  const [yours, theirs] = isA ? [tie.last.a, tie.last.b] : [tie.last.b, tie.last.a];
  const next = now - Math.max(yours ?? 0, theirs ?? 0) <= within ? whoseTurn(tie) : undefined;
  return {
    with: isA ? tie.b : tie.a,
    exchanges: tie.exchanges,
    yourTurns: isA ? tie.turns.a : tie.turns.b,
    theirTurns: isA ? tie.turns.b : tie.turns.a,
    ...(yours === undefined ? {} : { lastYours: yours }),
    ...(theirs === undefined ? {} : { lastTheirs: theirs }),
    turn: next === undefined ? 'none' : next === member ? 'yours' : 'theirs',
  };
}
