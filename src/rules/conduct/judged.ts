/**
 * Judges a message: gathers its writer's history from what is remembered, as far as the bot watched, and asks the
 * etiquette. Knows what the bot does not know: who was here before it counts as having earned it for 30 days.
 */
import type { MessageRead } from '../../domain/event.js';
import type { Duration, Instant } from '../../domain/ids.js';
import { likenessKey, postedKey, type Member, type Sighting } from '../../domain/member.js';
import { judge } from '../etiquette/index.js';
import type { History } from '../etiquette/history.js';
import type { Judged } from './conduct.js';
import { alikeTo } from './likeness.js';
import type { Scene } from './scene.js';
import { watched } from './time.js';

/** Undefined for an edit of something the bot never saw: it knows nothing of when and to whom that was said. */
export function judged(read: MessageRead, edited: boolean, scene: Scene): Judged | undefined {
  const original = scene.get(postedKey(read.message));
  if (edited && !original) return undefined;
  const at = original?.at ?? scene.event.at;
  const member = scene.member(read.member);
  const sightings = new Map<string, readonly Sighting[]>(
    read.likeness.map((band) => [band, scene.get(likenessKey(band)) ?? []]),
  );
  const alike = alikeTo(read, sightings);
  const history: History = {
    where: read.where,
    inCommunityFor: inCommunityFor(member, at, scene),
    silentFor: silentFor(member, at, scene),
    answeredWelcome: member.question?.answeredAt !== undefined,
    exchanges: countsAsEarned(member, at, scene)
      ? Math.max(member.exchanges ?? 0, scene.settings.earned)
      : (member.exchanges ?? 0),
    similarSent: alike.own,
  };
  const judgement = judge(read.reading, history, scene.settings);
  return {
    ...judgement,
    // Spared before any verdict, or nothing to judge by: in doubt, no nudge.
    ...(read.exempt ? { verdict: 'other' as const, nudge: null } : {}),
    ...(read.prompt === 'unknown' || read.reading.spared ? { nudge: null } : {}),
    read,
    at,
    edited,
    history,
    answersQuestion: read.where === 'dm' && hasOpenQuestion(member, at, scene),
    alike: { others: alike.others, ...(alike.case === undefined ? {} : { case: alike.case }) },
  };
}

export function hasOpenQuestion(member: Member, at: Instant, scene: Scene): boolean {
  const { question } = member;
  if (!question || question.answeredAt !== undefined) return false;
  return at - question.askedAt <= scene.settings.questionOpen;
}

/** Was here before the bot, or before it had watched long enough to say otherwise. */
function countsAsEarned(member: Member, at: Instant, scene: Scene): boolean {
  const home = scene.home();
  const sawThemJoin = member.joinedAt !== undefined && member.joinedAt >= home.watchedSince;
  return !sawThemJoin && watched(home, home.watchedSince, at) < scene.settings.watch;
}

function inCommunityFor(member: Member, at: Instant, scene: Scene): Duration {
  const home = scene.home();
  return watched(home, member.joinedAt ?? home.watchedSince, at);
}

/** Watched time since they last said anything before `at`; null for whoever never did. */
export function silentFor(member: Member, at: Instant, scene: Scene): Duration | null {
  const before = (member.spokeAt ?? []).filter((spoke) => spoke < at);
  const last = before[0];
  if (last !== undefined) return watched(scene.home(), last, at);
  // All remembered times are later than this late message: what came before it is unknown, so it is no silence.
  return (member.spokeAt ?? []).length >= spokenKept ? 0 : null;
}

/** How many times of speaking are remembered of a member. */
export const spokenKept = 4;

/** The latest times of speaking with one more: newest first, each once. */
export const withSpoken = (spokeAt: readonly Instant[] = [], at: Instant): readonly Instant[] =>
  [...new Set([...spokeAt, at])].sort((one, other) => other - one).slice(0, spokenKept);
