/** The first row that fits, and what spares the writer whatever fits. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../src/domain/reading.js';
import { hasEarned, judge, rules } from '../../../src/rules/etiquette/index.js';
import { historyOf, readingOf, settings, type Row } from './given.js';

const judged = (row: Row) => judge(readingOf(row), historyOf(row), settings);

describe('the order of the rows', () => {
  it.each([
    [
      'a turn comes before the favour in it',
      { shares: true, asksBack: true, asksFavour: true, silent: 90 },
      'reciprocal',
    ],
    ['promotion comes before a favour that was earned', { promotes: true, asksFavour: true, exchanges: 5 }, 'other'],
    ['promotion with a question and no story is neither', { promotes: true, asksBack: true }, 'other'],
    ['promotion in its channel is other', { promotes: true, shares: true, where: 'promo' }, 'other'],
    ['a favour comes before what was told', { shares: true, asksFavour: true, silent: 90 }, 'cold_favour_ask'],
    ['a newcomer’s favour is other', { shares: true, asksFavour: true, silent: null, days: 2 }, 'other'],
    ['nothing in particular', {}, 'other'],
  ] as const)('%s', (_, row, verdict) => {
    expect(judged(row).verdict).toBe(verdict);
  });
});

describe('nobody is nudged', () => {
  it.each([
    ['for a joke, a quotation or a report', { promotes: true, notMeant: true }],
    ['for words in a language we do not know', { promotes: true, unknownLanguage: true }],
    ['for a favour in a language we do not know', { asksFavour: true, silent: 90, unknownLanguage: true }],
    ['where the second opinion would spare them', { promotes: true, spared: true }],
  ] as const)('%s', (_, row) => {
    expect(judged(row)).toMatchObject({ verdict: 'other', nudge: null });
  });

  it('and is told that we are unsure of the language', () => {
    expect(judged({ promotes: true, unknownLanguage: true }).why).toContain('unsure');
  });
});

it('nudges for two things only', () => {
  expect(judged({ promotes: true }).nudge).toBe('promo');
  expect(judged({ asksFavour: true, silent: 30 }).nudge).toBe('favour');
  expect(rules.filter(({ nudge }) => nudge !== null)).toHaveLength(2);
});

describe('earned', () => {
  it.each([
    ['by three exchanges', { exchanges: 3 }, true],
    ['not by two', { exchanges: 2 }, false],
    ['not by who pastes the same again', { exchanges: 30, similar: 1 }, false],
  ] as const)('%s', (_, row, expected) => {
    expect(hasEarned(historyOf(row), settings)).toBe(expected);
  });
});

describe('every rule', () => {
  const root = join(import.meta.dirname, '..', '..', '..');

  it('stands in the list, in the rubric’s order', () => {
    expect(rules.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it.each(rules.map(({ verdict }) => [verdict.replaceAll('_', '-')] as const))(
    '%s has its file and its page',
    (name) => {
      expect(existsSync(join(root, 'src', 'rules', 'etiquette', `${name}.ts`))).toBe(true);
      expect(existsSync(join(root, 'docs', 'etiquette', `${name}.md`))).toBe(true);
    },
  );

  it('has no page without a rule', () => {
    const pages = readdirSync(join(root, 'docs', 'etiquette'));
    expect(pages.toSorted()).toEqual(verdicts.map((verdict) => `${verdict.replaceAll('_', '-')}.md`).toSorted());
  });
});
