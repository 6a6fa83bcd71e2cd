/** Hello: once, where it is wanted, and never to whoever has left. */
import { describe, expect, it } from 'vitest';
import { minute, hour, day } from '../../../src/domain/time.js';
import { receiptKey } from '../../../src/domain/member.js';
import { reciprocal, reading, story, who, type Options, type Story } from './story.js';

const joins = (options?: Options) => {
  const told = story(options);
  told.happens('member_joined', { member: who('ada') });
  return told;
};

describe('a welcome', () => {
  it('greets whoever joins, at once, with a question that stands', () => {
    const told = joins();
    expect(told.kindsTo('ada')).toEqual(['welcome']);
    expect(told.member('ada')?.question).toMatchObject({ askedAt: told.now });
  });

  it.each([
    ['in a community that observes', { settings: { mode: 'observe' } }],
    ['where the welcome is off', { settings: { welcome: 'off' } }],
    ['by DM where the welcome is a button', { settings: { welcome: 'button' } }],
    ['before anybody has chosen', { settings: { mode: null, welcome: null } }],
  ] as const)('is not said %s', (_, options) => {
    expect(joins(options).kindsTo('ada')).toEqual([]);
  });

  it('is said once to whoever joins twice, or leaves and comes back', () => {
    const told = joins();
    told.happens('member_joined', { member: who('ada') });
    told.happens('member_left', { member: who('ada') });
    told.passes(2 * day).happens('member_joined', { member: who('ada') });
    expect(told.kindsTo('ada')).toEqual(['welcome']);
  });

  it('is not said again to whoever was erased in between', () => {
    const told = joins();
    told.happens('forgotten', { member: who('ada') });
    told.passes(day).happens('member_joined', { member: who('ada') });
    expect(told.kindsTo('ada')).toEqual(['welcome']);
  });

  it('waits for the end of the quiet hours', () => {
    const told = joins({ settings: { quietHours: { from: '11:00', to: '14:30', zone: 'UTC' } } });
    expect(told.kindsTo('ada')).toEqual([]);
    told.passes(2.5 * hour);
    expect(told.said.map(({ at }) => new Date(at).toISOString().slice(11, 16))).toEqual(['14:30']);
  });

  it('is not said to whoever left before it was due', () => {
    const told = joins({ settings: { quietHours: { from: '11:00', to: '14:30', zone: 'UTC' } } });
    told.happens('member_left', { member: who('ada') });
    expect(told.passes(day).kindsTo('ada')).toEqual([]);
  });

  it('is not said to whoever said stop in another community', () => {
    const told = story();
    told.happens('stopped', { member: who('ada') });
    told.happens('member_joined', { member: who('ada') });
    expect(told.kindsTo('ada')).toEqual([]);
  });
});

describe('a closed door', () => {
  it('falls back to one button in the welcome channel, and leaves no question open', () => {
    const told = story();
    told.closed.set('ada', 'closed_dm').set('bob', 'closed_dm');
    told.happens('member_joined', { member: who('ada') });
    told.happens('member_joined', { member: who('bob') });
    expect(told.kindsTo('#welcome')).toEqual(['welcome_button']);
    expect(told.member('ada')).toMatchObject({ closedAt: told.now });
    expect(told.member('ada')?.question).toBeUndefined();
  });

  it('opens by the button: the question is asked by the answer to the click', () => {
    const told = story();
    told.closed.set('ada', 'closed_dm');
    told.happens('member_joined', { member: who('ada') });
    told.happens('hello_pressed', { member: who('ada') });
    expect(told.member('ada')?.question).toMatchObject({ askedAt: told.now });
  });

  it('shows no button to a community whose member merely went away', () => {
    const told = story();
    told.closed.set('ada', 'gone');
    told.happens('member_joined', { member: who('ada') });
    expect(told.kindsTo('#welcome')).toEqual([]);
  });
});

