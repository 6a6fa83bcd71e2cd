/**
 * What every platform offers: it translates, and never judges.
 *
 * What must hold, and tests/contracts/adapter.ts checks on each: a member's text leaves the adapter only into `hear`,
 * within this process's memory; nothing is acknowledged to the platform before `hear` or `submit` resolved; bots, the
 * bot itself, guests and strangers are neither heard nor counted; whatever is quoted of names can ping nobody.
 */
import type { Address, DeliveryOutcome } from '../domain/decision.js';
import type { Event } from '../domain/event.js';
import type { CommunityId, Instant, MemberId, MessageId, Platform } from '../domain/ids.js';
import type { Message } from '../domain/message.js';
import type { MarkedReading, Place } from '../domain/reading.js';
import type { Request } from '../domain/request.js';

/** A message as the platform sent it, with its text: lives in memory only, until it was read. */
export interface Heard {
  /** The platform's own id of this event; an edit has another one than the message it edits. */
  readonly id: string;
  readonly kind: 'posted' | 'edited';
  readonly community: CommunityId;
  /** A DM that could belong to several communities names them all, the likeliest first; else absent. */
  readonly among?: readonly CommunityId[];
  readonly at: Instant;
  readonly message: MessageId;
  readonly member: MemberId;
  readonly where: Place;
  /** In the platform's own markup. */
  readonly text: string;
  /** Members (no bots, no guests, not the writer) it mentions, or whose message it explicitly replies to. */
  readonly towards: readonly MemberId[];
  /** The message it explicitly replies to, else the thread's root; absent where it answers nothing. */
  readonly answers?: MessageId;
  readonly thread?: MessageId;
  readonly threadAuthor?: MemberId;
  /** The writer's roles by id and by name, for exemptions. */
  readonly roles?: readonly string[];
  /** Whether the adapter shows where in the text the reasons stand: the reading comes back with marks. */
  readonly marked?: true;
}

/** What an adapter speaks to. All of them resolve once nothing can be lost, and reject when that failed. */
export interface Listener {
  /** Reads a message and submits what was read. Returns the reading, with marks for whoever asked for them. */
  hear(heard: Heard): Promise<MarkedReading>;
  submit(event: Event): Promise<void>;
  answer(request: Request): Promise<Message>;
}

/** Something to be posted. `id` stays the same when it is tried again, so that the platform can tell a repeat. */
export interface Delivery {
  readonly id: string;
  readonly community: CommunityId;
  readonly to: Address;
  readonly message: Message;
  /** Edit this instead of posting anew; where it is gone, post anew. */
  readonly edits?: MessageId;
  /**
   * Of what is edited in place: what its one message is called, whatever it says by now. A delivery that was replaced
   * before its answer came may have posted it. A platform that can tell by this name edits that, rather than post again.
   */
  readonly name?: string;
}

export interface Adapter {
  readonly platform: Platform;
  /** Connects, and hands on what happens from now on. Resolves when connected. Throws `StartError` on bad settings. */
  listen(listener: Listener): Promise<void>;
  /** Posts. Never throws for what a platform can answer: that is an outcome. */
  deliver(delivery: Delivery): Promise<DeliveryOutcome>;
  /** Takes nothing new, and resolves when what was taken is done. */
  stop(): Promise<void>;
}
