/** Every speech has its words, and the words keep what the design promises: honest, short, private, never a dead end. */
import { describe, expect, it } from 'vitest';
import { readAction, writeAction } from '../../src/domain/action.js';
import { caseStates, modes, sparedBecause, welcomes } from '../../src/domain/member.js';
import { invitations, labels, nudgeKinds, places, type Traits } from '../../src/domain/reading.js';
import { reasons } from '../../src/rules/reading/reasons.js';
import { reasonInWords, wordings } from '../../src/speech/index.js';
import { en } from '../../src/speech/en.js';
import {
  buttonsOf,
  community,
  favour,
  givenCase,
  kinds,
  labelsOf,
  message,
  moderator,
  partsOf,
  plain,
  promotion,
  reading,
  say,
  speeches,
} from './given.js';

describe('every speech', () => {
  it('is among those that these tests read', () => {
    expect([...kinds].sort()).toEqual(Object.keys(en.speeches).sort());
  });

  it.each(speeches.map((speech) => [speech.kind, speech] as const))('has words: %s', (_, speech) => {
    const words = plain(say(speech));
    expect(words.length).toBeGreaterThan(20);
    expect(words).not.toMatch(/undefined|null|\[object|NaN|\$\{/);
    expect(words).not.toMatch(/!|\p{Extended_Pictographic}/u);
    expect(words).not.toMatch(/ {2}| [,.;:?]/);
  });

  it.each(speeches.map((speech) => [speech.kind, speech] as const))(
    'has buttons that platforms can carry: %s',
    (_, speech) => {
      for (const { label, action } of buttonsOf(say(speech))) {
        expect(label.length).toBeLessThanOrEqual(40);
        expect(readAction(writeAction(action))).toEqual(action);
      }
    },
  );

  it.each(Object.entries(wordings))('begins anew after the last wording of %s', (kind, count) => {
    const speech = (wording: number) =>
      ({
        kind,
        wording,
        invited: ['news'],
        nudge: 'promo',
        case: 'c1',
        where: 'general',
        message,
        reading: promotion,
      }) as never;
    const all = Array.from({ length: count }, (_, i) => plain(say(speech(i))));
    expect(new Set(all).size).toBe(count);
    expect(plain(say(speech(count * 7)))).toBe(all[0]);
    expect(() => say(speech(-3))).not.toThrow();
  });
});

describe('the welcome', () => {
  it.each(Array.from({ length: wordings.welcome }, (_, i) => i))(
    'asks, names everybody, and is honest: wording %i',
    (wording) => {
      const said = say({ kind: 'welcome', wording });
      const words = plain(said);
      expect(words).toContain('@ada');
      expect(words).toContain('Tinkerers');
      expect(words).toMatch(/\?/);
      expect(words).toMatch(/project|working on/);
      expect(words).toMatch(/\bbot\b/);
      expect(words).toMatch(/stop/);
      expect(words.length).toBeLessThan(400);
    },
  );

  it('is asked again by the reminder in the same words, once', () => {
    const question = plain(say({ kind: 'welcome', wording: 3 })).split('\n')[1] as string;
    const reminder = plain(say({ kind: 'reminder', wording: 3 }));
    expect(reminder).toContain(question);
    expect(reminder).toMatch(/bot/);
    expect(reminder).toMatch(/stop/);
  });
});

describe('the answer to somebody who asked back', () => {
  it.each<{ invited: Traits }>([...invitations.map((one) => ({ invited: [one] })), { invited: [] }])(
    'says what it is, and where people are: $invited',
    ({ invited }) => {
      for (let wording = 0; wording < wordings.answer; wording++) {
        const words = plain(say({ kind: 'answer', wording, invited }));
        expect(words).toMatch(/I'm a bot/);
        expect(words).toMatch(/#general/);
        expect(words).toMatch(/thank/i);
      }
    },
  );

  it.each(['answer', 'thanks'] as const)('is no dead end where no channel is named: %s', (kind) => {
    const channels = { introductions: [], promo: [], moderators: null, welcome: null, talk: [] };
    for (let wording = 0; wording < wordings[kind]; wording++) {
      expect(plain(say({ kind, wording, invited: [] }, { channels }))).toContain('any channel here');
    }
  });
});

const nudges = nudgeKinds.flatMap((nudge) =>
  places.flatMap((where) => Array.from({ length: wordings.nudge }, (_, wording) => ({ nudge, where, wording }))),
);

describe('a nudge', () => {
  it.each(nudges)('is short, kind and honest: $nudge in $where, wording $wording', ({ nudge, where, wording }) => {
    const found = nudge === 'promo' ? promotion : favour;
    const said = say({ kind: 'nudge', nudge, case: 'c1', where, message, reading: found, wording });
    const words = plain(said);
    expect(words.length).toBeLessThanOrEqual(710);
    expect(words).toMatch(/What I saw: /);
    expect(words).toMatch(/I'm a bot/);
    expect(words).toMatch(/no strike/);
    expect(words).toMatch(/moderators can see that I wrote/i);
    expect(words).toMatch(/“stop”/);
    expect(partsOf(said, 'quote')).toHaveLength(1);
    expect(labelsOf(said)).toEqual(['This missed the mark', 'Stop these messages']);
    expect(words).not.toMatch(/\b(spam|rules?|violat|must|should|warning|please)\b/i);
  });

  it.each(reasons)('has words for what was seen: %s', (reason) => {
    const promo = labels.flatMap((label) => {
      const seen = reading({ promotes: reason, callToAction: reason, boilerplate: reason, asksFavour: reason });
      return plain(
        say({
          kind: 'nudge',
          nudge: label === 'asksFavour' ? 'favour' : 'promo',
          case: 'c1',
          where: 'dm',
          message,
          reading: seen,
          wording: 0,
        }),
      );
    });
    for (const words of promo) {
      expect(words).not.toMatch(/\{|_|their (own|work)/);
      expect(words.length).toBeLessThanOrEqual(730);
    }
  });

  it('does not say that nothing was asked where a pasted text did ask', () => {
    const nudge = { kind: 'nudge', nudge: 'promo', case: 'c1', where: 'dm', message, wording: 0 } as const;
    const pasted = reading({
      promotes: 'own_link',
      asksBack: 'asked_after_others',
      boilerplate: 'reads_like_an_advert',
    });
    expect(plain(say({ ...nudge, reading: promotion }))).toContain('no question to anybody');
    expect(plain(say({ ...nudge, reading: pasted }))).not.toContain('no question');
    expect(plain(say({ kind: 'alert', case: givenCase({ reading: pasted }) }))).not.toContain('no question');
  });

  it('links a message in a channel, and not what only the bot can see', () => {
    const nudge = { kind: 'nudge', nudge: 'promo', case: 'c1', message, reading: promotion, wording: 0 } as const;
    const links = (where: 'dm' | 'general') => JSON.stringify(say({ ...nudge, where })).includes('"link"');
    expect(links('general')).toBe(true);
    expect(links('dm')).toBe(false);
  });
});

describe('reasons', () => {
  it.each(reasons)('%s has words of its own', (reason) => {
    const words = reasonInWords('shares', reason);
    expect(words).toMatch(/^[a-z]/);
    expect(words).not.toMatch(/[_{}]/);
  });

  it.each(labels)('a reason of another version falls back to what %s means', (label) => {
    expect(reasonInWords(label, 'flibbertigibbet')).toBe(reasonInWords(label));
  });
});

describe('an alert', () => {
  const alert = (facts: Parameters<typeof givenCase>[0]) => say({ kind: 'alert', case: givenCase(facts) });

  it.each(caseStates)('says how it stands: %s', (state) => {
    const words = plain(alert({ state, dueAt: 1_700_000_300_000 }));
    expect(words.length).toBeGreaterThan(30);
    if (state !== 'erased') expect(words).toMatch(/@ada[^]*#general[^]*My part: \S/);
  });

  it('says something else in every state', () => {
    const all = caseStates.map((state) => plain(alert({ state })));
    expect(new Set(all).size).toBe(caseStates.length);
  });

  it.each(sparedBecause)('says why nothing was said: %s', (because) => {
    expect(plain(alert({ state: 'spared', because }))).toMatch(/My part: Nothing: /);
  });

  it('does not tell who paused from who said stop', () => {
    expect(alert({ state: 'spared', because: 'paused' })).toEqual(alert({ state: 'spared', because: 'stopped' }));
  });

  it.each([
    ['review', ['Send', 'Drop']],
    ['pending', ['Wrong call']],
    ['sent', ['Wrong call']],
    ['observed', ['Wrong call']],
    ['spared', ['Wrong call']],
    ['undeliverable', ['Wrong call']],
    ['missed', []],
    ['overruled', []],
    ['withdrawn', []],
    ['dropped', []],
    ['erased', []],
  ] as const)('offers what can still be done: %s', (state, expected) => {
    expect(labelsOf(alert({ state }))).toEqual(expected);
  });

  it('names who ruled, and the others of a campaign', () => {
    const campaign = Array.from({ length: 12 }, (_, i) => `${community}/u${i}` as const);
    const words = plain(alert({ state: 'overruled', ruledBy: moderator, campaign }));
    expect(words).toContain('@mod');
    expect(words).toContain('@u0, @u1');
    expect(words).toContain('4 more');
    expect(words).not.toContain('@u9');
  });

  it('holds nothing of somebody who was erased', () => {
    const words = JSON.stringify(alert({ state: 'erased' }));
    for (const gone of ['ada', 'general', 'promo', message]) expect(words).not.toContain(gone);
  });

  it('links no direct message, which nobody else could open', () => {
    expect(JSON.stringify(alert({ where: 'dm' }))).not.toContain(message);
  });
});

describe('the set-up message', () => {
  it('offers every choice, and says what holds until then', () => {
    const said = say({ kind: 'choose' });
    expect(buttonsOf(said).map(({ action }) => action)).toEqual([
      ...modes.map((mode) => ({ kind: 'mode', mode })),
      ...welcomes.map((welcome) => ({ kind: 'welcome', welcome })),
    ]);
    expect(plain(said)).toMatch(/Until you choose, I only observe/);
  });

  it('shows what was chosen, and offers no choice that the settings file has made', () => {
    const said = say({ kind: 'choose', mode: 'review', welcome: 'off' }, { mode: 'review' });
    expect(plain(said)).toMatch(/Review \(chosen\)/);
    expect(plain(said)).toMatch(/settings file says Review/);
    expect(buttonsOf(said).map(({ action }) => action.kind)).toEqual(['welcome', 'welcome', 'welcome']);
  });

  it('warns where nobody would see an alert', () => {
    const channels = { introductions: [], promo: [], moderators: null, welcome: null, talk: [] };
    expect(plain(say({ kind: 'choose' }, { channels }))).toMatch(/channels\.moderators/);
  });
});

describe('other speeches', () => {
  it('asks by a button for each community', () => {
    const said = say({ kind: 'which', which: 'w1', among: [community, 'playground:other'] });
    expect(buttonsOf(said).map(({ action }) => action)).toEqual([
      { kind: 'which', which: 'w1', index: 0 },
      { kind: 'which', which: 'w1', index: 1 },
    ]);
    expect(plain(said)).toContain('playground:other');
  });

  it('offers a wave to be ruled on only while it is open', () => {
    const waves = speeches.filter((speech) => speech.kind === 'wave');
    const open = waves.filter((speech) => buttonsOf(say(speech)).length > 0).map(({ state }) => state);
    expect(open).toEqual(['open']);
  });

  it('mentions moderators only where there is somewhere for them to see', () => {
    const channels = { introductions: [], promo: [], moderators: null, welcome: null, talk: [] };
    expect(plain(say({ kind: 'missed_noted' }))).toMatch(/moderators/);
    expect(plain(say({ kind: 'missed_noted' }, { channels }))).not.toMatch(/moderators/);
  });
});
