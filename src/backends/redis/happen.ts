/** Brings an event to the core, and keeps what it leads to. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../../domain/decision.js';
import type { Event } from '../../domain/event.js';
import type { CommunityId, Instant } from '../../domain/ids.js';
import { everywhere, kindOf } from '../../domain/member.js';
import { second } from '../../domain/time.js';
import { backOff, mostTries } from '../back-off.js';
import type { Clock, Work } from '../backend.js';
import type { Report } from '../report.js';
import { commit, everywhereSteps, outcomeSteps, type Committed, type Steps } from './commit.js';
import type { Client } from './connect.js';
import { idSource } from './decisions.js';
import type { FaultPoint } from './faults.js';
import type { Keys } from './keys.js';
import { load } from './records.js';
import { turnstile } from './turnstile.js';

/** What has to hold for an event to be decided, and what is written with what it leads to. */
export interface Guard {
  readonly checks: Steps;
  /** Whether that is looked at before the core is asked, too: nobody is to hear of what was erased meanwhile. */
  readonly looksFirst?: true;
  readonly writes: Steps;
  /** What is written if the core throws, where it is not enough to keep the event for later. */
  readonly instead?: Steps;
  /** How often it was tried in vain. */
  readonly attempts?: number;
}

export interface Happening {
  /** Resolves when it is committed, or was already; rejects only once this process lets go. */
  happen(event: Event, guard: Guard): Promise<void>;
  /** A commit that no event leads to. Does not give up either. */
  write(community: CommunityId, steps: Steps): Promise<Committed>;
}

interface Parts {
  readonly client: Client;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly report: Report;
  readonly letGo: AbortSignal;
  working(): Work;
  reached(point: FaultPoint): void;
  /** Something is to be looked at in a community at that time. */
  announce(community: CommunityId, at: Instant): Promise<void>;
  /** Members of a community were erased, or all of it. */
  erased(community: CommunityId): Promise<void>;
}

export function happenings(parts: Parts): Happening {
  const { client, keys, clock, report, letGo, working, reached, announce, erased } = parts;
  const newId = idSource();
  const through = turnstile();

  const until = async <T>(attempt: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (letGo.aborted) throw error;
        report.uncommitted(error);
        await pause(second, undefined, { signal: letGo });
      }
    }
  };

  const write = (community: CommunityId, steps: Steps): Promise<Committed> =>
    until(async () => {
      const committed = await commit(client, keys, community, steps);
      if (committed.is === 'ok' && committed.next !== undefined) await announce(community, committed.next);
      return committed;
    });

  const decideOnce = async (event: Event, guard: Guard): Promise<Committed> => {
    const work = working();
    const { community } = event;
    const now = clock.now();
    const [{ memory, checks }, first] = await Promise.all([
      load(client, keys, community, work.concerns(event), now),
      guard.looksFirst && commit(client, keys, community, guard.checks),
    ]);
    if (first?.is === 'gone') return first;
    let outcome: Outcome;
    try {
      outcome = work.decide(event, memory, now);
    } catch (error) {
      report.undecided(event, error);
      return write(community, [
        ...guard.checks,
        ...(guard.instead ?? [...guard.writes, ...storeSteps(event, guard, now)]),
      ]);
    }
    const wide = everywhereSteps(outcome);
    if (wide.length > 0) {
      const isGone = (await commit(client, keys, community, guard.checks)).is === 'gone';
      if (isGone) return { is: 'gone' };
      const widely = await commit(client, keys, everywhere, [...(checks.get(everywhere) ?? []), ...wide]);
      if (widely.is !== 'ok') return widely;
    }
    const decisions = outcome.decisions.map((decision) => ({ id: newId(now), decision }));
    reached(isOutcome(event) ? 'while_confirming' : 'before_commit');
    const committed = await commit(client, keys, community, [
      ...guard.checks,
      ...(checks.get(community) ?? []),
      ...guard.writes,
      ...outcomeSteps(community, outcome, decisions, now),
    ]);
    if (committed.is !== 'ok') return committed;
    reached('after_commit');
    if (committed.next !== undefined) await announce(community, committed.next);
    if (outcome.eraseCommunity || outcome.erase.length > 0) await erased(community);
    report.decided(event, decisions);
    return committed;
  };

  const decide = async (event: Event, guard: Guard): Promise<void> => {
    for (;;) {
      const { is } = await until(() => decideOnce(event, guard));
      if (is === 'ok') return;
      // Whoever did it may have died before telling anybody what is due.
      if (is === 'gone') return void (await write(event.community, ['look']));
    }
  };

  return {
    happen: (event, guard) => through(namesOf(working(), event), () => decide(event, guard)),
    write,
  };
}

const isOutcome = ({ kind }: Event): boolean => kind === 'delivered' || kind === 'undeliverable';

/** What is kept apart. Messages read their community's own record and hardly ever change it: all at once may. */
const namesOf = (work: Work, event: Event): readonly string[] => {
  const { keys: named, allOf } = work.concerns(event);
  const keys = event.kind.startsWith('message_') ? named.filter(({ key }) => kindOf(key) !== 'community') : named;
  return [...keys.map(({ scope, key }) => `${scope} ${key}`), ...(allOf ?? []).map((member) => `of ${member}`)];
};

/** Keeps an event for later, when the core may be able to decide it; after the last try, for the next start. */
function storeSteps(event: Event, { attempts = 0 }: Guard, now: Instant): Steps {
  const tried = attempts + 1;
  const ready = tried < mostTries ? now + backOff(event.id, tried) : 0;
  return ['store', event.id, String(ready), `${tried}\n${JSON.stringify(event)}`];
}
