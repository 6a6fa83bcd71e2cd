/**
 * The core: an event, what is remembered, the settings and the time go in; what to remember and what to do come out.
 * Pure and synchronous. In doubt, the answer is an empty list.
 */
import type { Outcome, Timer } from '../domain/decision.js';
import type { Event, EventKind, EventOf, MessageRead } from '../domain/event.js';
import type { MemberId } from '../domain/ids.js';
import {
  caseKey,
  communityKey,
  everywhere,
  likenessKey,
  memberKey,
  postedKey,
  receiptKey,
  tieKey,
  type RecordKey,
  type Scope,
} from '../domain/member.js';
import type { Concern, Memory } from '../domain/memory.js';
import { chooseKey } from './conduct/community.js';
import { buttonKey } from './conduct/welcome.js';
import type { Conduct } from './conduct/conduct.js';
import { conducts } from './conduct/index.js';
import { judged } from './conduct/judged.js';
import { caseOf } from './conduct/likeness.js';
import { greetedKey, Scene, stoppedKey, type World } from './conduct/scene.js';

export type { World } from './conduct/scene.js';

/** Event + what is remembered + the world -> what to remember and what to do. `memory` holds what `concerns` named. */
export function decide(event: Event, memory: Memory, world: World): Outcome {
  const scene = new Scene(event, memory, world);
  if (scene.home().removedAt !== undefined && !outlivesRemoval(event)) return scene.outcome();
  // Whatever the bot hears first of a community: it watches from then on.
  if (scene.get(communityKey()) === undefined && event.kind !== 'community_left') scene.remember({});
  if (event.kind === 'message_posted' || event.kind === 'message_edited') {
    const message = judged(event, event.kind === 'message_edited', scene);
    if (message) for (const conduct of conducts) conduct.message?.(message, scene);
    return scene.outcome();
  }
  for (const conduct of conducts) respond(conduct, event, scene);
  return scene.outcome();
}

function respond<K extends EventKind>(conduct: Conduct, event: EventOf<K>, scene: Scene): void {
  conduct.on?.[event.kind]?.(event, scene);
}

/** After the community removed the bot, only coming back, erasing and a member's own wish still count. */
const outlivesRemoval = (event: Event): boolean =>
  event.kind === 'community_joined' ||
  event.kind === 'forgotten' ||
  event.kind === 'stopped' ||
  (event.kind === 'fell_due' && event.timer.kind === 'erase');

/** Names the records that `decide` must be given for an event. */
export function concerns(event: Event, world: Pick<World, 'keyed'>): Concern {
  const here = (...keys: readonly (RecordKey | undefined)[]) =>
    keys.filter((key) => key !== undefined).map((key) => ({ scope: event.community as Scope, key }));
  const whoIs = (member: MemberId) => [
    ...here(memberKey(member), greetedKey(member, world)),
    { scope: everywhere as Scope, key: stoppedKey(member, world) as RecordKey },
  ];
  const keys = here(communityKey());

  switch (event.kind) {
    case 'message_posted':
    case 'message_edited':
      keys.push(...ofMessage(event, here), ...whoIs(event.member));
      if (event.reading.stop) return { keys, allOf: [event.member] };
      break;
    case 'dm_unplaced':
      keys.push(...whoIs(event.member));
      break;
    case 'message_deleted':
      keys.push(...here(postedKey(event.message), caseKey(caseOf(event))));
      break;
    case 'member_joined':
    case 'hello_pressed':
      keys.push(...whoIs(event.member), ...here(receiptKey(buttonKey)));
      break;
    case 'member_left':
    case 'resumed':
      keys.push(...whoIs(event.member));
      break;
    case 'paused':
    case 'stopped':
    case 'forgotten':
      return { keys: [...keys, ...whoIs(event.member)], allOf: [event.member] };
    case 'nudge_missed':
      keys.push(...whoIs(event.member), ...here(caseKey(event.case)));
      break;
    case 'case_ruled':
      keys.push(...here(caseKey(event.case)), ...(event.member ? whoIs(event.member) : []));
      break;
    case 'community_joined':
      keys.push(...here(receiptKey(buttonKey), receiptKey(chooseKey)));
      break;
    case 'behaviour_chosen':
      keys.push(...here(receiptKey(buttonKey)));
      break;
    case 'delivered':
    case 'undeliverable':
      keys.push(...here(receiptKey(buttonKey), event.case === undefined ? undefined : caseKey(event.case)));
      if (event.member) keys.push(...whoIs(event.member));
      break;
    case 'fell_due': {
      keys.push(...ofTimer(event.timer, here));
      const { timer } = event;
      if ('member' in timer && timer.member) keys.push(...whoIs(timer.member));
      if (timer.kind === 'erase' && timer.member) return { keys, allOf: [timer.member] };
      break;
    }
    default:
      break;
  }
  return { keys };
}

type Here = (...keys: readonly (RecordKey | undefined)[]) => { scope: Scope; key: RecordKey }[];

function ofMessage(read: MessageRead, here: Here) {
  const others = new Set(read.towards.filter((member) => member !== read.member));
  if (read.threadAuthor && read.threadAuthor !== read.member) others.add(read.threadAuthor);
  return here(
    postedKey(read.message),
    read.thread ? postedKey(read.thread) : undefined,
    caseKey(caseOf(read)),
    ...[...others].flatMap((other) => [memberKey(other), tieKey(read.member, other)]),
    ...read.likeness.map((band) => likenessKey(band)),
  );
}

function ofTimer(timer: Timer, here: Here) {
  switch (timer.kind) {
    case 'turns':
      return here(memberKey(timer.from), ...timer.turns.flatMap(({ to }) => [memberKey(to), tieKey(timer.from, to)]));
    case 'nudge':
    case 'campaign':
      return here(caseKey(timer.case));
    default:
      return [];
  }
}
