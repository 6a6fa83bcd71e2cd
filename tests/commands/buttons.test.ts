/** Every button: who may press it, what comes of it, and what is said where it comes too late. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/domain/action.js';
import { wordsIn } from '../../src/domain/event.js';
import type { CommunityId } from '../../src/domain/ids.js';
import {
  caseKey,
  caseStates,
  communityKey,
  memberKey,
  postedKey,
  whichKey,
  type CaseState,
  type Which,
} from '../../src/domain/member.js';
import { givenCase, plain, promotion } from '../speech/given.js';
import { ada, ben, community, house, message, moderator, now, press } from './given.js';

const withCase = (state: CaseState = 'sent') => house().put(caseKey('c1'), givenCase({ state }), { of: [ada] });
const asModerator = { member: moderator, isModerator: true } as const;
const asAdmin = { member: moderator, isAdmin: true } as const;

describe('this missed the mark', () => {
  const missed: Action = { kind: 'missed', case: 'c1' };

  it('believes whoever was nudged', async () => {
    const home = withCase();
    expect(plain(await press(home, missed))).toMatch(/taken it back/);
    expect(home.submitted).toEqual([
      { kind: 'nudge_missed', id: 'r1.missed', community, at: now, member: ada, case: 'c1' },
    ]);
  });

  it.each([
    ['somebody else', () => withCase(), { member: ben }, /no longer remember/],
    ['a case that is gone', () => house(), {}, /no longer remember/],
    ['a second press', () => withCase('missed'), {}, /taken back already/],
    ['a case that a moderator called wrong', () => withCase('overruled'), {}, /taken back already/],
  ] as const)('changes nothing for %s', async (_, make, who, words) => {
    const home = make();
    expect(plain(await press(home, missed, who))).toMatch(words);
    expect(home.submitted).toEqual([]);
  });
});

it('stops everything, at once', async () => {
  const home = house();
  expect(plain(await press(home, { kind: 'stop' }))).toMatch(/I'm quiet/);
  expect(home.submitted).toEqual([{ kind: 'stopped', id: 'r1.stopped', community, at: now, member: ada }]);
});

describe('ruling on a case', () => {
  const opens: { readonly [R in 'send' | 'drop' | 'wrong']: readonly CaseState[] } = {
    send: ['review'],
    drop: ['review', 'pending'],
    wrong: ['pending', 'review', 'observed', 'sent', 'spared', 'dropped', 'undeliverable'],
  };
  const rows = (['send', 'drop', 'wrong'] as const).flatMap((ruling) =>
    caseStates.map((state) => ({ ruling, state, counts: opens[ruling].includes(state) })),
  );

  it.each(rows)('"$ruling" on a case that is $state counts: $counts', async ({ ruling, state, counts }) => {
    const home = withCase(state);
    const said = plain(await press(home, { kind: 'rule', case: 'c1', ruling }, asModerator));
    expect(home.submitted).toEqual(
      counts
        ? [{ kind: 'case_ruled', id: 'r1.ruled', community, at: now, by: moderator, case: 'c1', member: ada, ruling }]
        : [],
    );
    if (!counts) expect(said).toMatch(/too late.*How it stands: /);
  });

  it('is for moderators', async () => {
    const home = withCase();
    expect(plain(await press(home, { kind: 'rule', case: 'c1', ruling: 'wrong' }))).toMatch(/for moderators/);
    expect(home.submitted).toEqual([]);
  });

  it('says so where the case is gone', async () => {
    expect(plain(await press(house(), { kind: 'rule', case: 'c1', ruling: 'wrong' }, asModerator))).toMatch(
      /no longer/,
    );
  });
});

describe('a wave', () => {
  const wave = { since: now, waiting: 12, alert: 'wave.1' };
  const home = () => house().put(communityKey(), { watchedSince: 1, blind: [], wave });

  it.each(['greet', 'drop'] as const)('is ruled on by a moderator: %s', async (ruling) => {
    const one = home();
    await press(one, { kind: 'wave', ruling }, asModerator);
    expect(one.submitted).toMatchObject([{ kind: 'wave_ruled', by: moderator, ruling }]);
  });

  it('is not ruled on by a member, nor when it is over', async () => {
    const [one, other] = [home(), house()];
    expect(plain(await press(one, { kind: 'wave', ruling: 'drop' }))).toMatch(/for moderators/);
    expect(plain(await press(other, { kind: 'wave', ruling: 'drop' }, asModerator))).toMatch(/over already/);
    expect([...one.submitted, ...other.submitted]).toEqual([]);
  });
});

describe('choosing how the bot behaves', () => {
  it.each([
    ['a mode', { kind: 'mode', mode: 'review' }, { mode: 'review' }],
    ['a welcome', { kind: 'welcome', welcome: 'dm' }, { welcome: 'dm' }],
  ] as const)('is up to an admin: %s', async (_, action, chosen) => {
    const home = house();
    expect(plain(await press(home, action, asAdmin))).toMatch(/^Noted/);
    expect(home.submitted).toEqual([
      { kind: 'behaviour_chosen', id: 'r1.chosen', community, at: now, by: moderator, ...chosen },
    ]);
    const other = house();
    expect(plain(await press(other, action, { isModerator: true }))).toMatch(/for an admin/);
    expect(other.submitted).toEqual([]);
  });

  it('is no choice where the settings file decides', async () => {
    const home = house({ mode: 'auto', welcome: 'off' });
    expect(plain(await press(home, { kind: 'mode', mode: 'review' }, asAdmin))).toMatch(
      /settings file decides that \(Auto\)/,
    );
    expect(plain(await press(home, { kind: 'welcome', welcome: 'dm' }, asAdmin))).toMatch(/\(No welcome\)/);
    expect(home.submitted).toEqual([]);
  });
});

describe('the welcome button', () => {
  it('greets by the answer, and says where to reply', async () => {
    const home = house();
    const words = plain(await press(home, { kind: 'hello' }));
    expect(words).toMatch(/\?/);
    expect(words).toContain('@ada');
    expect(words).toMatch(/#introductions/);
    expect(home.submitted).toMatchObject([{ kind: 'hello_pressed', member: ada }]);
  });

  it('greets nobody twice', async () => {
    const question = { askedAt: now, wording: 1 };
    const home = house().put(memberKey(ada), { seenAt: now, question }, { of: [ada] });
    expect(plain(await press(home, { kind: 'hello' }))).toMatch(/We've met/);
    expect(home.submitted).toEqual([]);
  });
});

describe('which community was meant', () => {
  const other: CommunityId = 'playground:other';
  const kept: Which = {
    among: [community, other],
    at: now - 60_000,
    towards: [ben],
    message,
    member: ada,
    reading: promotion,
    traits: ['news'],
    likeness: ['band'],
  };
  const home = (settings = {}) => house(settings).put(whichKey('w1'), kept, { of: [ada] });
  const which = (index: number): Action => ({ kind: 'which', which: 'w1', index });

  it('places what was read, as the message it was', async () => {
    const one = home();
    await press(one, which(0));
    expect(one.submitted).toMatchObject([
      {
        kind: 'message_posted',
        id: 'r1.placed',
        community,
        at: kept.at,
        member: ada,
        message,
        where: 'dm',
        likeness: ['band'],
      },
    ]);
    expect(wordsIn(one.submitted[0])).toBeUndefined();
  });

  it('carries nothing of one community into another', async () => {
    const one = home();
    await press(one, which(1));
    expect(one.submitted).toMatchObject([
      {
        community: other,
        member: `${other}/ada`,
        message: `${other}#general@7`,
        likeness: [],
        towards: [],
        prompt: 'none',
        exempt: false,
      },
    ]);
    expect(JSON.stringify(one.submitted)).not.toContain(community);
  });

  it('answers the question that is open there', async () => {
    const question = { askedAt: now - 90_000, wording: 1 };
    const one = home().put(memberKey(`${other}/ada`), { seenAt: 1, question }, { scope: other });
    await press(one, which(1));
    expect(one.submitted).toMatchObject([{ prompt: 'known' }]);
  });

  it('spares the writer where roles are exempt, which a click does not tell', async () => {
    const one = home({ exempt: { roles: ['staff'], members: [] } });
    await press(one, which(0));
    expect(one.submitted).toMatchObject([{ exempt: true }]);
  });

  it.each([
    ['an index beyond the list', home, which(5), {}, /too long ago/],
    ['something let go of', () => house(), which(0), {}, /too long ago/],
    ['somebody else', home, which(0), { member: ben }, /too long ago/],
    [
      'a second press',
      () =>
        home().put(
          postedKey(`${other}#general@7`),
          { author: `${other}/ada`, at: now, where: 'dm', traits: [], verdict: 'other' },
          { scope: other },
        ),
      which(0),
      {},
      /told me already/,
    ],
  ] as const)('changes nothing for %s', async (_, make, action, who, words) => {
    const one = make();
    expect(plain(await press(one, action, who))).toMatch(words);
    expect(one.submitted).toEqual([]);
  });
});
