/** What a run of faults does, all of it from a seed: the same seed gives the same plan. */
import { faultPoints, type FaultPoint } from '../../src/backends/redis/faults.js';
import type { CommunityId, Duration, MemberId } from '../../src/domain/ids.js';
import { memberId } from '../../src/domain/ids.js';
import { minute } from '../../src/domain/time.js';

export interface Size {
  readonly seed: number;
  readonly events: number;
  readonly kills: number;
  readonly restarts: number;
}

/** Something that happens on the platform. */
export type Happens = {
  readonly id: string;
  readonly community: CommunityId;
  readonly member: MemberId;
  /** Since the beginning of the story. */
  readonly after: Duration;
} & (
  | { readonly kind: 'joined' }
  | { readonly kind: 'said'; readonly text: string; readonly towards: readonly MemberId[] }
);

export type Victim = 'worker-0' | 'worker-1' | 'gateway';

export type Blow =
  | {
      readonly kind: 'kill';
      readonly whom: Victim;
      /** At a named point, when it is reached for the nth time; else under load, so long after it was ordered. */
      readonly how: { readonly point: FaultPoint; readonly nth: number } | { readonly within: Duration };
    }
  | { readonly kind: 'restart'; readonly down: Duration };

/** What the platform answers to one try of a delivery. */
export type Answer = 'ok' | 'busy' | 'broken' | 'silent' | 'said_and_silent';

export interface Plan {
  readonly size: Size;
  /** Each once, in the order in which it happened. */
  readonly story: readonly Happens[];
  /** How the platform sends it: some twice, some late. One round lies between two blows. */
  readonly rounds: readonly { readonly blows: readonly Blow[]; readonly sends: readonly Happens[] }[];
  /** What the platform answers to the nth try of a decision: hashed, so that it does not depend on what comes first. */
  answer(key: string, attempt: number): Answer;
}

/** Made-up words that stand in every text; nothing that is kept or logged may hold them. */
export const canaries = ['zwitscherkiesel', 'mondscheinqualle', 'nebelkrachkeks'] as const;

/** One whose platform can tell a repeated delivery by its id, and one whose platform cannot. */
export const tells: CommunityId = 'discord:G1';
export const cannotTell: CommunityId = 'slack:T1';

const workerPoints = faultPoints.filter((point) => point !== 'after_claim' && point !== 'after_submit');
const gatewayPoints = ['after_claim', 'after_submit'] as const;

export function planOf(size: Size): Plan {
  const random = dice(size.seed);
  const pickFrom = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const story = storyOf(size.events, random, pickFrom);
  const sent = sends(story, random);
  const blows = blowsOf(size, random, pickFrom);
  const each = Math.ceil(sent.length / blows.length);
  return {
    size,
    story,
    rounds: blows.map((several, i) => ({ blows: several, sends: sent.slice(i * each, (i + 1) * each) })),
    answer(key, attempt) {
      const roll = dice(hash(`${size.seed} ${key} ${attempt}`))();
      if (roll < 0.05) return 'busy';
      if (roll < 0.1) return 'broken';
      if (roll < 0.13) return 'silent';
      return roll < 0.16 ? 'said_and_silent' : 'ok';
    },
  };
}

/** A number for some words, always the same. */
const hash = (words: string): number =>
  [...words].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);

type Random = () => number;
type Pick = <T>(list: readonly T[]) => T;

/** One in four joins; the others talk, half of them to somebody. */
function storyOf(count: number, random: Random, pickFrom: Pick): readonly Happens[] {
  const here = new Map<CommunityId, MemberId[]>();
  return Array.from({ length: count }, (_, i) => {
    const community = random() < 0.5 ? tells : cannotTell;
    const members = here.get(community) ?? [];
    here.set(community, members);
    const happens = { id: `Ev${i}`, community, after: i * minute };
    if (members.length < 2 || random() < 0.25) {
      const member = memberId(community, `U${i}`);
      members.push(member);
      return { ...happens, kind: 'joined', member };
    }
    const member = pickFrom(members);
    const other = pickFrom(members);
    const towards = other !== member && random() < 0.5 ? [other] : [];
    return {
      ...happens,
      kind: 'said',
      member,
      towards,
      text: `The ${pickFrom(canaries)} was blue again this morning.`,
    };
  });
}

/** In another order, by up to twenty places, and one in ten again later. */
function sends(story: readonly Happens[], random: Random): readonly Happens[] {
  const placed = story.flatMap((one, i) => [
    { one, at: i + random() * 20 },
    ...(random() < 0.1 ? [{ one, at: i + random() * 200 }] : []),
  ]);
  return placed.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

/** Half of the kills at named points in turn, half at random; restarts in between. */
function blowsOf(size: Size, random: Random, pickFrom: Pick): readonly (readonly Blow[])[] {
  const rounds: Blow[][] = Array.from({ length: size.kills }, (_, i) => {
    const isNamed = i % 2 === 0;
    const onGateway = i % 10 === 0;
    const point = onGateway ? pickFrom(gatewayPoints) : workerPoints[(i / 2) % workerPoints.length];
    const whom = onGateway ? 'gateway' : pickFrom(['worker-0', 'worker-1'] as const);
    if (isNamed && point) return [{ kind: 'kill', whom, how: { point, nth: 1 + Math.floor(random() * 2) } }];
    return [
      { kind: 'kill', whom: pickFrom(['worker-0', 'worker-1'] as const), how: { within: Math.floor(random() * 400) } },
    ];
  });
  for (let i = 0; i < size.restarts; i++) {
    const round = rounds[Math.floor(((i + 0.5) / size.restarts) * rounds.length)];
    round?.push({ kind: 'restart', down: Math.floor(random() * 800) });
  }
  return rounds;
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruence; the constants are Numerical Recipes'). */
export function dice(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Neighbouring seeds begin alike.
  for (let i = 0; i < 8; i++) next();
  return next;
}
