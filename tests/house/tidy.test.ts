/** What must never be in the repository: a machine's paths, registries' addresses, secrets, what was generated. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source.js';

const binary = /\.(png|jpe?g|ttf|otf|woff2?|ico|gz|zip)$/;
/** Files that are kept, or that are about to be: whatever git does not ignore. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
const texts = files
  .filter((path) => !binary.test(path) && path !== 'tests/house/tidy.test.ts')
  .map((path) => ({ path, words: readFileSync(join(root, path), 'utf8') }));

/** Files that hold what a pattern finds, with the first of it. */
const holding = (pattern: RegExp, within: RegExp = /./): readonly string[] =>
  texts.flatMap(({ path, words }) => {
    const found = within.test(path) ? pattern.exec(words)?.[0] : undefined;
    return found === undefined ? [] : [`${path}: ${found.slice(0, 60)}`];
  });

const literally = (words: string): RegExp => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

describe('no file holds', () => {
  it.each([
    ['the folder this was made in', literally(root)],
    ['somebody’s home', literally(`${homedir()}/`)],
    ['anybody’s home', /\/(?:home|Users)\/[a-z][\w-]*\//],
    ['the address of a registry', /\bregistry\.(?:npmjs|yarnpkg)\b|https?:\/\/registry\.|"resolved": /],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
    ['a cloud’s or a forge’s key', /\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bglpat-[\w-]{20}\b/],
    [
      'a Slack token that could be real',
      /\bxox[bpears]-\d{9,}-\d{9,}-[A-Za-z0-9]{20,}|\bxapp-\d-A[A-Z0-9]{8,}-\d{9,}-[a-f0-9]{32,}/,
    ],
    ['a Discord token that could be real', /\b[MNO][A-Za-z\d]{23,27}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,38}\b/],
    ['what a merge left behind', /^(?:<{7}|>{7}) /m],
  ])('%s', (_, pattern) => {
    expect(holding(pattern)).toEqual([]);
  });

  it('a test that is the only one to run', () => {
    expect(holding(/\b(?:it|test|describe)\.only\b/, /^tests\//)).toEqual([]);
  });
});

it('nothing that is made from something else is kept', () => {
  expect(files.filter((path) => /^(?:dist|coverage|data|node_modules)\/|\.tsbuildinfo$|^\.env$/.test(path))).toEqual(
    [],
  );
});

it('no file is larger than a megabyte, but for fonts, pictures and cases', () => {
  const large = files.filter(
    (path) => !binary.test(path) && !path.endsWith('.jsonl') && statSync(join(root, path)).size > 1_000_000,
  );
  expect(large).toEqual([]);
});

it('every link between pages leads somewhere', () => {
  const lost = texts
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, words }) =>
      [...words.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, to = '']) => to)
        .filter((to) => !statSync(join(root, path, '..', to), { throwIfNoEntry: false }))
        .map((to) => `${path}: ${to}`),
    );
  expect(lost).toEqual([]);
});

describe('the packages', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Record<string, unknown>>;
  };

  it('are pinned to one version each', () => {
    const loose = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('are the same in the lock file', () => {
    expect(lock.packages['']?.['dependencies']).toEqual(manifest['dependencies']);
    expect(lock.packages['']?.['devDependencies']).toEqual(manifest['devDependencies']);
  });
});
