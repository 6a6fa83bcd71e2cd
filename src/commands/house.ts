/** What commands may ask of the house around them, and nothing more: what is remembered, what waits, and a way to say what happened. */
import type { Decision } from '../domain/decision.js';
import type { Event } from '../domain/event.js';
import type { CommunityId, Instant, MemberId } from '../domain/ids.js';
import { everywhere, memberKey } from '../domain/member.js';
import type { Concern, Memory } from '../domain/memory.js';
import type { Request } from '../domain/request.js';
import type { Settings } from '../domain/settings.js';
import { greetedKey, stoppedKey } from '../rules/conduct/scene.js';
import { answersIn, type Answers } from '../speech/index.js';

/** A decision that waits, as the backends tell it. */
export interface Waiting {
  readonly id: string;
  readonly decision: Decision;
  readonly attempts: number;
  readonly why?: string;
}

export interface House {
  recall(community: CommunityId, concern: Concern): Promise<Memory>;
  /** What still waits in a community: all, or what concerns one member. */
  waiting(community: CommunityId, of?: MemberId): Promise<readonly Waiting[]>;
  /** Resolves once the event cannot be lost. */
  submit(event: Event): Promise<unknown>;
  settings(community: CommunityId): Settings;
  /** A keyed hash: the same words give the same name. */
  keyed(words: string): string;
  now(): Instant;
}

export const answersFor = (request: Request, house: House): Answers =>
  answersIn({ settings: house.settings(request.community) });

/** What every event of a request carries. `what` tells two events of one request apart. */
export const happened = ({ id, community, at }: Request, what: string) => ({ id: `${id}.${what}`, community, at });

/** All that is remembered of whoever asks: their record, whatever is theirs, and the hashes that outlive both. */
export const recallOwn = ({ community, member }: Request, house: House): Promise<Memory> =>
  house.recall(community, {
    keys: [
      { scope: community, key: memberKey(member) },
      { scope: community, key: greetedKey(member, house) },
      { scope: everywhere, key: stoppedKey(member, house) },
    ],
    allOf: [member],
  });

export const hasStopped = (memory: Memory, { member }: Request, house: House): boolean =>
  memory.get(everywhere, stoppedKey(member, house))?.stopped === true;
