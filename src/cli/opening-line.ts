/** What `yourturn start` prints once everything runs: the one line that is for people, not for whatever reads the log. */
import type { Config } from '../config.js';
import type { Platform } from '../domain/ids.js';
import type { Role } from './role.js';

/** `playground` is the address of its page, where that is what runs. */
export function openingLine(config: Config, role: Role, playground: string | undefined): string {
  const said = playground ? `No Slack or Discord token is set, so this is the playground: ${playground}` : '';
  return `${said || platformsLine(config, role)} (Ctrl-C ends it)\n`;
}

function platformsLine(config: Config, role: Role): string {
  const names = [config.slack && 'Slack', config.discord && 'Discord'].filter(Boolean).join(' and ');
  const does = role === 'worker' ? `does the work for ${names}; a gateway hears it.` : hears(config);
  return `Your Turn: ${does}${isDecided(config) ? '' : ' Until an admin or a setting chooses, it only observes.'}`;
}

function hears({ slack, discord, host, port }: Config): string {
  const connected = [slack?.appToken && 'Slack', discord && 'Discord'].filter(Boolean).join(' and ');
  const waits = slack && !slack.appToken ? `waiting for Slack on ${host}, port ${port}` : '';
  return `${[connected && `connected to ${connected}`, waits].filter(Boolean).join(', ')}.`;
}

/** Whether the settings choose a mode for every community, so that no admin has to. */
function isDecided({ slack, discord, settingsOf }: Config): boolean {
  const platforms: readonly Platform[] = [
    ...(slack ? ['slack' as const] : []),
    ...(discord ? ['discord' as const] : []),
  ];
  return platforms.every((platform) => settingsOf(`${platform}:any`).mode !== null);
}
