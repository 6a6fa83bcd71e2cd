/**
 * One turn of the house: whatever fell due by now is done, inside a transaction. Events go through the core; what is
 * to be said is handed back, to be delivered after the commit.
 */
import type { Outcome } from '../../domain/decision.js';
import type { Event } from '../../domain/event.js';
import type { Instant } from '../../domain/ids.js';
import { hour } from '../../domain/time.js';
import { backOff, mostTries } from '../back-off.js';
import type { Work } from '../backend.js';
import { fellDueEvent, undeliverableEvent } from '../outcome-events.js';
import type { Row } from './decisions.js';
import type { Numbered, Report } from '../report.js';
import type { Tables } from './tables.js';

/** So many deliveries run at once. */
const mostDeliveries = 32;
/** So much of each kind is done in one turn; what is left over has the next one. */
const most = 100;
/** How often what is too old is looked for, how much of it goes at once, and how many old ids are looked at. */
const sweepEvery = hour;
const mostSwept = 1_000;
const mostLookedAt = 10_000;

export interface Turns {
  /** Accepts an event; false if it was seen before. */
  accept(event: Event, now: Instant): boolean;
  /** What falls to an event in the core's eyes, written down; an event that cannot be decided waits. */
  happen(event: Event, now: Instant): void;
  /** Does what is due, if anything is. Returns what is to be delivered now. */
  take(now: Instant): readonly Row[];
  /** When the next turn has to be. */
  next(): Instant;
  /** Something may be due at this instant. */
  expect(at: Instant): void;
  /** What was decided since is on disk, or was undone. */
  afterCommit(): void;
  afterRollback(): void;
}

export function turns(tables: Tables, working: () => Work | undefined, report: Report): Turns {
  const { records, decisions, delivering, inbox, lanes, seen } = tables;
  let decidedNow: { readonly event: Event; readonly decisions: readonly Numbered[] }[] = [];
  let next: Instant = -Infinity;
  let sweepAt: Instant = -Infinity;

  const expect = (at: Instant): void => {
    next = Math.min(next, at);
  };

  const decided = (work: Work, event: Event, now: Instant): Outcome =>
    work.decide(event, records.load(event.community, work.concerns(event), now), now);

  const write = (event: Event, outcome: Outcome): void => {
    const decisions = tables.apply(event.community, outcome);
    if (decisions.length > 0) decidedNow.push({ event, decisions });
    for (const decision of outcome.decisions) {
      expect(decision.due);
      if (decision.kind === 'say' && decision.until !== undefined) expect(decision.until + 1);
    }
    // What an erased or cancelled decision held up may go.
    if (outcome.erase.length > 0) expect(-Infinity);
  };

  const happen = (event: Event, now: Instant): void => {
    const work = working();
    try {
      if (work) return write(event, decided(work, event, now));
    } catch (error) {
      report.undecided(event, error);
    }
    inbox.add(event, now, work ? 1 : 0);
    expect(work ? now + backOff(event.id, 1) : now);
  };

  const takeInbox = (work: Work, now: Instant): number => {
    const rows = inbox.due(now, most);
    for (const row of rows) {
      try {
        const outcome = decided(work, row.event, now);
        inbox.remove(row);
        write(row.event, outcome);
      } catch (error) {
        report.undecided(row.event, error);
        inbox.putOff(row, now);
      }
    }
    return rows.length;
  };

  const takeOld = (now: Instant): number => {
    const rows = decisions.tooOld(now, most);
    for (const row of rows) {
      decisions.remove(row);
      if (row.state === 'parked' || row.decision.kind !== 'say') continue;
      happen(undeliverableEvent(row, row.decision, now, 'expired'), now);
    }
    return rows.length;
  };

  const takeTimers = (work: Work, now: Instant): number => {
    const rows = decisions.dueTimers(now, most);
    for (const row of rows) {
      if (row.decision.kind !== 'look_again') continue;
      // An earlier one of these rows may have replaced or cancelled this one.
      if (!decisions.find(row.number)) continue;
      const event = fellDueEvent(row, row.decision.timer, row.decision.due);
      try {
        const outcome = decided(work, event, now);
        decisions.remove(row);
        write(event, outcome);
      } catch (error) {
        report.undecided(event, error);
        const attempts = row.attempts + 1;
        const why = 'the core could not decide it';
        if (attempts < mostTries) decisions.tryAgain(row, now + backOff(row.id, attempts), attempts, why);
        else decisions.park(row, attempts, why, now);
      }
    }
    return rows.length;
  };

  const takeSays = (work: Work, now: Instant): readonly Row[] => {
    const begun: Row[] = [];
    for (const { name, room } of lanes.open(now)) {
      const several = Math.min(room, most);
      if (decisions.outOfLane(name, several) < several) lanes.isEmpty(name);
    }
    const room = mostDeliveries - delivering.size;
    if (room <= 0) return begun;
    for (const row of decisions.dueSays(now, most)) {
      if (row.decision.kind !== 'say' || begun.length === room) continue;
      const through = work.lanes?.({ community: row.community, decision: row.decision }) ?? [];
      const closed = lanes.firstClosed(through, now);
      if (closed) {
        decisions.intoLane(row, closed.name);
        lanes.waitIn(closed);
      } else {
        lanes.begin(through, now);
        delivering.add(row.number);
        begun.push(row);
      }
    }
    return begun;
  };

  const sweep = (now: Instant): void => {
    if (now < sweepAt) return;
    const isMore = records.sweep(now, mostSwept);
    if (!isMore) seen.sweep(now, mostLookedAt);
    sweepAt = isMore ? now : now + sweepEvery;
  };

  const nextSweep = (): Instant => {
    const until = records.nextUntil();
    return seen.isEmpty() && until === undefined ? Infinity : sweepAt;
  };

  return {
    accept(event, now) {
      if (!seen.take(event, now)) return false;
      expect(sweepAt);
      happen(event, now);
      return true;
    },
    happen,
    take(now) {
      const work = working();
      if (!work || now < next) return [];
      const isMore = takeInbox(work, now) + takeOld(now) + takeTimers(work, now) > 0;
      const begun = takeSays(work, now);
      sweep(now);
      records.flush();
      // What was done may have made more of it due.
      next = isMore ? now : Math.min(tables.next(now, delivering.size < mostDeliveries), nextSweep());
      return begun;
    },
    next: () => next,
    expect,
    afterCommit() {
      for (const { event, decisions } of decidedNow) report.decided(event, decisions);
      decidedNow = [];
    },
    afterRollback() {
      decidedNow = [];
      expect(-Infinity);
    },
  };
}
