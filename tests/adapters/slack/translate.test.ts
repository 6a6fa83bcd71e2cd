/** What Slack's payloads become, and which become nothing. */
import { describe, expect, it } from 'vitest';
import type { AllMessageEvents } from '@slack/types';
import {
  deletedIn,
  enterpriseIn,
  heard,
  isOneOf,
  joined,
  mentionedIn,
  peopleIn,
  placeOf,
  saidIn,
  teamIn,
  teamOfRequest,
  viewOf,
  type Said,
} from '../../../src/adapters/slack/translate.js';
import { instantOf, placeOfMessage, messageOf, tsOf } from '../../../src/adapters/slack/ids.js';
import { personIn } from '../../../src/adapters/slack/people.js';
import { wordsIn } from '../../../src/domain/event.js';
import { defaultSettings } from '../../../src/domain/settings.js';

const ts = '1700000000.000100';
const posted = {
  type: 'message',
  subtype: undefined,
  event_ts: ts,
  ts,
  channel: 'C1',
  channel_type: 'channel',
  user: 'U1',
  text: 'Hello <@U2>',
} as const satisfies AllMessageEvents;

const edited = {
  type: 'message',
  subtype: 'message_changed',
  hidden: true,
  event_ts: '1700000009.000200',
  ts: '1700000009.000200',
  channel: 'C1',
  channel_type: 'channel',
  message: { ...posted, text: 'Hello again', edited: { user: 'U1', ts: '1700000009.000000' } },
  previous_message: posted,
} as const satisfies AllMessageEvents;

const removed = {
  type: 'message',
  subtype: 'message_deleted',
  hidden: true,
  event_ts: '1700000010.000300',
  ts: '1700000010.000300',
  deleted_ts: ts,
  channel: 'C1',
  channel_type: 'channel',
  previous_message: posted,
} as const satisfies AllMessageEvents;

describe('a message', () => {
  it('is what somebody said', () => {
    expect(saidIn(posted)).toEqual({ channel: 'C1', isDm: false, ts, user: 'U1', text: 'Hello <@U2>' });
  });

  it.each([
    ['a DM with the bot', { channel: 'D1', channel_type: 'im' }],
    ['the Messages tab', { channel: 'D1', channel_type: 'app_home' }],
    ['a DM whose kind Slack left out', { channel: 'D1', channel_type: undefined }],
  ])('stands in %s', (_, changes) => {
    expect(saidIn({ ...posted, ...changes })).toMatchObject({ isDm: true });
  });

  it.each(['file_share', 'me_message', 'thread_broadcast'])('may be a %s', (subtype) => {
    expect(saidIn({ ...posted, subtype })).toMatchObject({ user: 'U1' });
  });

  it.each([
    ['another bot wrote', { bot_id: 'B1' }],
    ['a bot wrote under a name of its own', { subtype: 'bot_message' }],
    ['tells that somebody joined the channel', { subtype: 'channel_join' }],
    ['tells of a new topic', { subtype: 'channel_topic' }],
    ['is of a kind that nobody knows yet', { subtype: 'hologram' }],
    ['stands in a group DM', { channel_type: 'mpim' }],
    ['has no writer', { user: undefined }],
    ['has no time', { ts: undefined }],
    ['stands nowhere', { channel: undefined }],
  ])('is nothing where it %s', (_, changes) => {
    expect(saidIn({ ...posted, ...changes })).toBeUndefined();
  });

  it('holds nothing that Slack does not say to be words', () => {
    expect(saidIn({ ...posted, text: { not: 'words' } })).toMatchObject({ text: '' });
    expect(saidIn({})).toBeUndefined();
  });

  it('answers in a thread, which its author began', () => {
    const reply = { ...posted, ts: '1700000001.000000', thread_ts: ts, parent_user_id: 'U9' };
    expect(saidIn(reply)).toMatchObject({ thread: ts, parent: 'U9' });
    expect(saidIn({ ...posted, thread_ts: ts })).not.toHaveProperty('thread');
  });

  it('names the author of a thread that it was sent to the channel from', () => {
    const broadcast = { ...posted, subtype: 'thread_broadcast', thread_ts: '1699999999.000000', root: { user: 'U9' } };
    expect(saidIn(broadcast)).toMatchObject({ parent: 'U9' });
  });
});

