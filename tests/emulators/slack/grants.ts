/** Who holds which token: what installing an app leads to, and what revoking takes away. */
import type { Team, User, World } from './world.js';

export interface Grant {
  readonly token: string;
  /** One workspace, or a whole organisation. */
  readonly team?: string;
  readonly enterprise?: string;
  readonly scopes: Set<string>;
  revoked: boolean;
}

export interface Grants {
  /** Installs the app: a token, and a bot user in the workspace (or in each of the organisation's). */
  install(where: { readonly team: string } | { readonly enterprise: string }): Grant;
  byToken(token: string): Grant | undefined;
  /** The grant under which the app hears of a workspace. */
  over(team: Team): Grant | undefined;
  all(): readonly Grant[];
  /** The bot's own user in a workspace. */
  botIn(team: string): User;
  botOf(grant: Grant): User;
}

export function openGrants(world: World, scopes: readonly string[], botName: string): Grants {
  const grants: Grant[] = [];
  const bots = new Map<string, User>();

  const botIn = (team: string): User => {
    const { enterprise } = world.teams.get(team) ?? {};
    const key = enterprise?.id ?? team;
    const bot = bots.get(key) ?? newBot(world, team, botName);
    bots.set(key, bot);
    return bot;
  };
  const teamsOf = (enterprise: string): readonly Team[] =>
    [...world.teams.values()].filter((team) => team.enterprise?.id === enterprise);

  return {
    install(where) {
      const grant: Grant = {
        token: `xoxb-test-${grants.length + 1}`,
        ...where,
        scopes: new Set(scopes),
        revoked: false,
      };
      grants.push(grant);
      if ('team' in where) botIn(where.team);
      else for (const team of teamsOf(where.enterprise)) botIn(team.id);
      return grant;
    },
    byToken: (token) => grants.find((grant) => grant.token === token),
    over: (team) =>
      grants.findLast(
        (grant) =>
          !grant.revoked &&
          (grant.team === team.id || (grant.enterprise !== undefined && grant.enterprise === team.enterprise?.id)),
      ),
    all: () => grants,
    botIn,
    botOf: (grant) => botIn(grant.team ?? teamsOf(grant.enterprise ?? '')[0]?.id ?? ''),
  };
}

function newBot(world: World, team: string, name: string): User {
  const bot: User = {
    id: world.id('U', 'bot'),
    botId: world.id('B'),
    team,
    name,
    isBot: true,
    isGuest: false,
    isSingleChannelGuest: false,
    isStranger: false,
    isAdmin: false,
    isOwner: false,
    deleted: false,
    dmsClosed: false,
  };
  world.users.set(bot.id, bot);
  return bot;
}
