/** An export holds everything that is remembered of a member, explains each field, and gives away nobody else. */
import { describe, expect, it } from 'vitest';
import {
  caseKey,
  communityKey,
  everywhere,
  likenessKey,
  memberKey,
  postedKey,
  tieKey,
  whichKey,
  type Case,
  type Member,
  type Posted,
  type Tie,
  type Which,
} from '../../src/domain/member.js';
import { greetedKey, stoppedKey } from '../../src/rules/conduct/scene.js';
import { givenCase, partsOf, promotion } from '../speech/given.js';
import { ada, ask, ben, community, house, message, moderator, now } from './given.js';

// Every field there is: `Required` makes a new one fail to compile here until it is given.
const member: Required<Member> = {
  joinedAt: now - 9,
  seenAt: now - 8,
  spokeAt: [now - 7],
  question: { askedAt: now - 6, wording: 2, answeredAt: now - 5 },
  greetedAt: now - 6,
  remindedAt: now - 4,
  exchanges: 3,
  gave: 4,
  asked: 1,
  nudges: [{ kind: 'promo', at: now - 3, case: 'c1' }],
  spared: ['favour'],
  pausedAt: now - 2,
  repliedAt: now - 5,
  closedAt: now - 1,
  leftAt: now - 1,
};
const tie: Tie = {
  a: ada,
  b: ben,
  turns: { a: 3, b: 2 },
  last: { a: now - 4, b: now - 3 },
  exchanges: 2,
  days: [[20_000, 1, 1]],
  settled: { exchanges: 1, open: [] },
};
const posted: Required<Posted> = {
  author: ada,
  at: now - 4,
  where: 'general',
  traits: ['news'],
  verdict: 'promo_drop',
  found: { promotes: 'own_link' },
  thread: [[now - 3, ben]],
  case: 'c1',
};
const known: Required<Case> = {
  ...givenCase(),
  member: ada,
  because: 'campaign',
  silentFor: 5_000,
  campaign: [ada, `${community}/cleo`],
  campaignOf: 'c0',
  dueAt: now + 5,
  ruledBy: moderator,
};
const which: Which = {
  among: [community, 'playground:other'],
  at: now - 2,
  towards: [],
  message,
  member: ada,
  reading: promotion,
  traits: ['news'],
  likeness: ['band9'],
};

function everything() {
  const home = house();
  return home
    .put(memberKey(ada), member, { of: [ada] })
    .put(tieKey(ada, ben), tie, { of: [ada, ben] })
    .put(postedKey(message), posted, { of: [ada] })
    .put(caseKey('c1'), known, { of: [ada] })
    .put(
      likenessKey('band1'),
      [
        { member: ada, message, at: now - 4, case: 'c1' },
        { member: `${community}/dan`, message: `${community}#general@9`, at: now - 3 },
      ],
      { of: [ada, `${community}/dan`] },
    )
    .put(whichKey('w1'), which, { of: [ada] })
    .put(communityKey(), { watchedSince: 1, blind: [], installer: ada, chosen: { mode: 'auto', by: ada, at: now } })
    .put(greetedKey(ada, home), { greeted: true })
    .put(stoppedKey(ada, home), { stopped: true }, { scope: everywhere })
    .wait(
      {
        id: 'd1',
        attempts: 2,
        why: 'closed_dm',
        decision: {
          kind: 'say',
          key: 'alert.c1',
          due: now,
          of: [ada],
          to: { kind: 'channel', purpose: 'moderators' },
          speech: { kind: 'alert', case: known },
        },
      },
      [ada],
    )
    .put(memberKey(ben), { seenAt: 1 }, { of: [ben] });
}

async function exported() {
  const said = await ask(everything(), { kind: 'network', view: 'export' });
  const [file] = partsOf(said, 'file');
  return { file, text: file?.content ?? '', data: JSON.parse(file?.content ?? '{}') as Record<string, never> };
}

describe('an export', () => {
  it('is a JSON file', async () => {
    const { file } = await exported();
    expect(file?.name).toBe('your-turn-2025-10-09.json');
    expect(file?.type).toBe('application/json');
  });

  it('holds everything of the member, with times that people can read', async () => {
    const { data } = await exported();
    const iso = (at: number) => new Date(at).toISOString();
    expect(data.id).toBe(ada);
    expect(data.member).toMatchObject({ gave: 4, asked: 1, exchanges: 3, spared: ['favour'], joinedAt: iso(now - 9) });
    expect(Object.keys(data.member ?? {}).sort()).toEqual(Object.keys(member).sort());
    expect(data.ties).toMatchObject([{ a: ada, b: ben, exchanges: 2, days: [[20_000, 1, 1]] }]);
    expect(data.messages).toMatchObject([{ message, verdict: 'promo_drop', case: 'c1' }]);
    expect(data.cases).toMatchObject([
      { id: 'c1', state: 'sent', silentFor: 5_000, reading: { promotes: { is: true } } },
    ]);
    expect(data.likeness).toMatchObject([{ band: 'band1', sightings: [{ message }] }]);
    expect(data.which).toMatchObject([{ name: 'w1', among: which.among }]);
    expect(data.setup).toMatchObject({ installer: true, chosen: { mode: 'auto' } });
    expect(data.traces).toMatchObject([{ greeted: true }, { scope: 'everywhere', stopped: true }]);
    expect(data.waiting).toMatchObject([{ id: 'd1', attempts: 2, decision: { key: 'alert.c1', due: iso(now) } }]);
  });

  it('explains each of its fields', async () => {
    const { data } = await exported();
    const readme = Object.keys(data.readme ?? {});
    for (const section of ['member', 'ties', 'messages', 'cases', 'likeness', 'which', 'setup', 'traces', 'waiting']) {
      expect(readme).toContain(section);
      const records: readonly object[] = [data[section] ?? {}].flat();
      for (const field of records.flatMap((record) => Object.keys(record))) {
        expect(readme).toContain(`${section}.${field}`);
      }
    }
  });

  it('names other members only where they are part of the member’s own network', async () => {
    const { text } = await exported();
    expect(text).toContain(ben);
    for (const other of [moderator, `${community}/cleo`, `${community}/dan`]) expect(text).not.toContain(other);
  });

  it('says of somebody unknown that nothing is known', async () => {
    const said = await ask(house(), { kind: 'network', view: 'export' });
    const data = JSON.parse(partsOf(said, 'file')[0]?.content ?? '') as Record<string, unknown>;
    expect(data).toMatchObject({ member: null, ties: [], messages: [], cases: [], traces: [], waiting: [] });
  });
});
