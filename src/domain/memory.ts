/** What the core is given of what is remembered: a request for records, and what was found. */
import type { MemberId } from './ids.js';
import type { RecordKey, RecordKind, Records, Scope } from './member.js';

/** Names records to be loaded: single ones, and whatever is of a member. */
export interface Concern {
  readonly keys: readonly { readonly scope: Scope; readonly key: RecordKey }[];
  readonly allOf?: readonly MemberId[];
}

/** What is remembered, as loaded for one event or request. Only what was asked for can be found. */
export interface Memory {
  get<K extends RecordKind>(scope: Scope, key: RecordKey<K>): Records[K] | undefined;
  /** Records of a kind among those loaded by `allOf`. */
  all<K extends RecordKind>(kind: K): readonly { readonly key: RecordKey<K>; readonly value: Records[K] }[];
}
