/** How a workspace installs the app by itself (OAuth v2): a page with a button, the way to Slack, and the way back. */
import { InstallProvider, type Installation as Installed } from '@slack/oauth';
import type { Log } from '../../ops/log.js';
import type { Clock } from '../../backends/backend.js';
import type { Page } from './http.js';
import type { Installation } from './installations.js';
import { scopeNames } from './scopes.js';
import { clientOptions, quietLogger, reasonOf, slackApi } from './web.js';

export interface OauthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly apiUrl?: string | undefined;
  readonly log: Log;
  readonly clock: Pick<Clock, 'now'>;
  /** Resolves once the installation cannot be lost. */
  installed(installation: Installation): Promise<void>;
}

export const installPath = '/slack/install';
export const redirectPath = '/slack/oauth_redirect';

/** The page where a workspace's admin agrees, beside the Web API of the same server. */
export const authorizeUrl = (apiUrl: string = slackApi): string =>
  new URL('../oauth/v2/authorize', apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`).href;

export function oauthPages(options: OauthOptions): readonly Page[] {
  const { clientId, clientSecret, stateSecret, apiUrl, log, clock } = options;
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    authorizationUrl: authorizeUrl(apiUrl),
    clientOptions: clientOptions(apiUrl, log),
    logger: quietLogger(log),
    installationStore: {
      storeInstallation: async (installed) => options.installed(translated(installed, clock.now())),
      fetchInstallation: () => Promise.reject(new Error('Installations are read by this adapter itself')),
    },
  });
  const failed = (error: unknown) => {
    log.warn({ platform: 'slack', reason: reasonOf(error), err: error }, 'an installation was not completed');
  };
  return [
    {
      path: installPath,
      answer: (request, response) =>
        void provider.handleInstallPath(request, response, {}, { scopes: [...scopeNames] }).catch((error: unknown) => {
          failed(error);
          if (!response.headersSent) response.writeHead(500).end();
        }),
    },
    {
      path: redirectPath,
      answer: (request, response) =>
        void provider
          .handleCallback(request, response, {
            failure: (error, _options, _request, answer) => {
              failed(error);
              answer.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
              answer.end(`The app was not installed. Begin again at ${installPath}, in the same browser.\n`);
            },
          })
          .catch((error: unknown) => {
            failed(error);
            if (!response.headersSent) response.writeHead(500).end();
          }),
    },
  ];
}

/** What Slack's library hands over -> what is kept. Pure. */
export function translated(installed: Installed, now: number): Installation {
  const { team, enterprise, bot, user, isEnterpriseInstall } = installed;
  if (!bot) throw new Error('An installation without a bot');
  return {
    token: bot.token,
    installer: user.id,
    installedAt: now,
    ...(enterprise ? { enterprise: enterprise.id } : {}),
    ...(team && !isEnterpriseInstall ? { team: team.id } : {}),
  };
}
