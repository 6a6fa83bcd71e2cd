/**
 * The settings file: YAML or JSON, with `defaults` for every community and `communities.<id>` for one. What it says
 * wrongly comes back as mistakes, all at once.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import type { CommunityId } from '../domain/ids.js';
import type { Settings } from '../domain/settings.js';
import { shown, type Mistake } from './mistakes.js';
import { mistakesOf } from './settings-mistakes.js';
import { settingsFrom } from './settings-of.js';
import { settingsSchema } from './settings-schema.js';
import { isMissing, whyUnreadable } from './unreadable.js';

interface SettingsFile {
  settingsOf(community: CommunityId): Settings;
  readonly mistakes: readonly Mistake[];
}

/** Reads a settings file; without a path every community has the product's own defaults. Never throws. */
export function readSettingsFile(path: string | undefined): SettingsFile {
  if (path === undefined) return { settingsOf: settingsFrom({}), mistakes: [] };
  let words: string;
  try {
    words = readFileSync(path, 'utf8');
  } catch (error) {
    return refused([unreadable(path, error)]);
  }
  return readSettings(words, path);
}

const unreadable = (path: string, error: unknown): Mistake => ({
  where: 'SETTINGS_FILE',
  holds: shown(path),
  shouldBe: `a settings file, but ${whyUnreadable(error)}${isMissing(error) ? ` at ${resolve(path)}` : ` (${resolve(path)})`}`,
  next: `${isMissing(error) ? 'Make it' : 'Name another'}, or take SETTINGS_FILE away.`,
});

/** The same, from the file's words. `path` is named in mistakes; a name that ends in `.json` is read as JSON. */
export function readSettings(words: string, path: string): SettingsFile {
  const parsed = parse(words, path);
  if ('mistakes' in parsed) return refused(parsed.mistakes);
  const value = parsed.value ?? {};
  const checked = settingsSchema.safeParse(value);
  const mistakes = [
    ...(checked.success ? [] : checked.error.issues.flatMap((issue) => mistakesOf(issue, value, path))),
    ...wrongIds(value, path),
  ];
  if (!checked.success || mistakes.length > 0) return refused(mistakes);
  const { defaults: all, communities } = checked.data;
  const byId = new Map(Object.entries(communities ?? {}).map(([id, settings]) => [id, settings ?? {}]));
  return { settingsOf: settingsFrom(all ?? {}, byId), mistakes: [] };
}

/** A file that cannot be used: until it is mended, its settings count for nothing. */
const refused = (mistakes: readonly Mistake[]): SettingsFile => ({ settingsOf: settingsFrom({}), mistakes });

/** Names under `communities` that are no ids, or that name a community twice. */
function wrongIds(value: unknown, path: string): readonly Mistake[] {
  const communities = (value as { readonly communities?: unknown } | null)?.communities;
  const ids = typeof communities === 'object' && communities !== null ? Object.keys(communities) : [];
  return ids.flatMap((id, i) => {
    const shouldBe = wrongId(id, ids.slice(0, i));
    return shouldBe === undefined ? [] : [{ where: `${path}: communities`, holds: shown(id), shouldBe }];
  });
}

/** Why a community's id cannot be used; undefined where it can. */
function wrongId(id: string, before: readonly string[]): string | undefined {
  if (!/^((slack|discord):)?[A-Za-z0-9._-]+$|^playground(:[A-Za-z0-9._-]+)?$/.test(id)) {
    return "a community's id, such as slack:T0123ABC, discord:123456789012345678 or the platform's own id alone";
  }
  const bare = (one: string): string => one.slice(one.indexOf(':') + 1);
  // `slack:T1` and `discord:T1` are two communities; `T1` alone is meant for whichever there is.
  const twin = before.find((other) => bare(other) === bare(id) && (other === bare(other) || id === bare(id)));
  return twin === undefined ? undefined : `there once: ${shown(twin)} names the same community`;
}

/** YAML or JSON -> a value, or why it is neither. */
function parse(words: string, path: string): { readonly value: unknown } | { readonly mistakes: readonly Mistake[] } {
  if (path.toLowerCase().endsWith('.json')) {
    try {
      return { value: JSON.parse(words) as unknown };
    } catch (error) {
      return { mistakes: [{ where: path, is: `is no JSON: ${(error as Error).message}`, shouldBe: 'JSON' }] };
    }
  }
  // Discord's ids have more digits than a number keeps: bigint keeps them all.
  const document = parseDocument(words, { intAsBigInt: true, prettyErrors: true });
  if (document.errors.length === 0) return valueOf(document, path);
  return {
    mistakes: document.errors.map((error) => {
      const line = error.linePos?.[0].line;
      const said = error.message.split(/ at line \d|\n/)[0];
      return line
        ? {
            where: `${path}, line ${line},`,
            is: `is no YAML: ${said}; look at that line and the one above`,
            shouldBe: 'YAML',
          }
        : { where: path, is: `is no YAML: ${said}`, shouldBe: 'YAML' };
    }),
  };
}

function valueOf(document: Document, path: string): ReturnType<typeof parse> {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch {
    // Aliases of aliases of aliases: a few lines that would fill the memory.
    return { mistakes: [{ where: path, holds: 'too many aliases', shouldBe: 'YAML that repeats itself less' }] };
  }
}
