/** users.*, team.*, bots.*, auth.*: who is there, and who the bot is. */
import type {
  AuthRevokeResponse,
  AuthTeamsListResponse,
  AuthTestResponse,
  BotsInfoResponse,
  TeamInfoResponse,
  UsergroupsListResponse,
  UsersConversationsResponse,
  UsersInfoResponse,
  UsersListResponse,
} from '@slack/web-api';
import { method, pageOf, reaches, Refusal, stringOf, teamOf, type Method } from '../method.js';
import type { User, World } from '../world.js';
import { channelJson, kindsAsked } from '../channel-json.js';
import { userJson, userOf } from '../user-json.js';

/** `users.list` gives no custom fields. */
function memberJson(user: User, world: World) {
  const { profile, ...rest } = userJson(user, world);
  const { fields: _, ...most } = profile;
  return { ...rest, profile: most };
}

export const users: Readonly<Record<string, Method>> = {
  'users.list': method<UsersListResponse>({
    scopes: ['users:read'],
    may: { cursor: 'string', limit: 'integer', include_locale: 'boolean', team_id: 'string' },
    run(call) {
      const team = teamOf(call);
      const { world } = call.slack;
      const all = [...world.users.values()].filter((user) => user.team === team);
      // Without a limit Slack tries to send everybody, and refuses above a size.
      const { page, next } = pageOf(all, call, 1000);
      return {
        members: page.map((user) => memberJson(user, world)),
        cache_ts: Math.floor(world.now() / 1000),
        response_metadata: { next_cursor: next },
      };
    },
  }),

  'users.info': method<UsersInfoResponse>({
    scopes: ['users:read'],
    needs: { user: 'string' },
    may: { include_locale: 'boolean' },
    run(call) {
      const user = userOf(call, stringOf(call, 'user'));
      return { user: memberJson(user, call.slack.world) };
    },
  }),

  'users.conversations': method<UsersConversationsResponse>({
    scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
    may: {
      cursor: 'string',
      limit: 'integer',
      types: 'string',
      user: 'string',
      exclude_archived: 'boolean',
      team_id: 'string',
    },
    run(call) {
      const kinds = kindsAsked(call);
      const team = teamOf(call);
      const whose = stringOf(call, 'user') || call.slack.grants.botIn(team).id;
      const all = [...call.slack.world.channels.values()].filter(
        (channel) => channel.team === team && channel.members.has(whose) && kinds.includes(channel.kind),
      );
      const { page, next } = pageOf(all, call, 100);
      return {
        channels: page.map((channel) => channelJson(channel, call)),
        response_metadata: { next_cursor: next },
      };
    },
  }),

  'usergroups.list': method<UsergroupsListResponse>({
    scopes: ['usergroups:read'],
    may: { include_count: 'boolean', include_disabled: 'boolean', include_users: 'boolean', team_id: 'string' },
    run(call) {
      const team = teamOf(call);
      const groups = call.slack.world.userGroups.filter((group) => group.team === team);
      return {
        usergroups: groups.map(({ id, handle, name, users }) => ({
          id,
          team_id: team,
          is_usergroup: true,
          handle,
          name,
          user_count: users.length,
          ...(call.args['include_users'] === true ? { users: [...users] } : {}),
        })),
      };
    },
  }),

  'team.info': method<TeamInfoResponse>({
    scopes: ['team:read'],
    may: { team: 'string', domain: 'string' },
    run(call) {
      const { world } = call.slack;
      const id = stringOf(call, 'team') || call.grant.team;
      const team = world.teams.get(id ?? '');
      if (!team || !reaches(call, team.id)) throw new Refusal('team_not_found');
      const { enterprise } = team;
      return {
        team: {
          id: team.id,
          name: team.name,
          domain: team.domain,
          email_domain: '',
          ...(enterprise ? { enterprise_id: enterprise.id, enterprise_name: enterprise.name } : {}),
        },
      };
    },
  }),

  'bots.info': method<BotsInfoResponse>({
    scopes: ['users:read'],
    may: { bot: 'string', team_id: 'string' },
    run(call) {
      const asked = stringOf(call, 'bot');
      const bot = [...call.slack.world.users.values()].find((user) => user.botId !== undefined && user.botId === asked);
      if (!bot) throw new Refusal('bot_not_found');
      const isOurs = bot.id === call.slack.grants.botIn(bot.team).id;
      return {
        bot: {
          id: asked,
          deleted: bot.deleted,
          name: bot.name,
          app_id: isOurs ? call.slack.app.id : 'A000000009',
          user_id: bot.id,
        },
      };
    },
  }),

  'auth.test': method<AuthTestResponse>({
    run(call) {
      const { world, grants } = call.slack;
      const bot = grants.botOf(call.grant);
      const team = world.teams.get(call.grant.team ?? '');
      const enterprise = team?.enterprise?.id ?? call.grant.enterprise;
      return {
        url: `https://${team?.domain ?? 'org'}.slack.com/`,
        team: team?.name ?? call.grant.enterprise ?? '',
        user: bot.name,
        // An organisation's token belongs to no workspace: Slack names the organisation here.
        team_id: team?.id ?? call.grant.enterprise ?? '',
        user_id: bot.id,
        ...(bot.botId ? { bot_id: bot.botId } : {}),
        ...(enterprise ? { enterprise_id: enterprise } : {}),
        is_enterprise_install: call.grant.team === undefined,
      };
    },
  }),

  'auth.teams.list': method<AuthTeamsListResponse>({
    may: { cursor: 'string', limit: 'integer', include_icon: 'boolean' },
    run(call) {
      const all = [...call.slack.world.teams.values()].filter((team) => reaches(call, team.id));
      const { page, next } = pageOf(all, call, 100);
      return {
        teams: page.map(({ id, name }) => ({ id, name })),
        response_metadata: { next_cursor: next },
      };
    },
  }),

  'auth.revoke': method<AuthRevokeResponse & { revoked?: boolean }>({
    may: { test: 'boolean' },
    run(call) {
      if (call.args['test'] !== true) call.grant.revoked = true;
      return { revoked: call.args['test'] !== true };
    },
  }),
};
