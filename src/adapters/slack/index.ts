/**
 * Slack as a platform: one workspace by a bot token, or as many as install the app; over a socket or over HTTP.
 * Translating, presenting, delivering and answering are files of their own.
 */
import { StartError } from '../../domain/start-error.js';
import type { Adapter } from '../adapter.js';
import { connect, type Connection } from './connect.js';
import { deliver } from './deliver.js';
import type { SlackOptions } from './options.js';
import { partsOf } from './parts.js';

export type { SlackOptions } from './options.js';

export interface Slack extends Adapter {
  /** Where it listens, over HTTP. */
  readonly address?: string | undefined;
}

export function slack(options: SlackOptions): Slack {
  if (options.oauth && !options.encryptionKey) {
    throw new StartError(
      'Installing in several workspaces needs ENCRYPTION_KEY: their tokens are kept under it. Make one with: openssl rand -hex 32',
    );
  }
  const parts = partsOf(options);
  let connection: Connection | undefined;
  return {
    platform: 'slack',
    get address() {
      return connection?.address;
    },
    async listen(listener) {
      connection = await connect(options, parts, listener);
    },
    deliver: (delivery) => deliver(delivery, parts.outlet),
    async stop() {
      await connection?.close();
      await parts.later.done();
    },
  };
}
