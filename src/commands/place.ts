/**
 * "Which community did you mean?": the reading that was kept goes where its writer says, as the message it was. Once;
 * whom else it mentions, and what it resembles, counts in the community it was first taken for alone.
 */
import {
  channelOf,
  channelPart,
  memberId,
  messageId,
  messagePart,
  userOf,
  type ChannelId,
  type CommunityId,
  type MessageId,
} from '../domain/ids.js';
import { memberKey, postedKey, whichKey, type Which } from '../domain/member.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { answersFor, happened, type House } from './house.js';

export async function place(name: string, index: number, request: Request, house: House): Promise<Message> {
  const answers = answersFor(request, house);
  const key = whichKey(name);
  const here = { keys: [{ scope: request.community, key }] };
  const kept = (await house.recall(request.community, here)).get(request.community, key);
  const community = kept?.among[index];
  if (!kept || community === undefined || userOf(kept.member) !== userOf(request.member)) return answers.whichGone();
  if (await isPlaced(kept, house)) return answers.placedBefore();

  const member = memberId(community, userOf(kept.member));
  const isHome = community === request.community;
  await house.submit({
    kind: 'message_posted',
    ...happened(request, 'placed'),
    community,
    at: kept.at,
    member,
    message: movedTo(community, kept.message),
    where: 'dm',
    reading: kept.reading,
    traits: kept.traits,
    likeness: isHome ? kept.likeness : [],
    towards: isHome ? kept.towards : [],
    prompt: (await wasAsked(community, member, house)) ? 'known' : 'none',
    exempt: mayBeExempt(userOf(member), community, house),
  });
  return answers.placed(community);
}

/** The same message, as an id of another community. */
const movedTo = (community: CommunityId, message: MessageId): MessageId => {
  const channel: ChannelId = `${community}#${channelPart(channelOf(message))}`;
  return messageId(channel, messagePart(message));
};

async function isPlaced(kept: Which, house: House): Promise<boolean> {
  for (const community of kept.among) {
    const key = postedKey(movedTo(community, kept.message));
    const memory = await house.recall(community, { keys: [{ scope: community, key }] });
    if (memory.get(community, key)) return true;
  }
  return false;
}

async function wasAsked(community: CommunityId, member: ReturnType<typeof memberId>, house: House): Promise<boolean> {
  const key = memberKey(member);
  const question = (await house.recall(community, { keys: [{ scope: community, key }] })).get(community, key)?.question;
  return question !== undefined && question.answeredAt === undefined;
}

/** A click does not tell its writer's roles: where roles are exempt, this could be one of them. In doubt, no nudge. */
function mayBeExempt(user: string, community: CommunityId, house: House): boolean {
  const { roles, members } = house.settings(community).exempt;
  return roles.length > 0 || members.includes(user);
}
