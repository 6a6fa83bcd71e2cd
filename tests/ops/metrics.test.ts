/** Counting stands between the parts without being noticed, and counts each thing once. */
import { describe, expect, it } from 'vitest';
import type { Backend, Due, Work } from '../../src/backends/backend.js';
import type { DeliveryOutcome, Outcome, Speech } from '../../src/domain/decision.js';
import type { Event } from '../../src/domain/event.js';
import { postedKey } from '../../src/domain/member.js';
import type { Memory } from '../../src/domain/memory.js';
import { depthsOf, measuredSubmit, measuredWork } from '../../src/ops/measure.js';
import { metrics } from '../../src/ops/metrics.js';

const joined: Event = { kind: 'member_joined', id: 'e1', community: 'slack:T1', at: 0, member: 'slack:T1/U1' };
const posted = { ...joined, kind: 'message_posted' } as unknown as Event;
const nothing: Outcome = { remember: [], decisions: [], cancel: [], erase: [] };
const memory: Memory = { get: () => undefined, all: () => [] };

/** A line of the metrics' text, without its value's decimals. */
const valueOf = (text: string, line: string): string | undefined =>
  text
    .split('\n')
    .find((one) => one.startsWith(line))
    ?.slice(line.length + 1);

describe('events', () => {
  it('are counted by kind and what became of them', async () => {
    const counted = metrics();
    const results: ('accepted' | 'repeated')[] = ['accepted', 'repeated'];
    const submit = measuredSubmit({ submit: () => Promise.resolve(results.shift() ?? 'accepted') }, counted);
    expect(await submit(joined)).toBe('accepted');
    expect(await submit(joined)).toBe('repeated');
    await submit({ kind: 'nudge_missed', id: 'e2', community: 'slack:T1', at: 0, member: 'slack:T1/U1', case: 'c1' });
    const text = await counted.text();
    expect(valueOf(text, 'yourturn_events_total{kind="member_joined",result="accepted"}')).toBe('1');
    expect(valueOf(text, 'yourturn_events_total{kind="member_joined",result="repeated"}')).toBe('1');
    expect(valueOf(text, 'yourturn_missed_total')).toBe('1');
  });

  it('that failed are counted, and fail all the same', async () => {
    const counted = metrics();
    const submit = measuredSubmit({ submit: () => Promise.reject(new Error('gone')) }, counted);
    await expect(submit(joined)).rejects.toThrow('gone');
    expect(valueOf(await counted.text(), 'yourturn_events_total{kind="member_joined",result="failed"}')).toBe('1');
  });
});

describe('work', () => {
  const outcome: Outcome = {
    ...nothing,
    remember: [
      {
        scope: 'slack:T1',
        key: postedKey('slack:T1#C1@1'),
        value: { author: 'slack:T1/U1', at: 0, where: 'general', traits: [], verdict: 'promo_drop' },
        of: [],
      },
    ],
  };
  const work = (delivered: DeliveryOutcome = { kind: 'delivered' }): Work => ({
    concerns: () => ({ keys: [] }),
    decide: () => outcome,
    deliver: () => Promise.resolve(delivered),
  });
  const due = (speech: Speech): Due => ({
    id: 'd1',
    community: 'slack:T1',
    attempt: 1,
    decision: { kind: 'say', key: 'k', due: 1_000, of: [], to: { kind: 'member', member: 'slack:T1/U1' }, speech },
  });
  const clock = { now: () => 4_000 };

  it('counts a verdict once, however often it is decided', async () => {
    const counted = metrics();
    const measured = measuredWork(work(), counted, clock);
    expect(measured.decide(posted, memory, 0)).toBe(outcome);
    measured.decide(posted, memory, 0);
    measured.decide(joined, memory, 0);
    expect(valueOf(await counted.text(), 'yourturn_verdicts_total{verdict="promo_drop"}')).toBe('1');
  });

  it('counts how late an event was decided, once, and not for what the house tells itself', async () => {
    const counted = metrics();
    const measured = measuredWork(work(), counted, clock);
    measured.decide({ ...joined, at: 1_000 }, memory, 3_000);
    measured.decide({ ...joined, at: 1_000 }, memory, 9_000);
    measured.decide({ ...joined, kind: 'delivered', id: 'e9', key: 'k', speech: 'welcome' }, memory, 9_000);
    const text = await counted.text();
    expect(valueOf(text, 'yourturn_event_lag_seconds_sum')).toBe('2');
    expect(valueOf(text, 'yourturn_event_lag_seconds_count')).toBe('1');
  });

  it('counts where a platform asked to wait, or to stop', async () => {
    const counted = metrics();
    const welcome = due({ kind: 'welcome', wording: 0 });
    const outcomes: readonly DeliveryOutcome[] = [
      { kind: 'again', after: 3_000, why: '429' },
      { kind: 'again', why: 'the connection is gone' },
      { kind: 'hold', why: '40003' },
    ];
    for (const outcome of outcomes) await measuredWork(work(outcome), counted, clock).deliver(welcome);
    const text = await counted.text();
    expect(valueOf(text, 'yourturn_platform_limits_total{platform="slack",limit="wait"}')).toBe('1');
    expect(valueOf(text, 'yourturn_platform_limits_total{platform="slack",limit="hold"}')).toBe('1');
  });

  it('counts deliveries, how late they were, and the nudges among them', async () => {
    const counted = metrics();
    const nudge = { kind: 'nudge', nudge: 'promo' } as unknown as Speech;
    expect(await measuredWork(work(), counted, clock).deliver(due(nudge))).toEqual({ kind: 'delivered' });
    await measuredWork(work({ kind: 'never', because: 'closed_dm', why: 'x' }), counted, clock).deliver(due(nudge));
    const text = await counted.text();
    expect(valueOf(text, 'yourturn_nudges_total{nudge="promo"}')).toBe('1');
    expect(valueOf(text, 'yourturn_delivery_lag_seconds_sum')).toBe('3');
    expect(valueOf(text, 'yourturn_deliveries_total{speech="nudge",outcome="never",because="closed_dm"}')).toBe('1');
  });
});

describe('depths', () => {
  const backend: Pick<Backend, 'parked' | 'held' | 'communities' | 'depths'> = {
    parked: () => Promise.resolve([]),
    depths: () => Promise.resolve({ inbox: 1, waiting: 7, due: 2, parked: 3, oldestDue: 90_000 }),
    held: () => Promise.resolve([{ lane: 'discord.dms', why: 'x', since: 0 }]),
    communities: () => Promise.resolve(['slack:T1', 'slack:T2']),
  };

  it('are asked for when somebody looks', async () => {
    const text = await metrics(depthsOf(backend)).text();
    expect(valueOf(text, 'yourturn_depth{where="held_lanes"}')).toBe('1');
    expect(valueOf(text, 'yourturn_depth{where="communities"}')).toBe('2');
    for (const [where, many] of Object.entries({ inbox: '1', waiting: '7', due: '2', parked: '3' })) {
      expect(valueOf(text, `yourturn_depth{where="${where}"}`)).toBe(many);
    }
    expect(valueOf(text, 'yourturn_oldest_due_seconds')).toBe('90');
    expect(valueOf(text, 'yourturn_depth_known')).toBe('1');
  });

  it('are left out where the backend cannot be asked', async () => {
    const text = await metrics(depthsOf({ ...backend, depths: () => Promise.reject(new Error('gone')) })).text();
    expect(valueOf(text, 'yourturn_depth{')).toBeUndefined();
    expect(valueOf(text, 'yourturn_depth_known')).toBe('0');
  });
});
