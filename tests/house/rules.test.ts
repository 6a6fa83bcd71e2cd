/** Every rule has its row in the list, its file, its test and its page, under one name; every language its row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../src/domain/reading.js';
import { rules } from '../../src/rules/etiquette/index.js';
import { root } from './source.js';

const list = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const words = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');

describe('the etiquette', () => {
  const names = rules.map(({ verdict }) => verdict.replaceAll('_', '-')).sort();

  it('lists every verdict once, in the rubric’s order', () => {
    expect(rules.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('has a file for each', () => {
    const shared = ['history', 'index', 'rule'];
    expect(list('src/rules/etiquette', '.ts').filter((name) => !shared.includes(name))).toEqual(names);
  });

  it('has a page for each', () => {
    expect(list('docs/etiquette', '.md')).toEqual(names);
  });

  it('has a test for each', () => {
    const tests = words('tests/rules/etiquette');
    expect(
      verdicts.filter(
        (verdict) =>
          !tests.includes(verdict) &&
          !tests.includes(verdict.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())),
      ),
    ).toEqual([]);
  });
});

it('every language that is read has its row', () => {
  const index = readFileSync(join(root, 'src/rules/reading/words/index.ts'), 'utf8');
  const languages = list('src/rules/reading/words', '.ts').filter((name) => /^[a-z]{2}$/.test(name));
  expect(languages).toContain('en');
  expect(languages.filter((name) => !index.includes(`./${name}.js`))).toEqual([]);
});
