/** What the bot asks about itself, guilds, channels and members; its commands; and DMs that it opens. */
import {
  ApplicationCommandType,
  ApplicationFlags,
  PermissionFlagsBits,
  type APIApplicationCommand,
} from 'discord-api-types/v10';
import { checkCommands, type RawCommand } from '../check-commands.js';
import { dmOf } from '../people.js';
import { canSee, mayIn } from '../permissions.js';
import { complaints, refuse } from '../refusal.js';
import { apiChannel, apiGuild, apiMember, apiRoles, isThread } from '../views.js';
import { apiUser, type Command, type Guild, type World } from '../world.js';
import { channelFor } from './messages.js';
import type { Handler } from './routes.js';

export const gatewayBot: Handler = ({ gateway }) => ({
  url: gateway.options.resumeUrl,
  shards: gateway.options.shards,
  session_start_limit: {
    total: gateway.options.identifiesTotal,
    remaining: gateway.options.identifiesLeft,
    reset_after: 3_600_000,
    max_concurrency: gateway.options.maxConcurrency,
  },
});

export const me: Handler = ({ world }) => apiUser(world.bot);

/** Its flags say which privileged intents it has: limited ones, as for every app in fewer than 100 guilds. */
export const application: Handler = ({ world }) => ({
  id: world.appId,
  name: world.appName,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '',
  summary: '',
  team: null,
  bot: apiUser(world.bot),
  integration_types_config: { 0: {} },
  approximate_guild_count: world.guilds.size,
  flags:
    (world.privileged.messageContent || world.staleFlags ? ApplicationFlags.GatewayMessageContentLimited : 0) |
    (world.privileged.guildMembers || world.staleFlags ? ApplicationFlags.GatewayGuildMembersLimited : 0),
});

export const openDm: Handler = ({ body, world }) => {
  const { recipient_id: id = '' } = (body.json ?? {}) as { recipient_id?: string };
  const user = world.users.get(id);
  if (!user) throw refuse('unknownUser');
  if (user.isBot) throw refuse('closedDm');
  if (world.marks.flaggedAsSpam) throw refuse('flaggedAsSpam');
  if (world.marks.opensDmsTooFast) throw refuse('tooFastDms');
  return apiChannel(dmOf(user.id, world), world);
};

export const user: Handler = ({ params: [id = ''], world }) => {
  const known = world.users.get(id);
  if (!known) throw refuse('unknownUser');
  return apiUser(known);
};

/** A guild that the bot is in. */
function guildFor(id: string, world: World): Guild {
  const guild = world.guilds.get(id);
  if (!guild) throw refuse('unknownGuild');
  if (!guild.members.has(world.bot.id)) throw refuse('missingAccess');
  return guild;
}

export const guild: Handler = ({ params: [id = ''], query, world }) => {
  const known = guildFor(id, world);
  const counts = { approximate_member_count: known.members.size, approximate_presence_count: 1 };
  return { ...apiGuild(known), ...(query.get('with_counts') === 'true' ? counts : {}) };
};

export const ownGuilds: Handler = ({ world }) =>
  [...world.guilds.values()]
    .filter((one) => one.members.has(world.bot.id))
    .map(({ id, name, ownerId }) => ({
      id,
      name,
      icon: null,
      owner: ownerId === world.bot.id,
      permissions: '0',
      features: [],
    }));

export const roles: Handler = ({ params: [id = ''], world }) => apiRoles(guildFor(id, world));

export const channels: Handler = ({ params: [id = ''], world }) => {
  const known = guildFor(id, world);
  return [...world.channels.values()]
    .filter((one) => one.guildId === known.id && !isThread(one))
    .map((one) => apiChannel(one, world));
};

export const channel: Handler = ({ params: [id = ''], world }) => apiChannel(channelFor(id, world), world);

/** Needs the privileged intent, as the gateway's members do. */
export const members: Handler = ({ params: [id = ''], query, world }) => {
  const known = guildFor(id, world);
  if (!world.privileged.guildMembers) throw refuse('missingAccess');
  const limit = Number(query.get('limit') ?? 1);
  const wrong = complaints();
  if (!(limit >= 1 && limit <= 1000)) wrong.add('limit', 'NUMBER_TYPE_MAX', 'int value should be between 1 and 1000.');
  wrong.end();
  const after = BigInt(query.get('after') ?? 0);
  return [...known.members.values()]
    .filter((one) => BigInt(one.user) > after)
    .sort((one, other) => (BigInt(one.user) < BigInt(other.user) ? -1 : 1))
    .slice(0, limit)
    .map((one) => apiMember(one, world));
};

export const searchMembers: Handler = ({ params: [id = ''], query, world }) => {
  const known = guildFor(id, world);
  const words = (query.get('query') ?? '').toLowerCase();
  return [...known.members.values()]
    .filter((one) => world.users.get(one.user)?.name.toLowerCase().startsWith(words))
    .slice(0, Number(query.get('limit') ?? 1))
    .map((one) => apiMember(one, world));
};

export const member: Handler = ({ params: [id = '', userId = ''], world }) => {
  const found = guildFor(id, world).members.get(userId === '@me' ? world.bot.id : userId);
  if (!found) throw refuse('unknownMember');
  return apiMember(found, world);
};

export const leaveGuild: Handler = ({ params: [id = ''], world }) => {
  guildFor(id, world).members.delete(world.bot.id);
  return undefined;
};

export const commands: Handler = ({ world }) => world.commands;

/** Replaces all. What keeps its name and type keeps its id. */
export const putCommands: Handler = ({ params: [appId = ''], body, world }) => {
  if (appId !== world.appId) throw refuse('missingAccess');
  const raw = (body.json ?? []) as readonly RawCommand[];
  const wrong = complaints();
  checkCommands(raw, wrong);
  wrong.end();
  world.commands = raw.map((one) => commandFrom(one, world));
  return world.commands;
};

const commandFrom = (raw: RawCommand, world: World): Command => {
  const type = raw.type ?? ApplicationCommandType.ChatInput;
  const before = world.commands.find((one) => one.name === raw.name && one.type === type);
  return {
    description: '',
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    dm_permission: true,
    ...(raw as Partial<APIApplicationCommand>),
    id: before?.id ?? world.id(),
    version: world.id(),
    application_id: world.appId,
    type,
  } as Command;
};

export const typing: Handler = ({ params: [id = ''], world }) => {
  const known = channelFor(id, world);
  if (!canSee(world.bot.id, known, world) || !mayIn(world.bot.id, known, PermissionFlagsBits.SendMessages, world))
    throw refuse('missingPermissions');
  return undefined;
};
