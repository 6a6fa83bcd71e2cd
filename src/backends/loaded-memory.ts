/** Memory over records that a backend has loaded. */
import { kindOf, type RecordKey, type RecordKind, type Records, type Scope } from '../domain/member.js';
import type { Memory } from '../domain/memory.js';

export interface Loaded {
  readonly scope: Scope;
  readonly key: RecordKey;
  readonly value: Records[RecordKind];
}

/** `single` was named key by key, `owned` came by `allOf`; both can be got by their key, only `owned` is listed. */
export function loadedMemory(single: readonly Loaded[], owned: readonly Loaded[] = []): Memory {
  const find = (scope: Scope, key: RecordKey): Loaded | undefined =>
    single.find((record) => record.key === key && record.scope === scope) ??
    owned.find((record) => record.key === key && record.scope === scope);
  return {
    get: <K extends RecordKind>(scope: Scope, key: RecordKey<K>) => find(scope, key)?.value as Records[K] | undefined,
    all: <K extends RecordKind>(kind: K) =>
      owned
        .filter((record) => kindOf(record.key) === kind)
        .map(({ key, value }) => ({ key: key as RecordKey<K>, value: value as Records[K] })),
  };
}
