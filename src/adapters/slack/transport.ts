/** How Slack's events reach this process: by a socket, or over HTTP. */
import type { Receiver } from '@slack/bolt';

export interface Transport {
  /** What Bolt is given; it is opened and closed here. */
  readonly receiver: Receiver;
  /** Resolves when events can arrive. Throws `StartError` for what can be mended. */
  open(): Promise<void>;
  /** Takes nothing new. */
  close(): Promise<void>;
  /** Where it listens, over HTTP. */
  readonly address?: string | undefined;
}
