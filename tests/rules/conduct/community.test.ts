/** The community as a whole: choosing, waves, what arrives in another order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/domain/settings.js';
import { day, hour, minute } from '../../../src/domain/time.js';
import { afterQuietHours, watched, withBlind } from '../../../src/rules/conduct/time.js';
import { reading, start, story, Story, who } from './story.js';

describe('until somebody chooses', () => {
  const undecided = { settings: { mode: null, welcome: null } satisfies Partial<Settings>, watchedFor: 0 };

  it('says so once, in the moderators channel', () => {
    const told = story(undecided);
    told.happens('community_joined', {});
    told.happens('community_joined', {});
    // The first was said when the story began; nothing repeats it.
    expect(told.kindsTo('#moderators')).toEqual([]);
  });

  it('tells whoever installed it', () => {
    const told = story({
      settings: { ...undecided.settings, channels: { ...story().settings.channels, moderators: null } },
      watchedFor: 0,
    });
    told.happens('community_joined', { installer: who('mod') });
    expect(told.kindsTo('mod')).toEqual(['choose']);
  });

  it('tells the moderators where whoever installed it takes no DMs', () => {
    const told = story({ settings: undecided.settings, watchedFor: 0 });
    told.closed.set('mod', 'closed_dm');
    const before = told.kindsTo('#moderators').length;
    told.happens('behaviour_chosen', { by: who('mod'), mode: 'observe' });
    told.happens('community_joined', { installer: who('mod') });
    told.happens('behaviour_chosen', { by: who('mod'), mode: 'auto' });
    expect(told.kindsTo('mod')).toEqual([]);
    expect(told.saidTo('#moderators').slice(before).at(-1)).toMatchObject({ kind: 'choose', mode: 'auto' });
  });

  /** The bot was started before it was invited to the moderators' channel. */
  const uninvited = (): Story => {
    const told = new Story({ ...story(undecided).settings });
    told.closed.set('#moderators', 'no_channel');
    told.happens('community_joined', {});
    return told;
  };

  it('asks again until it was invited to the moderators channel, and then no more', () => {
    const told = uninvited();
    told.passes(hour);
    told.closed.delete('#moderators');
    expect(told.passes(2 * hour).kindsTo('#moderators')).toEqual(['choose']);
    expect(told.passes(30 * day).kindsTo('#moderators')).toEqual(['choose']);
  });

  it('asks at once when it is invited there', () => {
    const told = uninvited();
    told.closed.delete('#moderators');
    told.happens('community_joined', {});
    expect(told.kindsTo('#moderators')).toEqual(['choose']);
  });

  it('does not ask for ever where nobody invites it', () => {
    const told = uninvited();
    told.passes(20 * day);
    expect(told.waits()).toEqual([]);
  });

  it('does as was chosen, from then on', () => {
    const told = story(undecided);
    told.happens('member_joined', { member: who('ada') });
    told.happens('behaviour_chosen', { by: who('mod'), mode: 'auto' });
    told.happens('behaviour_chosen', { by: who('mod'), welcome: 'dm' });
    told.happens('member_joined', { member: who('bob') });
    expect([told.kindsTo('ada'), told.kindsTo('bob')]).toEqual([[], ['welcome']]);
  });

  it('follows the settings file before what was chosen in chat', () => {
    const told = story({ settings: { mode: 'observe', welcome: null } });
    told.happens('behaviour_chosen', { by: who('mod'), mode: 'auto', welcome: 'dm' });
    told.happens('member_joined', { member: who('ada') });
    expect(told.kindsTo('ada')).toEqual([]);
  });
});

describe('a wave of joins', () => {
  const wave = (count: number): Story => {
    const told = story();
    for (let index = 0; index < count; index++) told.happens('member_joined', { member: who(`new${index}`) });
    return told;
  };
  const greeted = (told: Story) => told.said.filter(({ speech }) => speech.kind === 'welcome').length;

  it('is none while ten join in a minute', () => {
    expect(greeted(wave(10))).toBe(10);
  });

  it('makes the eleventh wait, and tells the moderators in one message that is kept up to date', () => {
    const told = wave(15);
    expect(greeted(told)).toBe(10);
    const waves = told.said.filter(({ speech }) => speech.kind === 'wave');
    expect(new Set(waves.map(({ key }) => key)).size).toBe(1);
    expect(waves.at(-1)?.speech).toMatchObject({ state: 'open', waiting: 5 });
  });

  it('loses none: they are greeted when a moderator says so', () => {
    const told = wave(15);
    told.happens('wave_ruled', { by: who('mod'), ruling: 'greet' });
    expect(greeted(told.passes(10 * minute))).toBe(15);
  });

  it('is dropped when a moderator says so, and whoever joins later is greeted', () => {
    const told = wave(15);
    told.happens('wave_ruled', { by: who('mod'), ruling: 'drop' });
    told.passes(day).happens('member_joined', { member: who('later') });
    expect(greeted(told)).toBe(11);
    expect(told.kindsTo('later')).toEqual(['welcome']);
  });

  it('is over after a calm hour', () => {
    const told = wave(15).passes(2 * hour);
    expect(greeted(told)).toBe(15);
    expect(told.saidTo('#moderators').at(-1)).toMatchObject({ kind: 'wave', state: 'over' });
  });
});

