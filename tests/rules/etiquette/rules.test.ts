/** A table for each rule: take away any one condition of the rule, and a row fails. */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/domain/reading.js';
import { rules } from '../../../src/rules/etiquette/index.js';
import { given, type Row } from './given.js';

type Rows = readonly (readonly [sentence: string, row: Row])[];

const tables: { readonly [V in Verdict]: { readonly fits: Rows; readonly leavesAlone: Rows } } = {
  reciprocal: {
    fits: [
      ['something told and a question back', { shares: true, asksBack: true }],
      ['an honest short answer and a question back', { answers: true, asksBack: true }],
      ['a favour inside a turn, after a silence too', { shares: true, asksBack: true, asksFavour: true, silent: 200 }],
    ],
    leavesAlone: [
      ['something told and nothing asked', { shares: true }],
      ['an answer that asks nothing', { answers: true }],
      ['a question that answers nothing', { asksBack: true }],
      ['promotion with a story and a question', { shares: true, asksBack: true, promotes: true }],
      ['promotion as an answer, with a question', { answers: true, asksBack: true, promotes: true }],
    ],
  },
  promo_reciprocal: {
    fits: [['a story, a mention of one’s own, a question back', { shares: true, asksBack: true, promotes: true }]],
    leavesAlone: [
      ['what promotes nothing', { shares: true, asksBack: true }],
      ['what asks nothing back', { shares: true, promotes: true }],
      ['what tells nothing', { asksBack: true, promotes: true }],
      ['a pasted text with a question in front', { shares: true, asksBack: true, promotes: true, boilerplate: true }],
      ['the same text again', { shares: true, asksBack: true, promotes: true, similar: 1 }],
    ],
  },
  promo_drop: {
    fits: [
      ['promotion and nothing else', { promotes: true }],
      ['promotion with a story', { promotes: true, shares: true }],
      ['a pasted question in front of a pitch', { promotes: true, asksBack: true, boilerplate: true }],
      ['a question in front of a pitch that was posted before', { promotes: true, asksBack: true, similar: 2 }],
      ['two exchanges', { promotes: true, exchanges: 2 }],
      ['three exchanges, and the same text again', { promotes: true, exchanges: 3, similar: 1 }],
      ['a bare link for the third time, by somebody who talks to nobody', { bareLink: true, similar: 2 }],
      [
        'a favour with it, by somebody who has been around',
        { promotes: true, asksFavour: true, plea: true, silent: 29 },
      ],
      ['a favour with it out of silence, at heart a thing to click', { promotes: true, asksFavour: true, silent: 60 }],
      ['a plea’s words without a favour, out of silence', { promotes: true, plea: true, silent: 60 }],
    ],
    leavesAlone: [
      ['what promotes nothing', { shares: true }],
      ['promotion that asks about the other', { promotes: true, asksBack: true }],
      ['promotion in the channel for it', { promotes: true, where: 'promo' }],
      ['promotion that was earned', { promotes: true, exchanges: 3 }],
      ['a plea for help out of silence', { promotes: true, asksFavour: true, plea: true, silent: 30 }],
      ['what only may be promotion', { promotes: true, sure: 0.25 }],
      ['a bare link', { bareLink: true }],
      ['a bare link for the second time', { bareLink: true, similar: 1 }],
      [
        'a bare link, again and again, among people who talk to each other',
        { bareLink: true, similar: 4, exchanges: 3 },
      ],
    ],
  },
  earned_favour_ask: {
    fits: [
      ['a favour after three exchanges', { asksFavour: true, exchanges: 3 }],
      ['the same out of a long silence', { asksFavour: true, exchanges: 3, silent: 300 }],
    ],
    leavesAlone: [
      ['no favour', { exchanges: 3 }],
      ['a favour after two exchanges', { asksFavour: true, exchanges: 2 }],
      ['the same favour asked again', { asksFavour: true, exchanges: 3, similar: 1 }],
      ['a favour that is also promotion', { asksFavour: true, promotes: true, exchanges: 3 }],
    ],
  },
  cold_favour_ask: {
    fits: [
      ['a favour after thirty days of silence', { asksFavour: true, silent: 30 }],
      ['a favour as the first words in months', { asksFavour: true, silent: null, days: 30 }],
      ['a favour asked again, whatever was exchanged', { asksFavour: true, silent: 60, exchanges: 9, similar: 1 }],
      ['a plea out of silence with something to click', { asksFavour: true, plea: true, promotes: true, silent: 30 }],
    ],
    leavesAlone: [
      ['a question after a long silence', { silent: 300 }],
      ['what only may be a favour', { asksFavour: true, silent: 300, sure: 0.25 }],
      ['a favour after twenty-nine days', { asksFavour: true, silent: 29 }],
      ['a newcomer’s early call for help', { asksFavour: true, silent: null, days: 29 }],
      ['a favour that was earned', { asksFavour: true, silent: 90, exchanges: 3 }],
      ['a favour that is rather promotion', { asksFavour: true, promotes: true, silent: 90 }],
      [
        'a plea in the channel for promotion',
        { asksFavour: true, plea: true, promotes: true, silent: 90, where: 'promo' },
      ],
      [
        'a plea that asks after the others',
        { asksFavour: true, plea: true, promotes: true, asksBack: true, silent: 90 },
      ],
    ],
  },
  one_way_share: {
    fits: [['something told', { shares: true }]],
    leavesAlone: [
      ['nothing told', {}],
      ['something told and asked back', { shares: true, asksBack: true }],
      ['promotion', { shares: true, promotes: true }],
      ['a newcomer who tells something and asks a favour', { shares: true, asksFavour: true }],
    ],
  },
  other: { fits: [['anything', {}]], leavesAlone: [] },
};

describe.each(rules.map((rule) => [rule.verdict, rule] as const))('%s', (verdict, rule) => {
  const { fits, leavesAlone } = tables[verdict];

  it.each(fits)('fits %s', (_, row) => {
    expect(rule.fits(given(row))).toBe(true);
  });

  if (leavesAlone.length > 0) {
    it.each(leavesAlone)('leaves alone %s', (_, row) => {
      expect(rule.fits(given(row))).toBe(false);
    });
  }
});
