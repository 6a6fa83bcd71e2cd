/** Decisions as they lie in Redis, and the ids they are delivered under. */
import { randomBytes } from 'node:crypto';
import type { Decision } from '../../domain/decision.js';
import type { CommunityId, Instant } from '../../domain/ids.js';
import type { Waiting } from '../backend.js';
import { longValue, shortMember, shortName, shortValue } from '../short.js';

/**
 * How a decision stands: waits; waits behind an elder of the same key; waits in a lane; was handed to the queue; is
 * being delivered; is being delivered and was cancelled (off); was parked.
 */
export type State = 'w' | 'b' | 'l' | 'h' | 'd' | 'o' | 'p';

/** What changes of a decision, in the order in which the scripts know it. */
type Head = readonly [
  state: State,
  /** How often it was handed to the queue. */
  turn: number,
  attempts: number,
  says: 0 | 1,
  due: Instant,
  until: Instant,
  key: string,
  owners: string,
  why: string,
];

export interface Row {
  readonly id: string;
  readonly community: CommunityId;
  readonly decision: Decision;
  readonly state: State;
  readonly turn: number;
  readonly attempts: number;
  readonly why: string;
}

export function rowOf(community: CommunityId, id: string, raw: string): Row {
  const line = raw.indexOf('\n');
  const [state, turn, attempts, , , , , , why] = JSON.parse(raw.slice(0, line)) as Head;
  return { id, community, decision: longValue(community, raw.slice(line + 1)) as Decision, state, turn, attempts, why };
}

/** The step of a commit that keeps a decision. */
export function addStep(community: CommunityId, id: string, decision: Decision): readonly string[] {
  const says = decision.kind === 'say';
  return [
    'add',
    id,
    shortName(community, decision.key),
    says ? '1' : '0',
    String(decision.due),
    String(says ? (decision.until ?? 0) : 0),
    [...new Set(decision.of)].map((member) => shortMember(community, member)).join(' '),
    shortValue(community, decision),
  ];
}

export const waitingOf = ({ id, community, decision, attempts, why }: Row): Waiting => ({
  id,
  community,
  decision,
  attempts,
  ...(why !== '' && { why }),
});

/**
 * Gives out delivery ids that no other process gives out, nor this one again: when, which one, and who. They sort by
 * age, and have at most 25 characters, as Discord's nonce wants it.
 */
export function idSource(): (now: Instant) => string {
  const self = randomBytes(6).toString('base64url').replaceAll('-', '.');
  let count = 0;
  return (now) => {
    count = (count + 1) % 36 ** 5;
    return `${now.toString(36).padStart(9, '0')}.${count.toString(36).padStart(5, '0')}.${self}`;
  };
}
