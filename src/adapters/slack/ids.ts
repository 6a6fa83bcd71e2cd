/** Slack's names <-> ours. Pure. */
import {
  channelId,
  channelOf,
  channelPart,
  communityId,
  memberId,
  messageId,
  messagePart,
  type CommunityId,
  type Instant,
  type MemberId,
  type MessageId,
} from '../../domain/ids.js';

export const communityOfTeam = (team: string): CommunityId => communityId('slack', team);
export const teamOf = (community: CommunityId): string => community.slice(community.indexOf(':') + 1);
export const memberOf = (team: string, user: string): MemberId => memberId(communityOfTeam(team), user);
export const messageOf = (team: string, channel: string, ts: string): MessageId =>
  messageId(channelId(communityOfTeam(team), channel), ts);

/** A message of ours as Slack names it. */
export const placeOfMessage = (message: MessageId): { readonly channel: string; readonly ts: string } => ({
  channel: channelPart(channelOf(message)),
  ts: messagePart(message),
});

/** Slack's `ts`, seconds with six decimals -> milliseconds. */
export const instantOf = (ts: string): Instant => Math.floor(Number(ts) * 1_000);
export const tsOf = (at: Instant): string => (at / 1_000).toFixed(6);
