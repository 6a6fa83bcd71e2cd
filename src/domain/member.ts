/**
 * What is remembered, as records. A record is a value under a key; the backends keep them without knowing what they
 * mean. No record has a field that could hold a member's words.
 */
import type { ChannelId, CommunityId, Instant, MemberId, MessageId } from './ids.js';
import type { Label, NudgeKind, Place, Reading, Traits, Verdict } from './reading.js';

export interface Community {
  /** Since when the bot has watched; silence and membership before that are unknown to it. */
  readonly watchedSince: Instant;
  /** Times when the bot could not watch (outages), oldest first, merged, the latest 50. */
  readonly blind: readonly { readonly from: Instant; readonly until: Instant }[];
  /** Who installed the bot, where the platform tells. */
  readonly installer?: MemberId;
  /** What an admin chose in chat. The settings file, where it sets these, comes first. */
  readonly chosen?: {
    readonly mode?: Mode;
    readonly welcome?: WelcomeBy;
    /** Absent once they asked to be forgotten: the choice stays. */
    readonly by?: MemberId;
    readonly at: Instant;
  };
  /** When the community was told that the bot only observes until somebody chooses. */
  readonly askedToChooseAt?: Instant;
  /** Joins of the last minutes, for the breaker. */
  readonly joins?: readonly Instant[];
  /** The breaker of a wave of joins: while it is open, greetings wait. */
  readonly wave?: { readonly since: Instant; readonly waiting: number; readonly alert: string };
  /** Who joined in a wave that a moderator dropped is not greeted: joins within these bounds. */
  readonly dropped?: { readonly from: Instant; readonly until: Instant };
  /** When the community removed the bot; its records are erased 30 days later, unless it comes back. */
  readonly removedAt?: Instant;
}

export const modes = ['observe', 'review', 'auto'] as const;
export type Mode = (typeof modes)[number];
export const welcomes = ['dm', 'button', 'off'] as const;
export type WelcomeBy = (typeof welcomes)[number];

export interface Member {
  /** When they joined; absent for whoever was there before the bot, or whose joining it did not see. */
  readonly joinedAt?: Instant;
  /** When the bot first heard of them. */
  readonly seenAt: Instant;
  /** The latest times they said anything to anybody here, newest first, at most four: late events fit in between. */
  readonly spokeAt?: readonly Instant[];
  /** The bot's question to them. Open until answered, at most 30 days. */
  readonly question?: { readonly askedAt: Instant; readonly wording: number; readonly answeredAt?: Instant };
  readonly greetedAt?: Instant;
  readonly remindedAt?: Instant;
  /** Exchanges with anybody here; the sum over their ties. */
  readonly exchanges?: number;
  /** What they gave and what they asked, as counts of turns and favours. */
  readonly gave?: number;
  readonly asked?: number;
  readonly nudges?: readonly { readonly kind: NudgeKind; readonly at: Instant; readonly case: string }[];
  /** Rules they are spared for good, since a nudge missed the mark. */
  readonly spared?: readonly NudgeKind[];
  readonly pausedAt?: Instant;
  /** When the bot last answered something that was not an answer to its question. */
  readonly repliedAt?: Instant;
  /** Their DMs turned out to be closed. */
  readonly closedAt?: Instant;
  readonly leftAt?: Instant;
}

/**
 * What is remembered of a pair. `a` sorts before `b`. Exchanges are counted day by day, so that turns that arrive in
 * another order end in the same tie: `days` holds the turns of the days that may still change, `settled` the rest.
 */
export interface Tie {
  readonly a: MemberId;
  readonly b: MemberId;
  /** Turns each way, ever. */
  readonly turns: { readonly a: number; readonly b: number };
  /** The last turn of each. */
  readonly last: { readonly a?: Instant; readonly b?: Instant };
  readonly exchanges: number;
  /** Turns by day, oldest first: [day, turns of a, turns of b]. */
  readonly days: readonly (readonly [day: number, a: number, b: number])[];
  /** The exchanges of the days that were folded away, and the turns of those that may still be answered. */
  readonly settled: {
    readonly exchanges: number;
    readonly open: readonly (readonly [day: number, a: number, b: number])[];
  };
}

/** What is remembered of one message for 30 days: enough for whoever answers it. */
export interface Posted {
  readonly author: MemberId;
  readonly at: Instant;
  readonly where: Place;
  readonly traits: Traits;
  readonly verdict: Verdict;
  /** The labels that were found true, each with its reason. */
  readonly found?: { readonly [L in Label]?: string };
  /** In the root of a thread: the latest messages there, oldest first; from these it follows whom the author answered. */
  readonly thread?: readonly (readonly [at: Instant, member: MemberId])[];
  /** The case this message became. */
  readonly case?: string;
}

