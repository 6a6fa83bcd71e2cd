/** A store that holds something of everything, for the tests that carry it elsewhere. */
import type { Lane } from '../../src/backends/backend.js';
import type { DeliveryOutcome, Outcome } from '../../src/domain/decision.js';
import { communityKey, everywhere, tieKey, traceKey, type Tie } from '../../src/domain/member.js';
import { day, minute } from '../../src/domain/time.js';
import { ada, bob, cyd, gave, here, joined, say, t0, there, timer } from '../contracts/backend/rig.js';
import type { Script, Stage } from '../contracts/backend/rig.js';

/** When it was left. */
export const filledAt = t0 + minute;

const paced: Lane = { name: 'paced', limits: [{ count: 1, per: day }] };
const dms: Lane = { name: 'dms', limits: [{ count: 9, per: day }] };

export const tie: Tie = {
  a: ada,
  b: bob,
  turns: { a: 1, b: 1 },
  last: { a: t0, b: t0 },
  exchanges: 1,
  days: [[20_000, 1, 1]],
  settled: { exchanges: 0, open: [] },
};

const outcome: Partial<Outcome> = {
  remember: [
    gave(ada, 3),
    gave(bob, 4, t0 + day),
    // Past its time when it is carried.
    gave(cyd, 1, t0 + 1),
    { scope: there, key: communityKey(), value: { watchedSince: t0, blind: [] }, of: [] },
    { scope: here, key: tieKey(ada, bob), value: tie, of: [ada, bob] },
    { scope: everywhere, key: traceKey('somebody'), value: { stopped: true }, of: [] },
  ],
  decisions: [
    say('later', t0 + 2 * day, { until: t0 + 9 * day }),
    timer('timer', t0 + 3 * day, bob),
    say('busy', t0),
    say('refused', t0),
    say('paced-1', t0),
    say('paced-2', t0),
    say('held', t0),
  ],
};

/** How deliveries go before the store is carried; afterwards each succeeds. */
const atFirst: Readonly<Record<string, DeliveryOutcome>> = {
  busy: { kind: 'again', after: 5 * day, why: 'busy' },
  refused: { kind: 'never', because: 'refused', why: 'too long' },
  held: { kind: 'hold', why: 'too fast' },
};

const lanesOf = (key: string): readonly Lane[] => (key.startsWith('paced') ? [paced] : key === 'held' ? [dms] : []);

export const laterScript: Script = { lanes: ({ decision }) => lanesOf(decision.key) };

const script: Script = {
  ...laterScript,
  decide(event) {
    if (event.id === 'undecidable') throw new Error('a fault of ours');
    return event.id === 'one' ? outcome : {};
  },
  deliver: async ({ decision }) => atFirst[decision.key] ?? { kind: 'delivered' },
};

/** Fills a stage's store, and stops. What it keeps, and what it did, stands in the stage. */
export async function fill(stage: Stage): Promise<void> {
  const backend = await stage.open(script);
  await backend.submit(joined('one'));
  await backend.submit(joined('names-ada'));
  await backend.submit(joined('undecidable', bob));
  await backend.keepNote('roster.here', '["ada"]');
  await backend.keepNote('heartbeat', String(t0));
  await stage.moveTo(filledAt);
  await backend.stop();
}