describe('an edit', () => {
  it('is the message with other words, and the time of the edit', () => {
    expect(saidIn(edited)).toEqual({
      channel: 'C1',
      isDm: false,
      ts,
      user: 'U1',
      text: 'Hello again',
      edit: '1700000009.000000',
    });
  });

  it.each([
    ['a link got its preview', { message: { ...posted, attachments: [] } }],
    ['the words stayed the same', { message: { ...edited.message, text: posted.text } }],
    ['a bot edited its own', { message: { ...edited.message, bot_id: 'B1' } }],
    ['there is no message', { message: undefined }],
  ])('is nothing where %s', (_, changes) => {
    expect(saidIn({ ...edited, ...changes })).toBeUndefined();
  });
});

describe('a deletion', () => {
  it('names the message', () => {
    expect(deletedIn(removed)).toEqual({ channel: 'C1', ts });
  });

  it('may leave a tombstone, where others had answered', () => {
    const tombstone = { ...edited, message: { type: 'message', subtype: 'tombstone', ts, user: 'USLACKBOT' } };
    expect(deletedIn(tombstone)).toEqual({ channel: 'C1', ts });
    expect(saidIn(tombstone)).toBeUndefined();
  });

  it('is no edit, and an edit is none', () => {
    expect(deletedIn(posted)).toBeUndefined();
    expect(deletedIn(edited)).toBeUndefined();
    expect(saidIn(removed)).toBeUndefined();
  });
});

describe('what is heard', () => {
  const said: Said = {
    channel: 'C1',
    isDm: false,
    ts,
    user: 'U1',
    text: 'Hello <@U2>, <@U3|cy> and <@B0T>, says <@U1>',
  };
  const around = { team: 'T1', where: 'general', roles: [], isMember: (user: string) => user !== 'U3' } as const;

  it('goes by the message’s own id, so that Slack’s repeats and app_mention are one', () => {
    expect(heard(said, around)).toMatchObject({
      id: `C1.${ts}`,
      kind: 'posted',
      community: 'slack:T1',
      at: 1_700_000_000_000,
      message: `slack:T1#C1@${ts}`,
      member: 'slack:T1/U1',
      where: 'general',
    });
  });

  it('speaks to the members it names: no guests, no bots, not its writer', () => {
    expect(heard(said, around).towards).toEqual(['slack:T1/U2']);
  });

  it('is an event of its own where it is an edit', () => {
    const edit = heard({ ...said, edit: '1700000009.000000' }, around);
    expect(edit).toMatchObject({ id: `C1.${ts}.1700000009.000000`, kind: 'edited', at: 1_700_000_009_000 });
  });

  it('answers the root of its thread, and speaks to its author', () => {
    const reply = heard({ ...said, text: 'Yes', thread: '1699999999.000000', parent: 'U2' }, around);
    expect(reply).toMatchObject({
      answers: 'slack:T1#C1@1699999999.000000',
      thread: 'slack:T1#C1@1699999999.000000',
      threadAuthor: 'slack:T1/U2',
      towards: ['slack:T1/U2'],
    });
  });

  it('has no author of a thread that a guest or a bot began', () => {
    const reply = heard({ ...said, text: 'Yes', thread: '1699999999.000000', parent: 'U3' }, around);
    expect(reply.towards).toEqual([]);
    expect(reply).not.toHaveProperty('threadAuthor');
  });

  it('needs to know of whom it names, and of who began the thread', () => {
    expect(peopleIn({ ...said, text: 'Hello <@U2>, <@U3|cy>', parent: 'U9' })).toEqual(['U2', 'U3', 'U9']);
  });

  it('takes a turn with no crowd', () => {
    const crowd = Array.from({ length: 3_000 }, (_, i) => `<@U${i}>`).join(' ');
    expect(mentionedIn(crowd)).toHaveLength(20);
  });

  it('finds mentions as Slack writes them, and nothing that looks like one', () => {
    expect(mentionedIn('<@U2> <@W3|cy> <@U2> @ada <#C1> <!channel> &lt;@U9&gt;')).toEqual(['U2', 'W3']);
  });
});

describe('somebody who comes', () => {
  it('is one event, however Slack tells it', () => {
    expect(joined('T1', 'U1', 1).id).toBe(joined('T1', 'U1', 2).id);
    expect(joined('T1', 'U1', 1, 'Ev2').id).not.toBe(joined('T1', 'U1', 1).id);
    expect(wordsIn(joined('T1', 'U1', 1, 'Ev2'))).toBeUndefined();
  });
});

