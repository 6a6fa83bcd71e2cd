/**
 * Something that happened, in our words and without anybody's text. No field here can hold a member's words: every
 * string is an id or one of a closed list, and `backends` refuse an event that breaks this (`wordsIn`).
 */
import type { DecisionKey, NeverBecause, SpeechKind, Timer } from './decision.js';
import type { CommunityId, Instant, MemberId, MessageId } from './ids.js';
import type { Mode, WelcomeBy } from './member.js';
import type { Place, Reading, Traits } from './reading.js';

/** What every event carries. `id` is the platform's own where it has one: whatever comes twice is dropped by it. */
export interface Happened {
  readonly id: string;
  readonly community: CommunityId;
  readonly at: Instant;
}

/** A message as the core knows it. */
export interface MessageRead {
  readonly message: MessageId;
  readonly member: MemberId;
  readonly where: Place;
  readonly reading: Reading;
  /** What this message invites others to answer with. */
  readonly traits: Traits;
  /** Keyed likeness bands (`rules/reading/likeness.ts`); empty for what is too short to be compared. */
  readonly likeness: readonly string[];
  /** Whom it explicitly replies to or mentions: turns. Bots, guests and the member themselves are left out. */
  readonly towards: readonly MemberId[];
  /** The thread's root, where it stands in a thread (not for the root itself). */
  readonly thread?: MessageId;
  /** Author of the thread's root, where the platform tells. */
  readonly threadAuthor?: MemberId;
  /** Whether it answers something, and whether the bot knows what. Where it does not know, nobody is nudged. */
  readonly prompt: 'none' | 'known' | 'unknown';
  /** Spared by settings: staff, an exempt role or member, one of the community's own domains. */
  readonly exempt: boolean;
}

export type Event = Happened &
  (
    | { readonly kind: 'community_joined'; readonly installer?: MemberId }
    | { readonly kind: 'community_left' }
    /** An admin chose in chat how the bot is to behave. */
    | { readonly kind: 'behaviour_chosen'; readonly by: MemberId; readonly mode?: Mode; readonly welcome?: WelcomeBy }
    /** The bot could not watch from then until then. */
    | { readonly kind: 'was_blind'; readonly from: Instant; readonly until: Instant }
    /** Joined, and passed the screening where there is one. */
    | { readonly kind: 'member_joined'; readonly member: MemberId }
    | { readonly kind: 'member_left'; readonly member: MemberId }
    | ({ readonly kind: 'message_posted' } & MessageRead)
    | ({ readonly kind: 'message_edited' } & MessageRead)
    /** A DM that could belong to several communities: the writer is asked which one. */
    | ({ readonly kind: 'dm_unplaced'; readonly among: readonly CommunityId[] } & MessageRead)
    | { readonly kind: 'message_deleted'; readonly message: MessageId }
    /** The welcome button was pressed: to be greeted here and now, by the answer to the click. */
    | { readonly kind: 'hello_pressed'; readonly member: MemberId }
    | { readonly kind: 'nudge_missed'; readonly member: MemberId; readonly case: string }
    /** Pause and resume are for this community; stop is for all. `resumed` takes back both. */
    | { readonly kind: 'paused' | 'resumed' | 'stopped' | 'forgotten'; readonly member: MemberId }
    | {
        readonly kind: 'case_ruled';
        readonly by: MemberId;
        readonly case: string;
        /** The case's member, where the case still names one. */
        readonly member?: MemberId;
        readonly ruling: 'send' | 'drop' | 'wrong';
      }
    | { readonly kind: 'wave_ruled'; readonly by: MemberId; readonly ruling: 'greet' | 'drop' }
    /** A timer of ours. */
    | { readonly kind: 'fell_due'; readonly timer: Timer }
    | {
        readonly kind: 'delivered';
        readonly key: DecisionKey;
        readonly speech: SpeechKind;
        readonly member?: MemberId;
        readonly case?: string;
        /** What was posted, where it may be edited later. */
        readonly message?: MessageId;
      }
    | {
        readonly kind: 'undeliverable';
        readonly key: DecisionKey;
        readonly speech: SpeechKind;
        readonly member?: MemberId;
        readonly case?: string;
        readonly because: NeverBecause;
      }
    /** All DMs of the bot account stopped (the platform said "too fast"), or go on again. */
    | { readonly kind: 'dms_held' | 'dms_released' }
  );

export type EventKind = Event['kind'];
export type EventOf<K extends EventKind> = Event & { readonly kind: K };

/** The longest string an event may carry: ids are shorter, sentences are not. */
const longestId = 160;

/**
 * The wall against text: names the first field of a value that could be somebody's words (a string that is too long
 * or holds a space or a line break); undefined where there is none. Ids and closed lists never hold white space.
 */
export function wordsIn(value: unknown, path = 'event'): string | undefined {
  if (typeof value === 'string') return value.length > longestId || /\s/u.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = wordsIn(name, `${path} key`) ?? wordsIn(inner, `${path}.${name}`);
    if (found) return found;
  }
  return undefined;
}
