/** The events by which the house comes back to the core: how a delivery went, and that a timer fell due. */
import type { Say, Speech, Timer } from '../domain/decision.js';
import type { NeverBecause } from '../domain/decision.js';
import type { EventOf } from '../domain/event.js';
import type { CommunityId, Instant, MessageId } from '../domain/ids.js';

/** A decision as a backend names it: `id` is its delivery id. */
interface Named {
  readonly id: string;
  readonly community: CommunityId;
}

export const deliveredEvent = (
  { id, community }: Named,
  decision: Say,
  at: Instant,
  message?: MessageId,
): EventOf<'delivered'> => ({
  kind: 'delivered',
  id: `${id}.delivered`,
  community,
  at,
  ...about(decision),
  ...(message !== undefined && { message }),
});

export const undeliverableEvent = (
  { id, community }: Named,
  decision: Say,
  at: Instant,
  because: NeverBecause,
): EventOf<'undeliverable'> => ({
  kind: 'undeliverable',
  id: `${id}.${because}`,
  community,
  at,
  ...about(decision),
  because,
});

/** `at` is when the timer was due, however late it is heard. */
export const fellDueEvent = ({ id, community }: Named, timer: Timer, due: Instant): EventOf<'fell_due'> => ({
  kind: 'fell_due',
  id: `${id}.due`,
  community,
  at: due,
  timer,
});

/** What an operator may mend, and then let go out after all; nobody can open a closed DM for somebody else. */
export const isParked = (because: NeverBecause): boolean =>
  because === 'given_up' || because === 'forbidden' || because === 'no_channel' || because === 'refused';

function about({ key, to, speech }: Say) {
  const concerned = caseOf(speech);
  return {
    key,
    speech: speech.kind,
    ...(to.kind === 'member' && { member: to.member }),
    ...(concerned !== undefined && { case: concerned }),
  };
}

const caseOf = (speech: Speech): string | undefined =>
  speech.kind === 'nudge' ? speech.case : speech.kind === 'alert' ? speech.case.id : undefined;
