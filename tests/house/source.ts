/** Reads the house's own source: which file imports what. For the tests that keep order. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the root of the repository: `src/rules/decide.ts`. */
  readonly path: string;
  readonly words: string;
  /** Files of ours that it imports, as paths from the root. */
  readonly inside: readonly string[];
  /** Packages and `node:` modules that it imports; a package by its name alone. */
  readonly outside: readonly string[];
}

/** Every TypeScript file below a folder. */
export function sources(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort()
    .map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
}

/** What a file's words import: statically, lazily, as types, or only for the effect. */
export function sourceOf(path: string, words: string): Source {
  const named = [
    ...words.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g),
    ...words.matchAll(/(?:^|\n|;)\s*import\s*['"]([^'"]+)['"]/g),
    ...words.matchAll(/\b(?:import|require|getBuiltinModule)\(\s*['"]([^'"]+)['"]/g),
  ].map(([, from = '']) => from);
  const isInside = (from: string): boolean => from.startsWith('.');
  return {
    path,
    words,
    inside: [...new Set(named.filter(isInside))].map((from) =>
      relative(root, join(root, dirname(path), from)).replace(/\.js$/, '.ts'),
    ),
    outside: [...new Set(named.filter((from) => !isInside(from)).map(packageOf))],
  };
}

const packageOf = (from: string): string =>
  from.startsWith('node:')
    ? from
    : from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');

/** A file's words without comments and strings, so that prose about a clock is no clock. */
export const codeOf = ({ words }: Source): string =>
  words.replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.|\$(?!\{))*`/g,
    (found) => (found.startsWith('/') ? '' : "''"),
  );
