/**
 * What a backend keeps, as rows that another backend can take over: for `yourturn migrate`. One row holds one thing, and
 * taking the same row twice is the same as taking it once.
 */
import type { Decision } from '../domain/decision.js';
import type { Event } from '../domain/event.js';
import type { CommunityId, Instant, MemberId } from '../domain/ids.js';
import { kindOf, recordKinds, type RecordKey, type RecordKind, type Records, type Scope } from '../domain/member.js';

export type Carried =
  | {
      readonly kind: 'record';
      readonly scope: Scope;
      readonly key: RecordKey;
      readonly value: Records[RecordKind];
      readonly of: readonly MemberId[];
      readonly until?: Instant;
    }
  /** Waits, or was parked. Its id stays: a platform may know the delivery by it. */
  | {
      readonly kind: 'decision';
      readonly id: string;
      readonly community: CommunityId;
      readonly decision: Decision;
      readonly attempts: number;
      /** Why the last try failed. */
      readonly why?: string;
      /** When it may be tried next, where that is later than when it is due: a back-off. */
      readonly ready?: Instant;
      /** Kept for the operator until then; absent where it waits. */
      readonly parkedUntil?: Instant;
    }
  /** `name` is `seenName` of the event. */
  | { readonly kind: 'seen'; readonly community: CommunityId; readonly name: string; readonly at: Instant }
  /** Accepted, its id already among the seen, and not decided yet. */
  | { readonly kind: 'event'; readonly event: Event; readonly attempts: number }
  | { readonly kind: 'note'; readonly key: string; readonly value: string }
  | {
      readonly kind: 'lane';
      readonly name: string;
      /** When its latest deliveries began, oldest first. */
      readonly starts: readonly Instant[];
      readonly held?: { readonly why: string; readonly since: Instant };
    };

/** What is counted on both sides. */
export const tallied = [...recordKinds, 'waiting', 'parked', 'seen', 'event', 'note', 'lane'] as const;
export type Tallied = (typeof tallied)[number];
export type Tally = Readonly<Record<Tallied, number>>;

export const talliedAs = (row: Carried): Tallied => {
  switch (row.kind) {
    case 'record':
      return kindOf(row.key);
    case 'decision':
      return row.parkedUntil === undefined ? 'waiting' : 'parked';
    default:
      return row.kind;
  }
};

export const noTally = (): Record<Tallied, number> => ({
  community: 0,
  member: 0,
  tie: 0,
  posted: 0,
  case: 0,
  likeness: 0,
  trace: 0,
  receipt: 0,
  which: 0,
  waiting: 0,
  parked: 0,
  seen: 0,
  event: 0,
  note: 0,
  lane: 0,
});

/** A store that nobody works on, which gives away what it keeps. */
export interface Exporter {
  /** Tells this store from every other. */
  readonly name: string;
  /** What is not past its time at `now`. */
  rows(now: Instant): Iterable<Carried>;
  close(): void;
}

/** A store that takes rows over. Nobody works on it meanwhile. */
export interface Importer {
  /** When a bot began to work on this store (`start`), and which store was carried here before. */
  past(): Promise<{ readonly workedAt?: Instant; readonly from?: string }>;
  /** Empties what an earlier try left here. Until `end` no bot may start on this store. */
  begin(from: string): Promise<void>;
  /** Resolves once the rows cannot be lost. A row that is there already is written over. */
  take(rows: readonly Carried[]): Promise<void>;
  end(): Promise<void>;
  /** Counted in the store itself, without what is past its time at `now`. */
  tally(now: Instant): Promise<Tally>;
  close(): Promise<void>;
}
