/** What this adapter is given by the composition root. */
import type { Backend, Clock } from '../../backends/backend.js';
import type { CommunityId } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';
import type { Log } from '../../ops/log.js';

export interface SlackOptions {
  /** One workspace's own; absent where workspaces install the app by themselves. */
  readonly botToken?: string;
  /** With it, Socket Mode. */
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  /** The Web API of any Slack-compatible server; Slack's own where absent. */
  readonly apiUrl?: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** 32 bytes; needed for `oauth`. */
  readonly encryptionKey?: Uint8Array;
  readonly notes: Pick<Backend, 'note' | 'keepNote' | 'notes'>;
  settingsOf(community: CommunityId): Settings;
  readonly log: Log;
  readonly clock: Clock;
}
