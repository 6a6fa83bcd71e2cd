/** oauth.v2.access and apps.*: what answers to the app's own credentials. */
import type { AppsConnectionsOpenResponse, AppsUninstallResponse, OauthV2AccessResponse } from '@slack/web-api';
import { method, Refusal, stringOf, type Method } from '../method.js';

export const oauth: Readonly<Record<string, Method>> = {
  'oauth.v2.access': method<OauthV2AccessResponse>({
    by: 'client',
    may: {
      client_id: 'string',
      client_secret: 'string',
      code: 'string',
      redirect_uri: 'string',
      grant_type: 'string',
      refresh_token: 'string',
    },
    run(call) {
      const { app, world, grants } = call.slack;
      const { id, secret } = login(call.authorization) ?? {
        id: stringOf(call, 'client_id'),
        secret: stringOf(call, 'client_secret'),
      };
      if (id !== app.clientId) throw new Refusal('invalid_client_id');
      if (secret !== app.clientSecret) throw new Refusal('bad_client_secret');
      const grant = call.slack.redeem(stringOf(call, 'code'), stringOf(call, 'redirect_uri') || undefined);
      if (!grant) throw new Refusal('invalid_code');
      const team = world.teams.get(grant.team ?? '');
      const enterprise =
        team?.enterprise ??
        [...world.teams.values()].find((one) => one.enterprise?.id === grant.enterprise)?.enterprise;
      const installer = [...world.users.values()].find(
        (user) => user.isAdmin && (team ? user.team === team.id : true) && !user.isBot,
      );
      return {
        app_id: app.id,
        access_token: grant.token,
        token_type: 'bot',
        scope: [...grant.scopes].join(','),
        bot_user_id: grants.botOf(grant).id,
        authed_user: { id: installer?.id ?? 'U000' },
        // Slack says null for an installation in a whole organisation.
        ...(team ? { team: { id: team.id, name: team.name } } : {}),
        ...(enterprise ? { enterprise: { id: enterprise.id, name: enterprise.name } } : {}),
        is_enterprise_install: team === undefined,
      };
    },
  }),

  'apps.connections.open': method<AppsConnectionsOpenResponse>({
    by: 'app',
    run: (call) => ({ url: call.slack.socketAddress() }),
  }),

  'apps.uninstall': method<AppsUninstallResponse>({
    may: { client_id: 'string', client_secret: 'string' },
    run(call) {
      call.grant.revoked = true;
      return {};
    },
  }),
};

function login(authorization: string): { id: string; secret: string } | undefined {
  const [scheme, words] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'basic' || words === undefined) return undefined;
  const [id = '', secret = ''] = Buffer.from(words, 'base64').toString().split(':');
  return { id, secret };
}
