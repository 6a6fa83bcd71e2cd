/** What one part of the bot's conduct is: what it does about which events. Each is a file; index.ts lists them in order. */
import type { EventKind, EventOf, MessageRead } from '../../domain/event.js';
import type { Instant, MemberId } from '../../domain/ids.js';
import type { Judgement } from '../etiquette/index.js';
import type { History } from '../etiquette/history.js';
import type { Scene } from './scene.js';

/** A message with what it amounts to. */
export interface Judged extends Judgement {
  readonly read: MessageRead;
  /** When it was written; an edit keeps the time of its original. */
  readonly at: Instant;
  readonly edited: boolean;
  readonly history: History;
  /** The bot's question to this member is open, and this is a DM: it is what the message answers. */
  readonly answersQuestion: boolean;
  /** Other members who posted nearly the same, and the first case among theirs. */
  readonly alike: { readonly others: readonly MemberId[]; readonly case?: string };
}

export interface Conduct {
  readonly name: string;
  readonly on?: { readonly [K in EventKind]?: (event: EventOf<K>, scene: Scene) => void };
  /** A message was posted or edited, and judged. */
  readonly message?: (judged: Judged, scene: Scene) => void;
}