/** How a case stands. */
export const caseStates = [
  'pending', // the nudge waits: for its hold, or for quiet hours
  'review', // the nudge waits for a moderator
  'observed', // the community observes; nobody was nudged
  'sent',
  'spared', // a cool-down, a cap, a pause, or "this missed the mark" before; moderators only
  'dropped', // became a day old, or a moderator dropped it
  'undeliverable',
  'withdrawn', // edited or deleted before the nudge
  'missed', // the member says it missed the mark
  'overruled', // a moderator says so
  'erased', // its member asked to be forgotten
] as const;
export type CaseState = (typeof caseStates)[number];

/** Why a case was spared. */
export const sparedBecause = ['cooldown', 'yearly_cap', 'paused', 'stopped', 'spared_rule', 'campaign'] as const;
export type SparedBecause = (typeof sparedBecause)[number];

/** One message that deserved a nudge by the rubric, and what became of it. Kept 90 days. */
export interface Case {
  readonly id: string;
  readonly member?: MemberId;
  readonly message: MessageId;
  readonly channel: ChannelId;
  readonly where: Place;
  readonly at: Instant;
  readonly verdict: Verdict;
  readonly nudge: NudgeKind;
  readonly reading: Reading;
  readonly state: CaseState;
  readonly because?: SparedBecause;
  /** How long the member had been silent, where that mattered. */
  readonly silentFor?: number;
  /** Other members who posted nearly the same: a campaign, told of in this case's alert alone. */
  readonly campaign?: readonly MemberId[];
  /** The case whose alert tells of the campaign that this one is part of. */
  readonly campaignOf?: string;
  /** When the nudge is due, while it is pending. */
  readonly dueAt?: Instant;
  /** Who ruled on it. */
  readonly ruledBy?: MemberId;
}

/** One sighting of a likeness fingerprint's band. */
export interface Sighting {
  readonly member: MemberId;
  readonly message: MessageId;
  readonly at: Instant;
  /** The case it became. */
  readonly case?: string;
}

/** What stays of somebody who was erased, under a keyed hash: that they were greeted, and whether they said stop. */
export interface Trace {
  readonly greeted?: true;
  readonly stopped?: true;
}

/** Where the bot posted something that it may want to edit: an alert, a welcome button. */
export interface Receipt {
  readonly message: MessageId;
}

/** A DM that could belong to several communities, until its writer says which is meant. Keeps only the reading. */
export interface Which {
  readonly among: readonly CommunityId[];
  readonly at: Instant;
  readonly towards: readonly MemberId[];
  readonly message: MessageId;
  readonly member: MemberId;
  readonly reading: Reading;
  readonly traits: Traits;
  readonly likeness: readonly string[];
}

/** Every kind of record, and what it holds. */
export interface Records {
  community: Community;
  member: Member;
  tie: Tie;
  posted: Posted;
  case: Case;
  likeness: readonly Sighting[];
  trace: Trace;
  receipt: Receipt;
  which: Which;
}
export type RecordKind = keyof Records;
export const recordKinds = [
  'community',
  'member',
  'tie',
  'posted',
  'case',
  'likeness',
  'trace',
  'receipt',
  'which',
] as const satisfies readonly RecordKind[];

/** A record's key: its kind, and its name within the community. */
export type RecordKey<K extends RecordKind = RecordKind> = `${K}:${string}`;

export const communityKey = (): RecordKey<'community'> => 'community:';
export const memberKey = (member: MemberId): RecordKey<'member'> => `member:${member}`;
export const postedKey = (message: MessageId): RecordKey<'posted'> => `posted:${message}`;
export const caseKey = (id: string): RecordKey<'case'> => `case:${id}`;
export const likenessKey = (band: string): RecordKey<'likeness'> => `likeness:${band}`;
export const traceKey = (hash: string): RecordKey<'trace'> => `trace:${hash}`;
export const receiptKey = (speech: string): RecordKey<'receipt'> => `receipt:${speech}`;
export const whichKey = (id: string): RecordKey<'which'> => `which:${id}`;
export const tieKey = (one: MemberId, other: MemberId): RecordKey<'tie'> =>
  one < other ? `tie:${one}~${other}` : `tie:${other}~${one}`;

export const kindOf = (key: RecordKey): RecordKind => key.slice(0, key.indexOf(':')) as RecordKind;

/** The pseudo-community of what holds everywhere: "stop" counts in all communities. */
export const everywhere = 'everywhere' as const;
export type Scope = CommunityId | typeof everywhere;
