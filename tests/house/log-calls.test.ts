/** What the house logs: constant sentences, and only fields that ops/log.ts knows; anything else it would leave out. */
import { expect, it } from 'vitest';
import { idFields, sentenceFields } from '../../src/ops/log.js';
import { sources } from './source.js';

interface Call {
  readonly where: string;
  /** The text between the call's brackets. */
  readonly inside: string;
}

/** Every `log.info(…)` and the like in src/. */
const calls: readonly Call[] = sources('src').flatMap(({ path, words }) =>
  [...words.matchAll(/\blog\??\.(?:trace|debug|info|warn|error|fatal)\(/g)].map((match) => {
    const from = match.index + match[0].length;
    return {
      where: `${path}:${words.slice(0, from).split('\n').length}`,
      inside: words.slice(from, closing(words, from)),
    };
  }),
);

/** Where the bracket that was opened before `from` closes. */
function closing(words: string, from: number): number {
  let depth = 1;
  for (let i = from; i < words.length; i++) {
    if ('([{'.includes(words[i] ?? ' ')) depth++;
    if (')]}'.includes(words[i] ?? ' ') && --depth === 0) return i;
  }
  return words.length;
}

it('every line says a constant sentence', () => {
  const quoting = calls.filter(({ inside }) => !/^\{[^]*\},\s*'[^']+',?\s*$/.test(inside)).map(({ where }) => where);
  expect(quoting).toEqual([]);
});

it('every field is one that is written', () => {
  const known = new Set(['err', ...idFields, ...sentenceFields]);
  const lost = calls.flatMap(({ where, inside }) => {
    const fields = inside.slice(1, closing(inside, 1)).replace(/\([^()]*\)/g, '');
    return [...fields.matchAll(/(?:^|,)\s*(\w+)\s*(?=[:,]|$)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !known.has(name))
      .map((name) => `${where}: ${name}`);
  });
  expect(lost).toEqual([]);
});
