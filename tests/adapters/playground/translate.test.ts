/** What happens on the playground's platform, as the bot hears it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { bot, Chat, Refused, type Post } from '../../../src/adapters/playground/chat.js';
import {
  community,
  heardPost,
  listensIn,
  memberOf,
  messageOf,
  viewOf,
} from '../../../src/adapters/playground/translate.js';

let chat: Chat;
beforeEach(() => {
  chat = new Chat();
  for (const name of ['Ada', 'Ben', 'Cleo']) chat.addPerson(name);
});

const say = (by: string, text: string, replyTo?: string, channel = 'general'): Post =>
  chat.addPost({ channel, by, at: 1_000, text, ...(replyTo ? { replyTo } : {}) });
const heard = (post: Post, edit = 0) => {
  const channel = chat.channel(post.channel);
  if (!channel) throw new Error('no channel');
  return heardPost(post, channel, chat, 2_000, edit);
};

describe('a message that is heard', () => {
  it('carries where, who and when', () => {
    const post = say('ada', 'Hello');
    expect(heard(post)).toMatchObject({
      id: post.id,
      kind: 'posted',
      community,
      at: 2_000,
      member: memberOf('ada'),
      message: messageOf(post),
      where: 'general',
      text: 'Hello',
      towards: [],
    });
    expect(heard(post).answers).toBeUndefined();
    expect(heard(post).thread).toBeUndefined();
  });

  it.each([
    ['introductions', 'intro'],
    ['general', 'general'],
    ['promo', 'promo'],
    ['dm-ada', 'dm'],
  ])('in %s stands in a place for %s', (channel, place) => {
    expect(heard(say('ada', 'Hello', undefined, channel)).where).toBe(place);
  });

  it('speaks to whom it replies to, and to whom it names, once each', () => {
    const root = say('ada', 'Who is here?');
    const reply = say('ben', '@ada and @cleo and @ADA are, @nobody is not', root.id);
    expect(heard(reply).towards).toEqual([memberOf('ada'), memberOf('cleo')]);
    expect(heard(reply)).toMatchObject({
      answers: messageOf(root),
      thread: messageOf(root),
      threadAuthor: memberOf('ada'),
    });
  });

  it('never speaks to its own writer, nor to the bot', () => {
    const mine = say('ada', 'I, @ada, said');
    expect(heard(mine).towards).toEqual([]);
    const bots = chat.addPost({ channel: 'introductions', by: bot, at: 0, parts: [] });
    const reply = heard(say('ben', 'Hello bot', bots.id, 'introductions'));
    expect(reply.towards).toEqual([]);
    expect(reply.threadAuthor).toBeUndefined();
  });

  it('keeps the root of a thread through replies to replies', () => {
    const root = say('ada', 'One');
    const second = say('ben', 'Two', root.id);
    const third = say('ada', 'Three', second.id);
    expect(heard(third)).toMatchObject({
      thread: messageOf(root),
      answers: messageOf(second),
      towards: [memberOf('ben')],
    });
  });

  it('has another id when it is edited, each time', () => {
    const post = say('ada', 'Hello');
    expect(new Set([heard(post).id, heard(post, 1).id, heard(post, 2).id]).size).toBe(3);
    expect(heard(post, 1)).toMatchObject({ kind: 'edited', message: messageOf(post) });
  });

  it('is no address: a name after an @ inside a word', () => {
    expect(heard(say('ben', 'write to me@ada')).towards).toEqual([]);
  });
});

describe('the platform', () => {
  it('has the bot listen everywhere but among moderators', () => {
    expect(
      chat
        .allChannels()
        .filter((channel) => !listensIn(channel))
        .map((channel) => channel.id),
    ).toEqual(['moderators']);
  });

  it.each([
    ['Ada', 'ada-2'],
    ['Inés Ortiz', 'ines-ortiz'],
    ['  Æon #1/@x ', 'æon-1-x'],
    ['明日', '明日'],
    ['!!!', 'guest'],
  ])('makes a handle of %j: %s', (name, handle) => {
    expect(chat.addPerson(name).id).toBe(handle);
  });

  it('refuses a reply to what is not there', () => {
    expect(() => say('ada', 'Hello', 'p99')).toThrow(Refused);
    const elsewhere = say('ada', 'Hello', undefined, 'promo');
    expect(() => say('ada', 'Hello', elsewhere.id, 'general')).toThrow(Refused);
  });
});

describe('the words after /mynetwork', () => {
  it.each([
    ['', 'show'],
    ['  ', 'show'],
    ['Help', 'help'],
    [' forget ', 'forget'],
    ['dance', undefined],
    ['help me', undefined],
  ])('%j ask for %s', (words, view) => {
    expect(viewOf(words)).toBe(view);
  });
});
