/** `/mynetwork` and its views: what a member asks about themselves. */
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/domain/event.js';
import { memberKey, tieKey, type Tie } from '../../src/domain/member.js';
import type { MemberId } from '../../src/domain/ids.js';
import { everywhere } from '../../src/domain/member.js';
import { day } from '../../src/domain/time.js';
import { stoppedKey } from '../../src/rules/conduct/scene.js';
import { buttonsOf, partsOf, plain } from '../speech/given.js';
import { ada, ask, ben, community, house, now, press } from './given.js';

/** Ada and somebody exchanged once, and one of them has written since. */
const tie = (other: MemberId, last: 'ada' | 'other'): Tie => {
  const lastOther = last === 'other' ? now - day : now - 3 * day;
  const [a, b] = ada < other ? [ada, other] : [other, ada];
  const today = Math.floor(now / day);
  const latest = last === 'ada' ? ada : other;
  return {
    a,
    b,
    turns: { a: 2, b: 2 },
    last: a === ada ? { a: now - 2 * day, b: lastOther } : { a: lastOther, b: now - 2 * day },
    exchanges: 1,
    days: [[today - 1, latest === a ? 1 : 0, latest === b ? 1 : 0]],
    settled: { exchanges: 1, open: [] },
  };
};

const member = { seenAt: now - 9 * day, exchanges: 2, gave: 5, asked: 1 } as const;

describe('/mynetwork', () => {
  it('invites, where nobody is there yet', async () => {
    const said = await ask(house(), { kind: 'network', view: 'show' });
    expect(plain(said)).toMatch(/Nobody yet/);
    expect(plain(said)).toContain('#general');
    expect(partsOf(said, 'picture')).toHaveLength(1);
  });

  it('shows whom I have exchanged with, whose turn it is, what I gave and asked, and a picture', async () => {
    const cleo: MemberId = `${community}/cleo`;
    const home = house()
      .put(memberKey(ada), member, { of: [ada] })
      .put(tieKey(ada, ben), tie(ben, 'other'), { of: [ada, ben] })
      .put(tieKey(ada, cleo), tie(cleo, 'ada'), { of: [ada, cleo] });
    const said = await ask(home, { kind: 'network', view: 'show' });
    const words = plain(said);
    expect(words).toMatch(/2 exchanges here, with 2 people/);
    expect(words).toMatch(/wrote to others 5 times, and asked for help or a favour once/);
    expect(words).toMatch(/your turn with:\n- @ben: 1 exchange/);
    expect(words).toMatch(/their turn:\n- @cleo: 1 exchange/);
    expect(words).toMatch(/Only you see this/);
    expect(partsOf(said, 'picture')[0]?.picture.alt).toMatch(/ben: 1 exchange .*cleo: 1 exchange/);
    expect(home.submitted).toEqual([]);
  });

  it('reminds whoever paused, or said stop, how to take it back', async () => {
    const paused = house().put(memberKey(ada), { ...member, pausedAt: now }, { of: [ada] });
    const stopped = house();
    stopped.put(stoppedKey(ada, stopped), { stopped: true }, { scope: everywhere });
    for (const home of [paused, stopped]) {
      expect(plain(await ask(home, { kind: 'network', view: 'show' }))).toContain('/mynetwork resume');
    }
    expect(plain(await ask(house(), { kind: 'network', view: 'show' }))).not.toContain('resume');
  });

  it('shows the network, though the platform cannot tell names right now', async () => {
    const home = house().put(tieKey(ada, ben), tie(ben, 'other'), { of: [ada, ben] });
    const names = async () => Promise.reject(new Error('rate limited'));
    const said = await ask(home, { kind: 'network', view: 'show' }, { names });
    expect(plain(said)).toContain('@ben');
    expect(partsOf(said, 'picture')[0]?.picture.alt).toContain('somebody: 1 exchange');
  });

  it.each(['help', 'unknown'] as const)('names every view: %s', async (view) => {
    const asked = view === 'help' ? ({ kind: 'network', view } as const) : ({ kind: 'unknown_view' } as const);
    const words = plain(await ask(house(), asked));
    for (const one of ['pause', 'resume', 'export', 'forget', 'help']) expect(words).toContain(`/mynetwork ${one}`);
  });

  it('tells moderators what moderators can do, and nobody else', async () => {
    const asked = { kind: 'network', view: 'help' } as const;
    expect(plain(await ask(house(), asked, { isModerator: true }))).toMatch(/As a moderator/);
    expect(plain(await ask(house(), asked))).not.toMatch(/As a moderator/);
  });
});

describe('pause and resume', () => {
  it.each([
    ['the view', { kind: 'network', view: 'pause' }],
    ['the button', { kind: 'button', action: { kind: 'pause' } }],
  ] as const)('pauses by %s', async (_, asked) => {
    const home = house();
    expect(plain(await ask(home, asked))).toMatch(/Paused/);
    expect(home.submitted).toEqual([{ kind: 'paused', id: 'r1.paused', community, at: now, member: ada }]);
  });

  it('resumes, and says what was taken back', async () => {
    const paused = house().put(memberKey(ada), { seenAt: now, pausedAt: now }, { of: [ada] });
    expect(plain(await ask(paused, { kind: 'network', view: 'resume' }))).toMatch(/Good to have you back/);
    expect(paused.submitted.map(({ kind }) => kind)).toEqual(['resumed']);

    const home = house();
    home.put(stoppedKey(ada, home), { stopped: true }, { scope: everywhere });
    expect(plain(await ask(home, { kind: 'network', view: 'resume' }))).toMatch(/other communities/);

    expect(plain(await ask(house(), { kind: 'network', view: 'resume' }))).toMatch(/Nothing was paused/);
  });
});

describe('forget', () => {
  it('asks first, and changes nothing until it is confirmed', async () => {
    const home = house();
    const said = await ask(home, { kind: 'network', view: 'forget' });
    expect(home.submitted).toEqual([]);
    expect(plain(said)).toMatch(/One thing stays: a keyed hash/);
    expect(buttonsOf(said)[0]?.action).toEqual({ kind: 'forget_yes' });
  });

  it('erases when confirmed, and says what stays', async () => {
    const home = house();
    const words = plain(await press(home, { kind: 'forget_yes' }));
    expect(home.submitted).toEqual([{ kind: 'forgotten', id: 'r1.forgotten', community, at: now, member: ada }]);
    expect(words).toMatch(/keyed hash/);
    expect(words).not.toMatch(/asked me to stop/);

    home.put(stoppedKey(ada, home), { stopped: true }, { scope: everywhere });
    expect(plain(await press(home, { kind: 'forget_yes' }))).toMatch(/asked me to stop/);
  });
});

it('submits nothing that could be words', async () => {
  const home = house();
  for (const view of ['pause', 'resume'] as const) await ask(home, { kind: 'network', view });
  await press(home, { kind: 'forget_yes' });
  await press(home, { kind: 'stop' });
  expect(home.submitted.map((event) => wordsIn(event))).toEqual([undefined, undefined, undefined, undefined]);
  expect(new Set(home.submitted.map(({ id }) => id)).size).toBe(4);
});
