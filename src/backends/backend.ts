/**
 * What every backend promises: it carries events into the core and decisions out to the adapters, and loses none.
 * tests/contracts/backend.ts holds each of them to it.
 *
 * 1. `submit` resolves once the event cannot be lost, whatever happens to this process.
 * 2. An event whose id was seen in the last 7 days is dropped (`repeated`).
 * 3. What an event changes (records, decisions, cancellations, its seen id) is committed together or not at all, against
 *    the very records that `decide` was given. Scope `everywhere` alone may be written a moment earlier, repeatably.
 * 4. A decision is delivered when it is due, at least once, and never again once `deliver` returned an outcome that was
 *    committed. Its delivery id stays the same over retries. The outcome comes back as an event (`delivered`,
 *    `undeliverable`) in the same commit.
 * 5. A decision replaces one with the same key that still waits; one that is being delivered is waited for.
 * 6. Timers (`look_again`) come back as `fell_due` events, once.
 * 7. Records and decisions past their `until` are as good as gone at once, and gone for good soon after.
 * 8. Nothing that could be somebody's words is taken: `submit` throws on an event with white space in it.
 */
import type { Decision, DecisionKey, DeliveryOutcome, Outcome } from '../domain/decision.js';
import type { Event } from '../domain/event.js';
import type { Concern, Memory } from '../domain/memory.js';
import type { CommunityId, Duration, Instant, MemberId } from '../domain/ids.js';

/** What the backend does its work with; handed in once, at the start. */
export interface Work {
  concerns(event: Event): Concern;
  /** Pure: called again with fresh memory where another process was faster. */
  decide(event: Event, memory: Memory, now: Instant): Outcome;
  deliver(due: Due): Promise<DeliveryOutcome>;
  /** How many deliveries of a kind may begin in a time, for the whole bot account; empty where nothing limits it. */
  lanes?(due: Pick<Due, 'community' | 'decision'>): readonly Lane[];
}

/** At most `count` deliveries within any `per`; kept over restarts. A lane can be held, and released by the operator. */
export interface Lane {
  readonly name: string;
  readonly limits: readonly { readonly count: number; readonly per: Duration }[];
}

/** Sole possession of a name among all processes: for what exactly one of them may do at a time. */
export interface Lease {
  readonly name: string;
  /** Aborted when it could not be renewed: whoever holds it stops what it is for, at once. */
  readonly lost: AbortSignal;
  /** Lets another have it. A holder that died lets go within 30 s. */
  release(): Promise<void>;
}

/** A decision whose time has come. */
export interface Due {
  readonly id: string;
  readonly community: CommunityId;
  readonly decision: Extract<Decision, { kind: 'say' }>;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** A decision that waits, or one that failed for good and was parked. */
export interface Waiting {
  readonly id: string;
  readonly community: CommunityId;
  readonly decision: Decision;
  readonly attempts: number;
  readonly why?: string;
}

/** How much waits, for whoever watches the bot. */
export interface Depths {
  /** Events that were accepted and are not decided yet. */
  readonly inbox: number;
  /** Decisions that wait, those that are due included. */
  readonly waiting: number;
  /** Of these, what is to be said and is due: it is being delivered, tried again, or waits for a lane. */
  readonly due: number;
  readonly parked: number;
  /** How long the oldest of what is due has waited; 0 where nothing is. */
  readonly oldestDue: Duration;
}

export interface Backend {
  /** Begins to work: events that were accepted before are decided, and what is due is delivered. */
  start(work: Work): Promise<void>;
  submit(event: Event): Promise<'accepted' | 'repeated'>;
  /** Reads, for requests and for the traits of prompts. */
  recall(community: CommunityId, concern: Concern): Promise<Memory>;
  /** Decisions that still wait in a community: all, or those of one member. For `explain`, `export`, and tests. */
  waiting(community: CommunityId, of?: MemberId): Promise<readonly Waiting[]>;
  /** Communities of which anything is remembered. */
  communities(): Promise<readonly CommunityId[]>;
  /** What failed for good; `retry` makes one of them due again. */
  parked(): Promise<readonly Waiting[]>;
  retry(id: string): Promise<boolean>;
  /** Lanes that are held, with the reason; `release` lets one go on. */
  held(): Promise<readonly { readonly lane: string; readonly why: string; readonly since: Instant }[]>;
  release(lane: string): Promise<boolean>;
  /** Counted when it is asked for; a backend may leave it out. */
  depths?(): Promise<Depths>;
  /** A small fact of the operator's side, outside every community: heartbeat, rosters, installations (values: JSON). */
  note(key: string): Promise<string | undefined>;
  keepNote(key: string, value: string | null): Promise<void>;
  notes(prefix: string): Promise<readonly { readonly key: string; readonly value: string }[]>;
  /** Takes a name that nobody holds; undefined where somebody does. It is renewed by itself until it is released. */
  lease(name: string): Promise<Lease | undefined>;
  /** Resolves when every accepted event is decided and nothing is due now. */
  settled(): Promise<void>;
  /** Takes nothing new, lets running deliveries end (at most `within`), and closes. What was not done is done next time. */
  stop(within?: Duration): Promise<void>;
}

/** Where time comes from. One system clock, made at the composition root; the playground hands in one it can move. */
export interface Clock {
  now(): Instant;
  /** Calls `wake` once when `at` has come. Returns how to call it off. */
  wakeAt(at: Instant, wake: () => void): () => void;
}

export type { Concern, DecisionKey, Memory };
