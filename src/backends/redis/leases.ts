/** Leases: a key that only one can set, that dies with its holder, and that the holder prolongs while it lives. */
import { randomBytes } from 'node:crypto';
import type { Duration } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Lease } from '../backend.js';
import type { Client } from './connect.js';
import type { Keys } from './keys.js';
import { releaseScript, renewScript, run } from './scripts.js';

/** A holder that died lets go after this; backend.ts promises 30 s. */
const leaseFor: Duration = 15 * second;
const renewEvery: Duration = leaseFor / 3;

export interface Leases {
  take(name: string): Promise<Lease | undefined>;
  releaseAll(): Promise<void>;
}

export function openLeases(client: Client, keys: Keys): Leases {
  const held = new Set<Lease>();

  const hold = (name: string, token: string, takenAt: number): Lease => {
    const lost = new AbortController();
    const key = keys.lease(name);
    let goodUntil = takenAt + leaseFor;
    let timer: NodeJS.Timeout;
    const end = (): void => {
      clearTimeout(timer);
      held.delete(lease);
    };
    const lose = (): void => {
      end();
      lost.abort();
    };
    const renew = async (): Promise<void> => {
      const asked = performance.now();
      const answer = await run(client, renewScript, key, [token, leaseFor]).catch(() => 'unknown');
      if (!held.has(lease)) return;
      if (answer === 0) return lose();
      if (answer === 1) goodUntil = asked + leaseFor;
      schedule();
    };
    // Whoever cannot renew it in time must have stopped before another takes it.
    const schedule = (): void => {
      const left = goodUntil - performance.now() - second;
      if (left <= 0) return lose();
      timer = setTimeout(() => void renew(), Math.min(renewEvery, left));
    };
    const lease: Lease = {
      name,
      lost: lost.signal,
      async release() {
        if (!held.has(lease)) return;
        end();
        await run(client, releaseScript, key, [token]);
      },
    };
    held.add(lease);
    schedule();
    return lease;
  };

  return {
    async take(name) {
      const token = randomBytes(12).toString('base64url');
      const asked = performance.now();
      const answer = await client.set(keys.lease(name), token, 'PX', leaseFor, 'NX');
      return answer === 'OK' ? hold(name, token, asked) : undefined;
    },
    async releaseAll() {
      await Promise.allSettled([...held].map((lease) => lease.release()));
    },
  };
}
