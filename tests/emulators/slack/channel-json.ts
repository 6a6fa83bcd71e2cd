/** A channel as Slack's API tells of it, and which of them a token may know of. */
import { needScope, reaches, Refusal, stringOf, type Call } from './method.js';
import type { Channel, ChannelKind } from './world.js';

/** The scope that lets an app know of a kind of channel. */
export const readScope: Readonly<Record<ChannelKind, string>> = {
  channel: 'channels:read',
  group: 'groups:read',
  im: 'im:read',
};
const kindOfType: Readonly<Record<string, ChannelKind>> = {
  public_channel: 'channel',
  private_channel: 'group',
  im: 'im',
};

/** The kinds of channels that `types` asks for; each needs its own scope. */
export function kindsAsked(call: Call): readonly ChannelKind[] {
  const types = (stringOf(call, 'types') || 'public_channel').split(',').map((one) => one.trim());
  return types.flatMap((type) => {
    if (type === 'mpim') {
      needScope(call, 'mpim:read');
      return [];
    }
    const kind = kindOfType[type];
    if (!kind) throw new Refusal('invalid_types');
    needScope(call, readScope[kind]);
    return [kind];
  });
}

/** A channel that exists, and that the token's bot may know of: private ones only where it is a member. */
export function channelOf(call: Call, name = 'channel'): Channel {
  const channel = call.slack.world.channels.get(stringOf(call, name));
  if (!channel || !reaches(call, channel.team)) throw new Refusal('channel_not_found');
  const bot = call.slack.grants.botIn(channel.team);
  if (channel.kind !== 'channel' && !channel.members.has(bot.id)) throw new Refusal('channel_not_found');
  return channel;
}

export function channelJson(channel: Channel, call: Call) {
  const bot = call.slack.grants.botIn(channel.team);
  const isMember = channel.members.has(bot.id);
  if (channel.kind === 'im')
    return {
      id: channel.id,
      created: 1_700_000_000,
      is_im: true,
      is_archived: false,
      is_org_shared: false,
      ...(channel.user ? { user: channel.user } : {}),
      context_team_id: channel.team,
    };
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    created: 1_700_000_000,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'group',
    is_archived: channel.archived,
    is_general: channel.name === 'general',
    is_member: isMember,
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    context_team_id: channel.team,
  };
}
