/** The story that is told to the whole program, and what befalls it meanwhile: all of it from a seed. */
import { second } from '../../src/domain/time.js';
import type { Duration } from '../../src/domain/ids.js';
import type { Fault } from '../emulators/slack/faults.js';
import { canaries, dice, type Victim } from './plan.js';

export interface WireSize {
  readonly seed: number;
  readonly members: number;
  readonly kills: number;
  readonly restarts: number;
}

export interface Newcomer {
  readonly name: string;
  /** What they answer once they are greeted; nothing where they stay silent. */
  readonly answers?: { readonly text: string; readonly isPromotion: boolean };
  /** Slack tells of their joining twice. */
  readonly isToldTwice: boolean;
}

export type WireBlow =
  | { readonly kind: 'kill'; readonly whom: Victim; readonly after: Duration }
  | { readonly kind: 'restart'; readonly down: Duration };

export interface WireStory {
  readonly size: WireSize;
  /** Those of one round join at once, while its blow falls. */
  readonly rounds: readonly { readonly blow: WireBlow; readonly join: readonly Newcomer[] }[];
  readonly newcomers: readonly Newcomer[];
  /** What the next call of a method meets. */
  fault(method: string): Fault | undefined;
  /** Whether the next event is lost on its way, and so comes late. */
  isLost(): boolean;
}

export function wireStory(size: WireSize): WireStory {
  const random = dice(size.seed);
  const newcomers = Array.from({ length: size.members }, (_, i) => newcomer(i, random));
  const blows = wireBlows(size, random);
  const each = Math.ceil(newcomers.length / blows.length);
  const answers = dice(size.seed + 1_000);
  const losses = dice(size.seed + 2_000);
  return {
    size,
    newcomers,
    rounds: blows.map((blow, i) => ({ blow, join: newcomers.slice(i * each, (i + 1) * each) })),
    fault: (method) => (mayFail.has(method) ? faultOf(answers()) : undefined),
    isLost: () => losses() < 0.1,
  };
}

/** What a delivery needs of Slack. What a start needs is spared: a program that cannot start is another test's. */
const mayFail = new Set(['chat.postMessage', 'conversations.open', 'conversations.history']);

function faultOf(roll: number): Fault | undefined {
  if (roll < 0.05) return { kind: 'rate_limited', retryAfter: 1 };
  if (roll < 0.09) return { kind: 'status', status: 500 };
  if (roll < 0.13) return { kind: 'cut' };
  if (roll < 0.19) return { kind: 'lost_answer' };
  // So that whoever is killed has something in hand.
  return roll < 0.5 ? { kind: 'slow', by: 0.6 * second } : undefined;
}

function newcomer(i: number, random: () => number): Newcomer {
  const name = `member-${String(i).padStart(4, '0')}`;
  const isToldTwice = random() < 0.2;
  const roll = random();
  if (roll < 0.4) return { name, isToldTwice, answers: { text: promotion(i), isPromotion: true } };
  if (roll < 0.7) return { name, isToldTwice, answers: { text: toldAndAsked(i), isPromotion: false } };
  return { name, isToldTwice };
}

const canary = (i: number): string => canaries[i % canaries.length] ?? canaries[0];

/** Fewer than eight words: longer ones that are alike would be one campaign of several accounts, and one alert. */
const promotion = (i: number): string =>
  `🔥 Check out my channel, hit subscribe! ${canary(i)} https://www.youtube.com/@blazecuts${i}`;

const toldAndAsked = (i: number): string =>
  `It is going well, thanks! I am halfway through cutting a short film about a ${canary(i)}, and the sound is giving me trouble. What are you working on at the moment?`;

/** Every fifth kill is the gateway's; restarts of Redis lie evenly between the kills. */
function wireBlows({ kills, restarts }: WireSize, random: () => number): readonly WireBlow[] {
  const blows: WireBlow[] = Array.from({ length: kills }, (_, i) => ({
    kind: 'kill',
    whom: i % 5 === 2 ? 'gateway' : random() < 0.5 ? 'worker-0' : 'worker-1',
    after: random() * 1.5 * second,
  }));
  for (let i = restarts; i > 0; i--) {
    blows.splice(Math.floor(((i - 0.5) / restarts) * kills), 0, { kind: 'restart', down: random() * second });
  }
  return blows;
}