describe('what arrives in another order', () => {
  it('ends in the same memory', () => {
    const people = ['ada', 'bob', 'cid'];
    const said = fc.record({
      from: fc.constantFrom(...people),
      to: fc.constantFrom(...people),
      at: fc.integer({ min: 0, max: 6 * 24 }),
      in: fc.constantFrom('thread', 'channel'),
    });
    const orders = fc
      .uniqueArray(said, { maxLength: 10, selector: ({ at }) => at })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
      );
    const tell = (messages: readonly { from: string; to: string; at: number; in: string }[]) => {
      const told = story({ watchedFor: 0 });
      const root = told.writes('ada', reading(), { message: 'slack:T1#general@root' });
      told.passes(7 * day);
      for (const message of messages) {
        const inThread = message.in === 'thread';
        told.writes(
          message.from,
          reading(),
          {
            message: `slack:T1#general@${message.at}`,
            towards: inThread || message.from === message.to ? [] : [who(message.to)],
            ...(inThread ? { thread: root } : {}),
          },
          start + message.at * hour,
        );
      }
      return told.remembered();
    };
    fc.assert(
      fc.property(orders, ([all, other]) => {
        expect(withoutSeen(tell(other))).toEqual(withoutSeen(tell(all)));
      }),
      { numRuns: 60 },
    );
  });

  it('knows a member since their first event, whichever came first', () => {
    const told = story({ watchedFor: 0 });
    told.writes('ada', reading(), { message: 'slack:T1#general@2' }, start + 2 * hour);
    told.writes('ada', reading(), { message: 'slack:T1#general@1' }, start + hour);
    expect(told.remembered()).toMatchObject({ 'slack:T1 member:slack:T1/ada': { seenAt: start + hour } });
  });
});

/** Since when the bot has known somebody may still differ where others spoke to them first. */
const withoutSeen = (remembered: Record<string, unknown>) =>
  JSON.parse(JSON.stringify(remembered, (key, value) => (key === 'seenAt' ? 0 : value)));

describe('time', () => {
  const home = { watchedSince: start, blind: [] };

  it.each([
    ['all of it where nothing was missed', start, start + day, day],
    ['nothing of what was before the bot', start - 10 * day, start, 0],
    ['only the part since it came', start - day, start + day, day],
  ])('watched is %s', (_, from, until, length) => {
    expect(watched(home, from, until)).toBe(length);
  });

  it('leaves out outages, merged where they overlap', () => {
    let blind = withBlind(home, start + hour, start + 3 * hour);
    blind = withBlind({ ...home, blind }, start + 2 * hour, start + 4 * hour);
    expect(blind).toEqual([{ from: start + hour, until: start + 4 * hour }]);
    expect(watched({ ...home, blind }, start, start + day)).toBe(21 * hour);
  });

  it.each([
    ['outside of them', { from: '22:00', to: '07:00', zone: 'UTC' }, '2026-03-01T12:00Z', '2026-03-01T12:00'],
    ['before midnight', { from: '22:00', to: '07:00', zone: 'UTC' }, '2026-03-01T23:10Z', '2026-03-02T07:00'],
    ['after midnight', { from: '22:00', to: '07:00', zone: 'UTC' }, '2026-03-01T03:30Z', '2026-03-01T07:00'],
    ['in another zone', { from: '22:00', to: '07:00', zone: 'Asia/Tokyo' }, '2026-03-01T14:00Z', '2026-03-01T22:00'],
    ['as they end', { from: '22:00', to: '07:00', zone: 'UTC' }, '2026-03-01T07:00Z', '2026-03-01T07:00'],
  ])('may be spoken in quiet hours: %s', (_, quiet, at, then) => {
    expect(new Date(afterQuietHours(Date.parse(at), quiet)).toISOString().slice(0, 16)).toBe(then);
  });
});
