/** Every variable and every setting that the program reads is described, and nothing else is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { variableNames } from '../../src/config/environment.js';
import { readSettings } from '../../src/config/settings-file.js';
import { settingNames } from '../../src/config/settings-schema.js';
import { root, sources } from './source.js';

const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
const example = readFileSync(join(root, '.env.example'), 'utf8');
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

describe('variables', () => {
  it('are all in .env.example, each with a comment above it', () => {
    expect(sorted([...example.matchAll(/^# ?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name))).toEqual(
      sorted(variableNames),
    );
    expect(example).not.toMatch(/^[A-Z]/m);
  });

  it('are all in docs/configuration.md', () => {
    expect(sorted([...page.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map(([, name = '']) => name))).toEqual(
      sorted(variableNames),
    );
  });

  it('are read in one place only', () => {
    const elsewhere = sources('src')
      .filter(({ path, words }) => /\bprocess\.env\b/.test(words) && path !== 'src/main.ts')
      .map(({ path }) => path);
    expect(elsewhere).toEqual([]);
  });
});

describe('settings', () => {
  it('are all in docs/configuration.md', () => {
    expect(sorted([...page.matchAll(/^\| `([a-z][A-Za-z.]+)` \|/gm)].map(([, name = '']) => name))).toEqual(
      sorted(settingNames),
    );
  });

  it('in the page’s examples are ones that the program takes', () => {
    const examples = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, words = '']) => words);
    expect(examples.length).toBeGreaterThan(0);
    for (const words of examples) expect(readSettings(words, 'settings.yaml').mistakes).toEqual([]);
  });
});
