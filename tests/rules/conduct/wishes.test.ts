/** Stop, pause, resume, forget, leave: what is kept, and what is erased. */
import { describe, expect, it } from 'vitest';
import { day, hour } from '../../../src/domain/time.js';
import { promotion, reading, story, who } from './story.js';

const busy = () => {
  const told = story();
  told.happens('member_joined', { member: who('ada') });
  told.writes('ada', reading(), { towards: [who('bob')] });
  told.writes('bob', reading(), { towards: [who('ada')] });
  const message = told.writes('ada', promotion, { likeness: ['band-1', 'band-2'] });
  return { told, message };
};

describe('"stop" in a DM', () => {
  it('stops everything, and says once that it was heard', () => {
    const { told } = busy();
    told.dms('ada', reading([], { stop: true }));
    told.passes(hour).dms('ada', promotion);
    told.passes(day);
    expect(told.kindsTo('ada')).toEqual(['welcome', 'stopped']);
  });

  it('is taken back by resume', () => {
    const { told } = busy();
    told.happens('stopped', { member: who('ada') });
    told.happens('resumed', { member: who('ada') });
    told.dms('ada', promotion);
    expect(told.kindsTo('ada')).toContain('nudge');
  });

  it('means nothing in a channel', () => {
    const { told } = busy();
    told.writes('ada', reading([], { stop: true }));
    expect(told.passes(hour).kindsTo('ada')).toContain('nudge');
  });
});

describe('forget', () => {
  it('erases member, ties, cases, fingerprints and what waits; only the keyed hash stays', () => {
    const { told } = busy();
    told.happens('forgotten', { member: who('ada') });
    told.passes(day);
    expect(told.tracesOf('ada')).toEqual([]);
    expect(Object.keys(told.remembered()).filter((key) => key.includes('trace:'))).toHaveLength(1);
  });

  it('edits the alert: nothing of the member is left in it', () => {
    const { told, message } = busy();
    told.happens('forgotten', { member: who('ada') });
    const erased = told.saidTo('#moderators').at(-1);
    expect(erased).toMatchObject({ kind: 'alert', case: { state: 'erased' } });
    expect(JSON.stringify(erased)).not.toMatch(new RegExp(`ada|${message}`));
  });

  it("takes a member out of somebody else's campaign, and leaves that case", () => {
    const told = story();
    const bands = ['band-1', 'band-2', 'band-3', 'band-4', 'band-5', 'band-6', 'band-7', 'band-8'];
    const first = told.writes('ada', promotion, { likeness: bands });
    told.writes('bob', promotion, { likeness: bands });
    expect(told.alertOf(first)?.campaign).toEqual([who('bob')]);
    told.happens('forgotten', { member: who('bob') });
    expect(told.caseOf(first)).toMatchObject({ member: who('ada') });
    expect(told.caseOf(first)?.campaign).toBeUndefined();
    expect(told.passes(day).tracesOf('bob')).toEqual([]);
  });

  it('forgets who installed the bot and who chose how it behaves, and keeps the choice', () => {
    const told = story({ settings: { mode: null, welcome: null } });
    told.happens('community_joined', { installer: who('mod') });
    told.happens('behaviour_chosen', { by: who('mod'), mode: 'auto', welcome: 'dm' });
    told.happens('forgotten', { member: who('mod') });
    expect(told.tracesOf('mod')).toEqual([]);
    told.happens('member_joined', { member: who('ada') });
    expect(told.kindsTo('ada')).toEqual(['welcome']);
  });

  it('leaves alone what somebody else installed and chose', () => {
    const told = story({ settings: { mode: null, welcome: null } });
    told.happens('community_joined', { installer: who('mod') });
    told.happens('behaviour_chosen', { by: who('mod'), mode: 'auto', welcome: 'dm' });
    told.happens('forgotten', { member: who('ada') });
    expect(told.tracesOf('mod')).not.toEqual([]);
  });

  it('lets whoever comes back begin as a newcomer, not as somebody silent for years', () => {
    const { told } = busy();
    told.happens('forgotten', { member: who('ada') });
    told.passes(day).writes('ada', reading(['asksFavour']));
    told.passes(day);
    expect(told.kindsTo('ada').filter((kind) => kind === 'nudge')).toEqual([]);
  });
});

describe('who leaves', () => {
  it('is erased after 30 days', () => {
    const { told } = busy();
    told.passes(hour).happens('member_left', { member: who('ada') });
    told.passes(29 * day);
    expect(told.member('ada')).toBeDefined();
    told.passes(2 * day);
    expect(told.tracesOf('ada')).toEqual([]);
  });

  it('is kept when they come back in time', () => {
    const { told } = busy();
    told.happens('member_left', { member: who('ada') });
    told.passes(20 * day).happens('member_joined', { member: who('ada') });
    told.passes(40 * day);
    expect(told.member('ada')).toBeDefined();
  });
});

describe('a community that removes the bot', () => {
  it('is erased after 30 days', () => {
    const { told } = busy();
    told.happens('community_left', {});
    told.passes(31 * day);
    expect(Object.keys(told.remembered())).toEqual([]);
  });

  it('resumes when it comes back in time, and the time between is no silence', () => {
    const { told } = busy();
    told.happens('community_left', {});
    told.passes(20 * day).happens('community_joined', {});
    told.passes(20 * day);
    expect(told.member('ada')).toBeDefined();
    told.writes('bob', reading(['asksFavour']));
    expect(told.passes(hour).kindsTo('bob')).toEqual([]);
  });

  it('hears nothing more from it', () => {
    const { told } = busy();
    told.happens('community_left', {});
    told.said.length = 0;
    told.happens('member_joined', { member: who('cid') });
    told.writes('ada', promotion);
    expect(told.passes(day).said).toEqual([]);
  });
});
