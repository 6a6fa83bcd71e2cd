/** Leases where there is one process: nobody else has the file open, so a name is free unless this process holds it. */
import type { Lease } from '../backend.js';

export interface Leases {
  take(name: string): Lease | undefined;
}

export function openLeases(): Leases {
  const held = new Set<string>();
  return {
    take(name) {
      if (held.has(name)) return undefined;
      held.add(name);
      return {
        name,
        lost: new AbortController().signal,
        release: async () => void held.delete(name),
      };
    },
  };
}
