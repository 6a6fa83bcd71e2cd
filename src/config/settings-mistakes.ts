/** Mistakes in a settings file, in words: where, what stands there, what should, and what was probably meant. */
import type { z } from 'zod';
import { shown, type Mistake } from './mistakes.js';
import { didYouMean } from './near.js';
import { community, defaults, keysOf } from './settings-schema.js';

/** What zod found, as mistakes. `value` is what was checked, `path` the file's. */
export function mistakesOf(issue: z.core.$ZodIssue, value: unknown, path: string): readonly Mistake[] {
  const place = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, place, path));
  }
  // Of a union, tell what is wrong inside the alternative that was meant: the one that got furthest.
  if (issue.code === 'invalid_union') {
    const furthest = issue.errors
      .filter((issues) =>
        issues.some((inner) => inner.path.length > 0 || inner.code === 'custom' || inner.code === 'unrecognized_keys'),
      )
      .at(0);
    if (furthest)
      return furthest.flatMap((inner) => mistakesOf({ ...inner, path: [...issue.path, ...inner.path] }, value, path));
  }
  const held = place.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
  const where = place.length === 0 ? path : `${path}: ${place.join('.')}`;
  if (held === null) return [{ where, holds: 'nothing', shouldBe: issue.message, ...aComment(place) }];
  return [{ where, ...(held === undefined ? {} : { holds: shown(held) }), shouldBe: issue.message }];
}

/** `moderators: #mods` holds nothing: YAML takes what follows ` #` for a comment. */
const aComment = (place: readonly string[]): Pick<Mistake, 'next'> | undefined =>
  place.includes('channels') ? { next: 'A name with # in front must stand in quotes.' } : undefined;

/** A setting that does not exist, with the one that was probably meant. */
function unknownKey(key: string, place: readonly string[], path: string): Mistake {
  const last = place.at(-1) ?? '';
  const inCommunity = place[0] === 'communities' && place.length === 2;
  const known =
    place.length === 0
      ? ['defaults', 'communities']
      : (keysOf[last] ?? Object.keys(inCommunity ? community : defaults));
  const next =
    inCommunity && key === 'pace'
      ? 'Move it to defaults: it counts for the whole bot account, not for one community.'
      : didYouMean(key, known);
  return {
    where: `${path}: ${place.length === 0 ? 'the file' : place.join('.')}`,
    holds: `the unknown setting ${shown(key)}`,
    shouldBe: `made of ${known.join(', ')}`,
    ...(next ? { next } : {}),
  };
}
