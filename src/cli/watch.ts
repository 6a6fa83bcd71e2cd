/**
 * Whether the bot is there to watch. It notes every minute that it is; a start that finds the last note too old tells
 * every community from when until when it was blind, since silence counts only while the bot was watching.
 */
import type { Backend, Clock } from '../backends/backend.js';
import type { Duration, Instant } from '../domain/ids.js';
import { minute } from '../domain/time.js';
import type { Log } from '../ops/log.js';

export interface Watch {
  stop(): void;
}

/** A restart takes seconds; whoever was away for longer than this may have missed something. */
const outageFrom: Duration = 3 * minute;
const beatEvery: Duration = minute;

/** The note that tells when the bot last watched: an instant in ms, as digits. With several processes, any of them. */
export const heartbeatKey = 'heartbeat';

interface House {
  readonly backend: Pick<Backend, 'communities' | 'keepNote' | 'note' | 'submit'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Tells of the outage that ends now, if there was one. Called before anything is heard, so that no silence is misjudged;
 * the next note is written only once the bot listens, so that a bot that starts in vain stays blind.
 */
export async function tellOutage(house: House): Promise<void> {
  const last = Number(await house.backend.note(heartbeatKey));
  const now = house.clock.now();
  if (last > 0 && now - last > outageFrom) await tellBlind(last, now, house);
}

/** Notes from now on that the bot watches. */
export async function keepWatch({ backend, clock, log }: House): Promise<Watch> {
  const note = () => backend.keepNote(heartbeatKey, String(clock.now()));
  let callOff = (): void => undefined;
  const beat = (): void => {
    callOff = clock.wakeAt(clock.now() + beatEvery, () => {
      note().catch((error: unknown) => log.warn({ err: error }, 'could not note that the bot watches; tries again'));
      beat();
    });
  };
  await note();
  beat();
  return { stop: () => callOff() };
}

/** Ids name the outage as it was told: told again after a start in vain, it may have become longer. */
async function tellBlind(from: Instant, until: Instant, { backend, log }: House): Promise<void> {
  const communities = await backend.communities();
  for (const community of communities) {
    await backend.submit({
      kind: 'was_blind',
      id: `blind.${community}.${from}.${until}`,
      community,
      at: until,
      from,
      until,
    });
  }
  log.warn({ from, until, communities: communities.length }, 'was not watching; silence in that time does not count');
}
