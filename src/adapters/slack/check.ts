/** Whether Slack accepts what was configured: asked once, at the start, while somebody is there to mend it. */
import { StartError } from '../../domain/start-error.js';
import type { Log } from '../../ops/log.js';
import { missingScopes } from './scopes.js';
import { badToken, faultOf, slackApi, webClient, type Fault } from './web.js';
import { accessOf } from './workspaces.js';

/** Throws `StartError` for a bot token that is refused or may not do enough, and where Slack cannot be reached. */
export async function checkBotToken(token: string, apiUrl: string | undefined, log: Log): Promise<void> {
  const access = await accessOf(token, apiUrl, log).catch((error: unknown) => {
    throw cannotUse('SLACK_BOT_TOKEN', faultOf(error), apiUrl, error);
  });
  const missing = missingScopes(access.scopes);
  if (missing.length > 0) throw new StartError(lacks(missing));
}

/** The same for the app token, before anybody is told that the bot is there. */
export async function checkAppToken(token: string, apiUrl: string | undefined, log: Log): Promise<void> {
  await webClient(token, apiUrl, log)
    .apps.connections.open({})
    .catch((error: unknown) => {
      throw cannotUse('SLACK_APP_TOKEN', faultOf(error), apiUrl, error);
    });
}

const lacks = (scopes: readonly string[]): string =>
  `The Slack app lacks ${scopes.length === 1 ? 'the scope' : 'the scopes'} ${scopes.join(', ')}. ` +
  "Paste slack-manifest.yaml into the app's page under App Manifest, save, press Install App > Reinstall to Workspace, " +
  'and copy the token into SLACK_BOT_TOKEN again.';

/** A refusal of Slack's, in words that help. */
export function cannotUse(
  variable: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN',
  fault: Fault,
  apiUrl: string | undefined,
  cause: unknown,
): StartError {
  switch (fault.kind) {
    case 'slow_down':
      return new StartError('Slack asks for fewer calls just now. Wait a minute, then start again.', { cause });
    case 'unclear':
      return new StartError(
        `Slack cannot be reached at ${apiUrl ?? slackApi} (${fault.code}). Check the network, a proxy, and SLACK_API_URL if it is set.`,
        { cause },
      );
    case 'refused':
      return new StartError(
        badToken.has(fault.code) || fault.code === 'missing_scope'
          ? `Slack does not accept ${variable} (${fault.code}). ${nextStep[variable]}`
          : `Slack refused to connect (${fault.code}). docs/slack.md explains what such answers mean.`,
        { cause },
      );
  }
}

const nextStep = {
  SLACK_BOT_TOKEN:
    "Copy it anew from the Slack app's page, under OAuth & Permissions; it is there once the app is installed.",
  SLACK_APP_TOKEN:
    "Make one on the Slack app's page, under Basic Information > App-Level Tokens, with the scope connections:write.",
} as const;
