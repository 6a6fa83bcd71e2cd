/** What speech tests are about: one community, one member, readings and a case, each as unremarkable as it can be. */
import type { Speech, SpeechKind } from '../../src/domain/decision.js';
import type { CommunityId, MemberId, MessageId } from '../../src/domain/ids.js';
import type { Case } from '../../src/domain/member.js';
import type { Message, Part } from '../../src/domain/message.js';
import { labels, type Finding, type Label, type Reading } from '../../src/domain/reading.js';
import { defaultSettings, type Settings } from '../../src/domain/settings.js';
import { plainText, word } from '../../src/speech/index.js';

export const community: CommunityId = 'playground:tinkerers';
export const ada: MemberId = `${community}/ada`;
export const moderator: MemberId = `${community}/mod`;
export const message: MessageId = `${community}#general@7`;

export const settings: Settings = {
  ...defaultSettings,
  channels: { ...defaultSettings.channels, moderators: 'moderators' },
};

/** A reading with these labels found, for these reasons. */
export function reading(found: { readonly [L in Label]?: string } = {}): Reading {
  const findings = Object.fromEntries(
    labels.map((label): [Label, Finding] => {
      const reason = found[label];
      return [label, reason === undefined ? { is: false, sure: 0.9 } : { is: true, sure: 0.9, reason }];
    }),
  ) as { [L in Label]: Finding };
  return {
    ...findings,
    answers: false,
    notMeant: false,
    plea: false,
    bareLink: false,
    unknownLanguage: false,
    cut: false,
    stop: false,
    spared: false,
    language: 'en',
  };
}

export const promotion = reading({ promotes: 'own_link', callToAction: 'asked_to_follow' });
export const favour = reading({ asksFavour: 'asked_for_introduction' });

export const givenCase = (facts: Partial<Case> = {}): Case => ({
  id: 'c1',
  member: ada,
  message,
  channel: `${community}#general`,
  where: 'general',
  at: 1_700_000_000_000,
  verdict: 'promo_drop',
  nudge: 'promo',
  reading: promotion,
  state: 'sent',
  ...facts,
});

/** One of every kind of speech, and of every state that words differ by. */
export const speeches: readonly Speech[] = [
  { kind: 'welcome', wording: 0 },
  { kind: 'welcome_button' },
  { kind: 'answer', wording: 0, invited: ['news'] },
  { kind: 'answer', wording: 1, invited: [] },
  { kind: 'thanks', wording: 0 },
  { kind: 'reminder', wording: 0 },
  { kind: 'nudge', nudge: 'promo', case: 'c1', where: 'general', message, reading: promotion, wording: 0 },
  { kind: 'nudge', nudge: 'favour', case: 'c1', where: 'dm', message, reading: favour, wording: 0 },
  { kind: 'alert', case: givenCase() },
  { kind: 'alert', case: givenCase({ state: 'review' }) },
  { kind: 'stopped' },
  { kind: 'missed_noted' },
  { kind: 'choose' },
  { kind: 'choose', mode: 'auto', welcome: 'dm' },
  { kind: 'wave', waiting: 12, state: 'open' },
  { kind: 'wave', waiting: 12, state: 'greeted' },
  { kind: 'wave', waiting: 12, state: 'dropped' },
  { kind: 'wave', waiting: 12, state: 'over' },
  { kind: 'dms_held', held: true },
  { kind: 'dms_held', held: false },
  { kind: 'which', which: 'w1', among: [community, 'playground:other'] },
];

export const kinds: readonly SpeechKind[] = [...new Set(speeches.map(({ kind }) => kind))];

export const say = (speech: Speech, changes: Partial<Settings> = {}): Message =>
  word(speech, { community, member: ada, settings: { ...settings, ...changes } });

const names = {
  member: (member: MemberId) => `@${member.slice(member.indexOf('/') + 1)}`,
  community: (other?: CommunityId) => other ?? 'Tinkerers',
};

export const plain = (said: Message): string => plainText(said, names);

export const partsOf = <K extends Part['kind']>(said: Message, kind: K): readonly Extract<Part, { kind: K }>[] =>
  said.parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind);

export const buttonsOf = (said: Message) => partsOf(said, 'buttons').flatMap((part) => part.buttons);
export const labelsOf = (said: Message): readonly string[] => buttonsOf(said).map(({ label }) => label);
