/**
 * What a platform's emulator has to offer so that the common adapter contract (`adapter.ts`) can tell its stories on it.
 *
 * Users go by short names (`ada`); the rig gives them ids. Every action resolves when the adapter has dealt with it
 * (`house.until` waits for what a platform does not confirm); what the bot then says is awaited by `settled`.
 */
import type { Adapter } from '../../src/adapters/adapter.js';
import type { Backend } from '../../src/backends/backend.js';
import type { ChannelId, CommunityId, Duration, Instant, MemberId, MessageId } from '../../src/domain/ids.js';
import type { Event } from '../../src/domain/event.js';
import type { Clock } from '../../src/backends/backend.js';

/** A clock that stands still until it is moved; on the way, everything that falls due is done and awaited. */
export type MovableClock = Clock & { moveTo(at: Instant, settled: () => Promise<void>): Promise<void> };

/** What the contract hands to a rig before the rig makes its adapter. */
export interface RigHouse {
  readonly clock: MovableClock;
  readonly backend: Backend;
  /** An empty folder of this rig's own, removed at the end. */
  readonly folder: string;
  /** Resolves when every accepted event is decided and nothing is due now. */
  settled(): Promise<void>;
  /** Everything that the adapter handed in so far, without anybody's text. */
  readonly heard: readonly Heard[];
  /** Polls until the condition holds; rejects after `within` (5 s by default), naming what it waited for. */
  until(what: string, condition: () => boolean | Promise<boolean>, within?: Duration): Promise<void>;
}

/** One call that the adapter made, once it resolved. `event` is absent for messages, which have `message`. */
export interface Heard {
  readonly id: string;
  readonly kind: Event['kind'] | 'posted' | 'edited' | 'request';
  readonly member?: MemberId;
  readonly message?: MessageId;
}

/** Every community has these, under these very names; `moderators` is not open to members. */
export type RigChannel = 'introductions' | 'general' | 'promo';

/** What a reader sees of one message of the bot's. */
export interface Seen {
  /** All words, a line for each part; members as `@name`, channels as `#name`. Pictures, files and buttons are below. */
  readonly text: string;
  readonly buttons: readonly string[];
  /** Alt texts. */
  readonly pictures: readonly string[];
  /** The messages it links to. */
  readonly links: readonly MessageId[];
  readonly files: readonly { readonly name: string; readonly content: string }[];
}

export interface Rig {
  readonly adapter: Adapter;
  readonly community: CommunityId;
  /** There from the start, a moderator and an admin. */
  readonly moderator: string;
  member(user: string): MemberId;
  channel(name: RigChannel): ChannelId;

  /** Somebody new joins, and passes whatever screening there is. Joining again after `leaves` is the same person. */
  join(user: string): Promise<void>;
  leaves(user: string): Promise<void>;
  /** Somebody writes in a channel. `replyTo` is an explicit reply, or an answer in that message's thread. */
  says(
    user: string,
    channel: RigChannel,
    text: string,
    how?: { replyTo?: MessageId; mentions?: readonly string[] },
  ): Promise<MessageId>;
  /** Somebody writes to the bot. */
  dms(user: string, text: string): Promise<MessageId>;
  edits(user: string, message: MessageId, text: string): Promise<void>;
  deletes(user: string, message: MessageId): Promise<void>;
  /** The newest button with this label that this user can see (moderators: in their channel, too). */
  presses(user: string, label: string): Promise<Seen | undefined>;
  /** `/mynetwork` and words. */
  command(user: string, words?: string): Promise<Seen>;
  /** "What did the bot see?" about a message. */
  explains(user: string, message: MessageId): Promise<Seen>;
  closeDms(user: string): Promise<void>;

  /** What the bot wrote to them privately, oldest first: their DM with it, as it reads now. */
  seen(user: string): Promise<readonly Seen[]>;
  /** What the bot wrote in the moderators' channel, oldest first, as it reads now. */
  moderators(): Promise<readonly Seen[]>;
  /** What the bot wrote where everybody sees it. */
  inPublic(): Promise<readonly Seen[]>;

  /** The platform delivers the latest joining or message once more, as platforms do. */
  repeats(): Promise<void>;
  /** Somebody wrote so long ago, and the platform tells it only now. Absent where that cannot be. */
  saysLate?(user: string, channel: RigChannel, text: string, ago: Duration): Promise<MessageId>;
  /** Another bot, or a webhook, writes in #general. Absent where the platform has none. */
  botSays?(text: string): Promise<void>;
  /** Takes the next deliveries of its platform's API down with a passing fault. Absent where nothing can fail. */
  failsOnce?(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes an adapter and an emulator for it to speak to. The adapter is not listening yet. */
export type MakeRig = (house: RigHouse) => Promise<Rig>;
