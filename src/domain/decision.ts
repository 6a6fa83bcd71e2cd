/** Something to be done, as data: say this, or look again at that time. What is said is chosen here, worded in speech/. */
import type { CommunityId, Duration, Instant, MemberId, MessageId } from './ids.js';
import type { Case, Mode, RecordKey, Records, Scope, WelcomeBy } from './member.js';
import type { NudgeKind, Place, Reading, Traits } from './reading.js';

/**
 * Names a decision within its community. A later decision with the same key replaces one that still waits; it never
 * overtakes one that is being delivered.
 */
export type DecisionKey = string;

/** Whom a speech is for: one member privately, or one of the community's channels by its purpose. */
export type Address =
  | { readonly kind: 'member'; readonly member: MemberId }
  | { readonly kind: 'channel'; readonly purpose: 'moderators' | 'welcome' };

/** What is to be said. Everything a wording needs, and nothing that was said by a member. */
export type Speech =
  /** `wording` picks one of several. */
  | { readonly kind: 'welcome'; readonly wording: number }
  /** In the welcome channel: a button, for whoever cannot or should not be written to. One for everybody, edited. */
  | { readonly kind: 'welcome_button' }
  /** To somebody who told something and asked back; `news` says what they were asked for. */
  | { readonly kind: 'answer'; readonly wording: number; readonly invited: Traits }
  /** To somebody who told something, or answered honestly, and asked nothing. */
  | { readonly kind: 'thanks'; readonly wording: number }
  | { readonly kind: 'reminder'; readonly wording: number }
  | {
      readonly kind: 'nudge';
      readonly nudge: NudgeKind;
      readonly case: string;
      readonly where: Place;
      readonly message: MessageId;
      readonly reading: Reading;
      readonly wording: number;
    }
  | { readonly kind: 'alert'; readonly case: Case }
  /** Answers to what a member told the bot about itself. */
  | { readonly kind: 'stopped' | 'missed_noted' }
  /** The bot observes until somebody chooses; says so, with buttons. */
  | { readonly kind: 'choose'; readonly mode?: Mode; readonly welcome?: WelcomeBy }
  | { readonly kind: 'wave'; readonly waiting: number; readonly state: 'open' | 'greeted' | 'dropped' | 'over' }
  | { readonly kind: 'dms_held'; readonly held: boolean }
  /** A DM that could belong to several communities: which one is meant? Keeps only the reading (in `which`). */
  | { readonly kind: 'which'; readonly which: string; readonly among: readonly CommunityId[] };
export type SpeechKind = Speech['kind'];

/** Work that comes back as an event. */
export type Timer =
  | { readonly kind: 'greet'; readonly member: MemberId; readonly tries: number }
  | { readonly kind: 'remind'; readonly member: MemberId }
  /** A channel message's nudge has waited its hold; is it still deserved? */
  | { readonly kind: 'nudge'; readonly case: string; readonly member: MemberId }
  /** The author of a thread's root answered there whoever had written since: turns, counted, repeated (0) or taken back. */
  | {
      readonly kind: 'turns';
      readonly from: MemberId;
      readonly turns: readonly { readonly to: MemberId; readonly at: Instant; readonly count: 1 | 0 | -1 }[];
    }
  /** Another member posted nearly the same as this case: a campaign. */
  | { readonly kind: 'campaign'; readonly case: string; readonly member: MemberId }
  /** 30 days after somebody left, or the community removed the bot. */
  | { readonly kind: 'erase'; readonly member?: MemberId }
  | { readonly kind: 'wave_over' };

export type Decision = {
  readonly key: DecisionKey;
  readonly due: Instant;
  /** Whom it concerns: it is erased with them. */
  readonly of: readonly MemberId[];
} & (
  | {
      readonly kind: 'say';
      readonly to: Address;
      /**
       * Where something was said before under the same key and left a receipt, that message is edited in place: the
       * composition root looks for the receipt at the last moment, so that an edit never overtakes its original.
       */
      readonly speech: Speech;
      /** Not worth saying any more after this. */
      readonly until?: Instant;
    }
  | { readonly kind: 'look_again'; readonly timer: Timer }
);
export type Say = Extract<Decision, { kind: 'say' }>;

/** A record to be written; null forgets it. `of` says whose it is: it is exported and erased with each of them. */
export interface Write<K extends keyof Records = keyof Records> {
  readonly scope: Scope;
  readonly key: RecordKey<K>;
  readonly value: Records[K] | null;
  readonly of: readonly MemberId[];
  /** Forgotten by itself after this. */
  readonly until?: Instant;
}

/** What an event leads to. */
export interface Outcome {
  readonly remember: readonly Write[];
  readonly decisions: readonly Decision[];
  /** Keys of decisions that are off, if they still wait. */
  readonly cancel: readonly DecisionKey[];
  /** Members of whom everything is erased, before `remember` is written. */
  readonly erase: readonly MemberId[];
  /** The whole community is erased. */
  readonly eraseCommunity?: boolean;
}

/** Why a delivery can never succeed. */
export const neverBecause = [
  'closed_dm', // this member takes no DMs
  'gone', // left, deactivated, deleted
  'forbidden', // the bot may not write there
  'no_channel', // no such channel is configured or to be found
  'refused', // the platform refuses the message itself
  'expired', // became too old while it waited
  'given_up', // retried often enough
] as const;
export type NeverBecause = (typeof neverBecause)[number];

/** How a delivery went. */
export type DeliveryOutcome =
  | { readonly kind: 'delivered'; readonly message?: MessageId }
  | { readonly kind: 'again'; readonly after?: Duration; readonly why: string }
  | { readonly kind: 'never'; readonly because: NeverBecause; readonly why: string }
  /** The platform says that the bot account opens DMs too fast: everything in this delivery's DM lane stops. */
  | { readonly kind: 'hold'; readonly why: string };
