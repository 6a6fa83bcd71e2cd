/**
 * The operator's desk over a backend: what `ops/control.ts` offers on its socket, and what the commands open where the
 * store can be shared. Part of the composition root.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Backend, Clock } from '../backends/backend.js';
import { platforms, platformOf, type CommunityId, type Duration } from '../domain/ids.js';
import { second } from '../domain/time.js';
import type { Desk } from '../ops/control.js';

/** How long the operator waits for a worker to erase, and how often it is looked. */
const waitForWorker: Duration = 10 * second;
const lookEvery: Duration = 100;

export function deskOver(backend: Backend, clock: Clock, waitFor: Duration = waitForWorker): Desk {
  return {
    async parked() {
      const rows = await backend.parked();
      return rows.map(({ id, community, decision, attempts, why }) => ({
        id,
        community,
        speech: decision.kind === 'say' ? decision.speech.kind : decision.timer.kind,
        attempts,
        why: why ?? 'unknown',
      }));
    },
    retry: (id) => backend.retry(id),
    held: () => backend.held(),
    async release() {
      const held = await backend.held();
      for (const { lane } of held) {
        await backend.release(lane);
        await tellReleased(lane);
      }
      return held.map(({ lane }) => lane);
    },
    async erase(words) {
      const communities = await backend.communities();
      const community = communities.find((one) => one === words || one.slice(one.indexOf(':') + 1) === words);
      if (!community) return 'unknown';
      const at = clock.now();
      const once = `${community}.${at}`;
      await backend.submit({ kind: 'community_left', id: `erase.left.${once}`, community, at });
      await backend.submit({ kind: 'fell_due', id: `erase.due.${once}`, community, at, timer: { kind: 'erase' } });
      return (await isGone(community)) ? 'erased' : 'asked';
    },
  };

  async function isGone(community: CommunityId): Promise<boolean> {
    for (const until = performance.now() + waitFor; performance.now() < until; await pause(lookEvery)) {
      if (!(await backend.communities()).includes(community)) return true;
    }
    return false;
  }

  /** Lanes are named `<platform>.<what>`; moderators of that platform's communities hear that it goes on. */
  async function tellReleased(lane: string): Promise<void> {
    const platform = platforms.find((one) => lane.startsWith(`${one}.`));
    const at = clock.now();
    for (const community of await backend.communities()) {
      if (platformOf(community) !== platform) continue;
      await backend.submit({
        kind: 'dms_released',
        id: `released.${community}.${at}`,
        community,
        at,
      });
    }
  }
}