describe('a button welcome', () => {
  const hasButton = (told: Story): boolean =>
    Object.keys(told.remembered()).some((key) => key.endsWith(receiptKey('welcome_button')));

  it('has its button from the start, where the settings file says so, and one for everybody', () => {
    const told = story({ settings: { welcome: 'button' } });
    expect(hasButton(told)).toBe(true);
    told.happens('community_joined', {});
    told.happens('member_joined', { member: who('ada') });
    expect(told.kindsTo('#welcome')).toEqual([]);
  });

  it('has its button once it was chosen', () => {
    const told = story({ settings: { mode: null, welcome: null } });
    told.happens('behaviour_chosen', { by: who('mod'), welcome: 'button', mode: 'auto' });
    told.happens('member_joined', { member: who('ada') });
    told.happens('member_joined', { member: who('bob') });
    expect(told.kindsTo('#welcome')).toEqual(['welcome_button']);
  });

  it('has none while the community only observes', () => {
    expect(hasButton(story({ settings: { welcome: 'button', mode: 'observe' } }))).toBe(false);
  });
});

describe('an answer', () => {
  it.each([
    ['is answered when it asks back', reciprocal, ['welcome', 'answer']],
    ['is thanked for when it only tells', reading(['shares'], { answers: true }), ['welcome', 'thanks']],
    ['is thanked for when it is honest and short', reading([], { answers: true }), ['welcome', 'thanks']],
    [
      'is answered when it promotes a little and asks back',
      reading(['shares', 'asksBack', 'promotes']),
      ['welcome', 'answer'],
    ],
    ['is no answer when it says nothing', reading(), ['welcome']],
  ])('%s', (_, read, kinds) => {
    const told = joins();
    told.passes(hour).dms('ada', read);
    expect(told.kindsTo('ada')).toEqual(kinds);
  });

  it('closes the question, so that only the first is thanked for', () => {
    const told = joins();
    told.passes(hour).dms('ada', reading(['shares'], { answers: true }));
    told.passes(minute).dms('ada', reading(['shares'], { answers: true }));
    expect(told.kindsTo('ada')).toEqual(['welcome', 'thanks']);
    expect(told.member('ada')?.question?.answeredAt).toBeDefined();
  });

  it('out of the blue is answered once a day', () => {
    const told = joins();
    for (const wait of [hour, hour, hour, day]) told.passes(wait).dms('ada', reciprocal);
    expect(told.kindsTo('ada')).toEqual(['welcome', 'answer', 'answer']);
  });

  it('after thirty days is no longer an answer to the question', () => {
    const told = joins();
    told.passes(31 * day).dms('ada', reading(['shares'], { answers: true }));
    expect(told.kindsTo('ada')).toEqual(['welcome']);
  });

  it('meets silence in a community that has gone over to observing', () => {
    const told = joins({ settings: { mode: null, welcome: null } });
    told.happens('behaviour_chosen', { by: who('mod'), mode: 'observe', welcome: 'dm' });
    told.dms('ada', reciprocal);
    expect(told.kindsTo('ada')).toEqual([]);
  });
});

describe('a reminder', () => {
  const reminded = { settings: { remindAfter: 3 * day } };

  it('says once that the question still stands', () => {
    expect(
      joins(reminded)
        .passes(90 * day)
        .kindsTo('ada'),
    ).toEqual(['welcome', 'reminder']);
  });

  it('is off by default', () => {
    expect(
      joins()
        .passes(90 * day)
        .kindsTo('ada'),
    ).toEqual(['welcome']);
  });

  it.each([
    ['answered', (told: ReturnType<typeof story>) => told.dms('ada', reciprocal)],
    ['paused', (told: ReturnType<typeof story>) => told.happens('paused', { member: who('ada') })],
    ['said stop', (told: ReturnType<typeof story>) => told.happens('stopped', { member: who('ada') })],
    ['left', (told: ReturnType<typeof story>) => told.happens('member_left', { member: who('ada') })],
  ])('spares whoever %s', (_, does) => {
    const told = joins(reminded);
    does(told);
    expect(told.passes(10 * day).kindsTo('ada')).not.toContain('reminder');
  });
});
