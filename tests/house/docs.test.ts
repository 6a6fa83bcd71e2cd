/** What the pages tell people to type is there to be typed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** Code in a page: in blocks, and between backticks. */
const code = pages.map((path) => ({
  path,
  words: [...read(path).matchAll(/```[^]*?```|`[^`\n]+`/g)].map(([found]) => found).join('\n'),
}));
const commands = [...read('src/main.ts').matchAll(/\.command\('([\w-]+)'/g)].map(([, name = '']) => name);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const named = (pattern: RegExp): readonly { path: string; name: string }[] =>
  code.flatMap(({ path, words }) => [...words.matchAll(pattern)].map(([, name = '']) => ({ path, name })));

describe('pages', () => {
  it('name commands that exist', () => {
    expect(named(/\byourturn ([a-z][\w-]*)/g).filter(({ name }) => !commands.includes(name))).toEqual([]);
  });

  it('name every command', () => {
    const told = new Set(named(/\b(?:yourturn|npm run --silent) ([a-z][\w-]*)/g).map(({ name }) => name));
    expect(commands.filter((name) => !told.has(name))).toEqual([]);
  });

  it('name scripts that exist', () => {
    const run = [...named(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g), ...named(/\bnpm (start|test)\b/g)];
    expect(run.length).toBeGreaterThan(3);
    expect(run.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
  });

  it('name files that are there', () => {
    const paths = named(/(?<![\w/.*-])((?:src|tests|scripts|docs|bench|tools)\/[\w./-]*\w\/?)(?![\w*])/g);
    const all = new Set(
      readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('node_modules')),
    );
    const lost = paths.filter(({ name }) => !all.has(name.replace(/\/$/, '')) && !name.includes('NAME'));
    expect(lost).toEqual([]);
  });
});
