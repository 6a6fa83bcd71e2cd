/** What people call themselves, made fit for a picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, drawable, escaped, fit } from '../../src/picture/names.js';

describe('a clean name', () => {
  it.each([
    ['an ordinary one', 'Ada Lovelace', 'Ada Lovelace'],
    ['bidi controls', '\u202Eadmin\u202C \u2067x\u2069\u200F', 'admin x'],
    ['zero widths and soft hyphens', 'A\u200Bd\u00ADa\uFEFF', 'Ada'],
    ['line breaks and tabs', 'Ada\n\tLovelace', 'Ada Lovelace'],
    ['other controls', 'A\u0000d\u001Ba\u009F', 'Ada'],
    ['a tower of accents', 'Z\u0351\u036B\u0352\u036A\u0302', 'Z\u0351\u036B\u0352'],
    ['letters in parts', 'Go\u0308ran', 'Göran'],
    ['half a letter', 'Ada\uD83D', 'Ada'],
    ['private use', 'Ada\uE000', 'Ada'],
    ['blank', ' \u3164 ', ''],
    ['an emoji of several parts', 'Ada 👩‍🚀', 'Ada 👩‍🚀'],
  ])('of %s', (_, name, expected) => {
    expect(clean(name)).toBe(expected);
  });

  it('is never longer than anybody would read', () => {
    expect(clean('x'.repeat(100_000)).length).toBe(200);
  });
});

describe('what our fonts can draw', () => {
  it.each([
    ['Latin', 'Göran Ångström', 'Göran Ångström'],
    ['Cyrillic', 'Жанна', 'Жанна'],
    ['Greek', 'Ιωάννης', 'Ιωάννης'],
    ['Hebrew', 'יונתן', 'יונתן'],
    ['Arabic', 'فاطمة', 'فاطمة'],
    ['a name with an emoji', 'Hana 🎈', 'Hana'],
    ['a flag and a keycap', 'Hana 🇯🇵 1️⃣', 'Hana 1'],
    ['two scripts', '山田 (Yamada)', '(Yamada)'],
    ['an alias in brackets', 'Yamada (山田)', 'Yamada'],
    ['Han alone', '山田太郎', undefined],
    ['kana alone', 'やまだ', undefined],
    ['emoji alone', '🦊🦊', undefined],
    ['signs alone', '~*~', undefined],
  ])('of %s', (_, name, expected) => {
    expect(drawable(name)).toBe(expected);
  });
});

describe('a name that is fitted', () => {
  it.each([
    ['stays where there is room', 'Ada', 10, 'Ada'],
    ['is cut where there is none', 'Bartholomew Featherstonehaugh', 8, 'Bartholomew…'],
    ['is cut between letters as people see them', '👩‍🚀👩‍🚀👩‍🚀', 2.4, '👩‍🚀…'],
    ['keeps its dots at its end from right to left', 'محمد عبد الرحمن الطويل', 6, 'محمد عبد…\u200f'],
  ])('%s', (_, name, ems, expected) => {
    expect(fit(name, ems)).toBe(expected);
  });
});

it('cannot become markup, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      const words = escaped(clean(name));
      expect(words.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<>&"']/);
    }),
  );
});
