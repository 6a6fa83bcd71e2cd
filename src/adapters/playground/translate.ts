/** What happens on the playground's platform -> events and messages to be heard. Pure. */
import type { Heard } from '../adapter.js';
import type { Event } from '../../domain/event.js';
import {
  channelId,
  channelOf,
  channelPart,
  communityId,
  memberId,
  messageId,
  messagePart,
  userOf,
  type Instant,
  type MemberId,
  type MessageId,
} from '../../domain/ids.js';
import { networkViews, type NetworkView } from '../../domain/request.js';
import { bot, type Channel, type Chat, type Person, type Post } from './chat.js';

/** The one community there is. */
export const community = communityId('playground', 'long-table');

export const memberOf = (person: string): MemberId => memberId(community, person);
export const personOfMember = (member: MemberId): string => userOf(member);
export const messageOf = (post: Pick<Post, 'id' | 'channel'>): MessageId =>
  messageId(channelId(community, post.channel), post.id);
export const postOfMessage = (message: MessageId): { id: string; channel: string } => ({
  id: messagePart(message),
  channel: channelPart(channelOf(message)),
});

/** The bot listens in open channels and in its DMs; what moderators say among themselves is not its business. */
export const listensIn = (channel: Channel): boolean => channel.kind !== 'moderators';

/** A post, or its edit, as the listener hears it. `edit` counts edits, so that each is an event of its own. */
export function heardPost(post: Post, channel: Channel, chat: Chat, at: Instant, edit = 0): Heard {
  const answered = post.replyTo === undefined ? undefined : chat.post(post.replyTo);
  const root = post.thread === undefined ? undefined : chat.post(post.thread);
  const author = root && root.by !== bot ? { threadAuthor: memberOf(root.by) } : {};
  return {
    id: edit === 0 ? post.id : `${post.id}.edit${edit}`,
    kind: edit === 0 ? 'posted' : 'edited',
    community,
    at,
    message: messageOf(post),
    member: memberOf(post.by),
    where: channel.place,
    text: post.text ?? '',
    towards: towards(post, answered, chat),
    ...(answered ? { answers: messageOf(answered) } : {}),
    ...(root ? { thread: messageOf(root), ...author } : {}),
    roles: chat.person(post.by)?.isModerator ? ['moderator'] : [],
    marked: true,
  };
}

/** Whom a post explicitly speaks to: the author it replies to, and whoever it names. */
function towards(post: Post, answered: Post | undefined, chat: Chat): readonly MemberId[] {
  const people = new Set(chat.mentionedIn(post.text ?? '').map((person) => person.id));
  if (answered && answered.by !== bot) people.add(answered.by);
  people.delete(post.by);
  return [...people].map(memberOf);
}

/** Coming back is another event than coming. */
export const joined = (person: Person, times: number, at: Instant): Event => ({
  kind: 'member_joined',
  id: `joined.${person.id}.${times}`,
  community,
  at,
  member: memberOf(person.id),
});

export const left = (person: Person, times: number, at: Instant): Event => ({
  kind: 'member_left',
  id: `left.${person.id}.${times}`,
  community,
  at,
  member: memberOf(person.id),
});

export const deleted = (post: Post, at: Instant): Event => ({
  kind: 'message_deleted',
  id: `deleted.${post.id}`,
  community,
  at,
  message: messageOf(post),
});

/** The words after `/mynetwork` -> the view they ask for; undefined for words the bot does not know. */
export function viewOf(words: string): NetworkView | undefined {
  const asked = words.trim().toLowerCase();
  return asked === '' ? 'show' : networkViews.find((view) => view === asked);
}