describe('a person', () => {
  const user = { id: 'U1', team_id: 'T1', name: 'ada', real_name: 'Ada L', profile: { display_name: 'Ada' } };

  it('is a member of the workspace that is theirs', () => {
    expect(personIn(user, 'T1')).toEqual({ id: 'U1', isMember: true, isAdmin: false, isGone: false, name: 'Ada' });
  });

  it.each([
    ['a bot', { is_bot: true }],
    ['Slack’s own bot', { id: 'USLACKBOT' }],
    ['a guest', { is_restricted: true }],
    ['a guest of one channel', { is_ultra_restricted: true }],
    ['somebody who was only invited', { is_invited_user: true }],
    ['a stranger of a shared channel', { is_stranger: true }],
    ['somebody of another workspace', { team_id: 'T2' }],
    ['somebody who was deactivated', { deleted: true }],
  ])('is no member where it is %s', (_, changes) => {
    expect(personIn({ ...user, ...changes, is_admin: true }, 'T1')).toMatchObject({ isMember: false, isAdmin: false });
  });

  it.each([{ is_admin: true }, { is_owner: true }, { is_primary_owner: true }])('may decide with %o', (changes) => {
    expect(personIn({ ...user, ...changes }, 'T1')).toMatchObject({ isAdmin: true });
  });

  it('may be in several workspaces of an organisation', () => {
    const elsewhere = { ...user, team_id: 'T2', enterprise_user: { teams: ['T2', 'T1'] } };
    expect(personIn(elsewhere, 'T1')).toMatchObject({ isMember: true });
    expect(personIn(elsewhere, 'T3')).toMatchObject({ isMember: false });
  });

  it('goes by what they call themselves, else by what Slack has', () => {
    expect(personIn({ ...user, profile: { display_name: '' } }, 'T1')?.name).toBe('Ada L');
    expect(personIn({ id: 'U1', name: 'ada' }, 'T1')?.name).toBe('ada');
    expect(personIn({ name: 'nobody' }, 'T1')).toBeUndefined();
  });
});

describe('a workspace', () => {
  it.each([
    ['the installation’s', { team_id: 'T9', authorizations: [{ team_id: 'T1', is_enterprise_install: false }] }],
    [
      'the event’s, under an organisation',
      { team_id: 'T1', authorizations: [{ team_id: null, is_enterprise_install: true }] },
    ],
    [
      'where it was seen, in a shared channel',
      { team_id: 'T9', context_team_id: 'T1', authorizations: [{ team_id: 'T8', is_enterprise_install: true }] },
    ],
    ['all there is', { team_id: 'T1' }],
  ])('is %s', (_, body) => {
    expect(teamIn(body)).toBe('T1');
  });

  it('is unknown where Slack does not say', () => {
    expect(teamIn({})).toBeUndefined();
    expect(teamOfRequest({})).toBeUndefined();
  });

  it.each([
    ['a command', { team_id: 'T1' }],
    ['a button', { team: { id: 'T1' }, user: { id: 'U1', team_id: 'T9' } }],
    ['a button under an organisation', { team: null, user: { id: 'U1', team_id: 'T1' } }],
  ])('is named by %s', (_, body) => {
    expect(teamOfRequest(body)).toBe('T1');
  });

  it('may be part of an organisation', () => {
    expect(enterpriseIn({ authorizations: [{ enterprise_id: 'E1' }] })).toBe('E1');
    expect(enterpriseIn({ enterprise: { id: 'E1' } })).toBe('E1');
    expect(enterpriseIn({ enterprise_id: null })).toBeUndefined();
  });
});

describe('a channel', () => {
  it.each([
    [{ id: 'C1', name: 'introductions' }, 'intro'],
    [{ id: 'C1', name: 'self-promo' }, 'promo'],
    [{ id: 'C1', name: 'random' }, 'general'],
    [{ id: 'C1', name: '' }, 'general'],
  ] as const)('%o is %s', (channel, place) => {
    expect(placeOf(channel, defaultSettings)).toBe(place);
  });

  it('goes by name, with or without #, or by id', () => {
    const channel = { id: 'C1', name: 'mods' };
    expect(isOneOf(channel, ['#mods'])).toBe(true);
    expect(isOneOf(channel, ['mods'])).toBe(true);
    expect(isOneOf(channel, ['C1'])).toBe(true);
    expect(isOneOf(channel, ['mod', null, '#C1'])).toBe(false);
  });
});

it('knows the views of /mynetwork', () => {
  expect(viewOf('')).toBe('show');
  expect(viewOf('  Pause ')).toBe('pause');
  expect(viewOf('dance')).toBeUndefined();
});

it('takes Slack’s times, and gives them back', () => {
  expect(instantOf('1700000000.123456')).toBe(1_700_000_000_123);
  expect(tsOf(1_700_000_000_123)).toBe('1700000000.123000');
  expect(placeOfMessage(messageOf('T1', 'C1', ts))).toEqual({ channel: 'C1', ts });
});
