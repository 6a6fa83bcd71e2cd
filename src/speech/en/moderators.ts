/**
 * English: what moderators read. Matter-of-fact and short: what was seen, how sure the bot is, what it did, what they
 * can do. No member's words, and nothing of somebody who asked to be forgotten.
 */
import type { Case, CaseState, SparedBecause } from '../../domain/member.js';
import type { Button, Span, Spans } from '../../domain/message.js';
import { channelPart } from '../../domain/ids.js';
import { labels, type Label, type NudgeKind, type Reading, type Verdict } from '../../domain/reading.js';
import type { Settings } from '../../domain/settings.js';
import { buttons, channel, code, fields, heading, list, message, note, paragraph, says } from '../parts.js';
import type { Explanation, Language } from '../language.js';
import { counted, lengthOf, listed, placeNames } from './common.js';
import { labelNames, reasonPhrase } from './reasons.js';

export const verdictNames: { readonly [V in Verdict]: string } = {
  reciprocal: 'Told something and asked back',
  promo_reciprocal: 'Promotion, with a story and a question back',
  promo_drop: 'Promotion, and nothing else',
  earned_favour_ask: 'A favour, and it was earned',
  cold_favour_ask: 'A favour, out of a long silence',
  one_way_share: 'Told something, asked nothing',
  other: 'Nothing in particular',
};

export const alert: Language['speeches']['alert'] = ({ case: known }, { settings }) =>
  known.state === 'erased' ? erased() : standing(known, settings);

const erased = () => message(paragraph('This was about somebody who asked to be forgotten. Nothing of it is kept.'));

function standing(known: Case, settings: Settings) {
  return message(
    heading(verdictNames[known.verdict]),
    fields([
      ['Who', known.member ? [{ kind: 'member', member: known.member }] : 'no longer known'],
      ['Where', whereIs(known)],
      ['Seen', seenInCase(known)],
      ['How sure', `${surety(known.reading[telling[known.nudge][0]].sure)} sure`],
      ['My part', doneAbout(known, settings)],
    ]),
    known.campaign && known.campaign.length > 0 ? paragraph(campaign(known.campaign)) : null,
    buttons(...buttonsFor(known)),
  );
}

/** A DM cannot be opened by anybody else, so it is not linked. */
function whereIs({ where, channel: id, message: to }: Case): Spans {
  if (where === 'dm') return [placeNames.dm];
  return says`${channel(channelPart(id))}, ${{ kind: 'link', to, label: 'see the message' } as const}`;
}

/** At most this many accounts of a campaign are named; the rest are counted. */
const campaignNamed = 8;

function campaign(members: NonNullable<Case['campaign']>): Spans {
  const named = members.slice(0, campaignNamed).map((member): Span => ({ kind: 'member', member }));
  const rest = members.length - named.length;
  return says`Nearly the same was posted by ${listed(rest > 0 ? [...named, `${rest} more`] : named)}.`;
}

/** Labels that speak for the verdict, in the order in which they are told. */
const telling: { readonly [K in NudgeKind]: readonly [Label, ...Label[]] } = {
  promo: ['promotes', 'callToAction', 'boilerplate'],
  favour: ['asksFavour', 'callToAction', 'promotes'],
};

function seenInCase({ nudge, reading, silentFor }: Case): string {
  const things = telling[nudge].filter((label) => reading[label].is).map((label) => words(label, reading));
  const beside = nudge === 'promo' ? missing(reading) : silence(silentFor);
  return sentence([...new Set(things), beside].join('; '));
}

/** A pasted text may ask "how are you?", too. */
const missing = (reading: Reading): string =>
  reading.asksBack.is ? 'a question that could go to anybody' : 'no question to anybody';

const silence = (silentFor: number | undefined): string =>
  silentFor === undefined ? 'their first words here' : `${lengthOf(silentFor)} of silence before`;

const words = (label: Label, reading: Reading): string => reasonPhrase(label, reading[label].reason, 'their');

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A finding's surety (0 to 1) as a word; nobody needs "0.83". */
export function surety(sure: number): string {
  if (sure >= 0.8) return 'very';
  if (sure >= 0.5) return 'fairly';
  if (sure >= 0.2) return 'not very';
  return 'hardly at all';
}

const because = (reason: SparedBecause, { coolDown, yearlyCap }: Settings): string =>
  ({
    cooldown: `they had a word about this less than ${lengthOf(coolDown)} ago`,
    yearly_cap: `they have had ${counted(yearlyCap, 'private word')} in a year already, and more would not help. This one is yours`,
    // Which of the two is between them and the bot.
    paused: 'they would rather hear nothing from me',
    stopped: 'they would rather hear nothing from me',
    spared_rule: 'I was wrong about them in this before, and have spared them since',
    campaign: 'it is one of several posts of the same, and is decided at the first',
  })[reason];

type Telling = (known: Case, settings: Settings) => Spans;

const by = ({ ruledBy }: Case): Spans => (ruledBy ? says` by ${{ kind: 'member', member: ruledBy } as const}` : []);

const done: { readonly [S in CaseState]: Telling } = {
  pending: ({ dueAt }) =>
    dueAt === undefined
      ? ['Writing to them privately now.']
      : says`I'll write to them privately at ${{ kind: 'time', at: dueAt }}, unless the message is changed or deleted before.`,
  review: () => ['Nothing yet. A private word is ready, and waits for your click.'],
  observed: () => ['Nothing: I only observe here. Otherwise they would have had a private word.'],
  sent: (known) => says`Wrote to them privately${known.ruledBy ? says`, approved${by(known)}` : []}.`,
  spared: (known, settings) => [`Nothing: ${known.because ? because(known.because, settings) : 'they are spared'}.`],
  dropped: (known, { nudgeExpires }) =>
    known.ruledBy
      ? says`Nothing: dropped${by(known)}.`
      : [`Nothing: after ${lengthOf(nudgeExpires)} a private word about it would only puzzle them.`],
  undeliverable: () => ['Could not write to them privately, so I said nothing at all. In public I never do.'],
  withdrawn: () => ['Nothing: they changed or deleted it before I wrote.'],
  missed: () => ['They say that my private word missed the mark. I took it back, and spare them this from now on.'],
  overruled: (known) => says`Called wrong${by(known)}. I took it back, and spare them this from now on.`,
  erased: () => ['Erased, as they asked.'],
};

/** What the bot did, will do, or did not do and why; by the case's state. */
export const doneAbout: Telling = (known, settings) => done[known.state](known, settings);

const rule = (known: Case, ruling: 'send' | 'drop' | 'wrong', label: string, style?: Button['style']): Button => ({
  label,
  action: { kind: 'rule', case: known.id, ruling },
  ...(style ? { style } : {}),
});

/** What a moderator can still do about it; nothing once it is settled. */
function buttonsFor(known: Case): readonly Button[] {
  switch (known.state) {
    case 'review':
      return [rule(known, 'send', 'Send', 'primary'), rule(known, 'drop', 'Drop')];
    case 'pending':
    case 'sent':
    case 'observed':
    case 'spared':
    case 'undeliverable':
      return [rule(known, 'wrong', 'Wrong call')];
    default:
      return [];
  }
}

export const wave: Language['speeches']['wave'] = ({ waiting, state }) => {
  const people = counted(waiting, 'person', 'people');
  return state === 'open'
    ? waveOpen(people)
    : message(paragraph(`Many joined at once, and the greetings of ${people} waited. ${waveEnded[state]}`));
};

const waveOpen = (people: string) =>
  message(
    heading('Many are joining at once'),
    paragraph(
      `Of those who joined within a short time, ${people} must wait for a greeting, so that I don't write to a crowd of throwaway accounts. If you do nothing, I greet them once an hour has passed without anybody joining.`,
    ),
    buttons(
      { label: 'Greet them now', action: { kind: 'wave', ruling: 'greet' }, style: 'primary' },
      { label: 'Greet none of them', action: { kind: 'wave', ruling: 'drop' } },
    ),
  );

const waveEnded = {
  greeted: 'A moderator let the greetings go; they follow one by one.',
  dropped: 'A moderator dropped their greetings.',
  over: 'It is calm again; whoever is still here is greeted, one by one.',
} as const;

export const dmsHeld: Language['speeches']['dms_held'] = ({ held }) =>
  held
    ? message(
        heading('My direct messages are on hold'),
        paragraph(
          'The platform says that I open them too fast. Nothing is lost: what is due waits, until whoever runs me lets it go on.',
        ),
      )
    : message(paragraph('My direct messages go on again. What waited follows, one by one.'));

export const explain: Language['answers']['explain'] = (explanation, settings) => {
  const { message: to, author, verdict, found, case: known } = explanation;
  const isLinked = known?.where !== 'dm';
  const yes = found.filter(({ is }) => is);
  return message(
    heading('What I saw in it'),
    paragraph(
      says`${isLinked ? ({ kind: 'link', to, label: 'This message' } as const) : 'A direct message to me'}, by ${{ kind: 'member', member: author } as const}: ${{ kind: 'strong', text: verdictNames[verdict] } as const}.`,
    ),
    yes.length > 0 ? list(yes.map(labelLine)) : paragraph('I found nothing that speaks for anything in particular.'),
    notFound(explanation),
    fields([
      ['My part', known ? doneAbout(withDue(known, explanation.dueAt), settings) : 'Nothing; there was nothing to do.'],
    ]),
    known ? buttons(...buttonsFor(known)) : null,
    note('I keep no words of it: only what I saw in them, for a while.'),
  );
};

const withDue = (known: Case, dueAt: number | undefined): Case =>
  dueAt === undefined || known.state !== 'pending' ? known : { ...known, dueAt };

const labelLine = ({ label, reason, sure }: Explanation['found'][number]): Spans =>
  says`${{ kind: 'strong', text: labelNames[label] } as const}: ${reasonPhrase(label, reason, 'their')}${sure === undefined ? '' : ` (${surety(sure)} sure)`}`;

function notFound({ found }: Explanation) {
  const no = labels.filter((label) => !found.some((one) => one.label === label && one.is));
  return no.length === 0 ? null : note(`Not found: ${no.map((label) => labelNames[label].toLowerCase()).join(', ')}.`);
}

export const notRemembered: Language['answers']['notRemembered'] = ({ remember }) =>
  message(
    paragraph(
      `I remember nothing of that message. What I saw in a message I keep for ${lengthOf(remember)}; bots, guests, and members who asked to be forgotten leave nothing.`,
    ),
  );

export const ruled: Language['answers']['ruled'] = (ruling) =>
  message(
    paragraph(
      {
        send: "All right. I'm writing to them, unless they asked for quiet meanwhile; the alert says how it went.",
        drop: 'Dropped. They hear nothing of it.',
        wrong: 'Thank you. I took it back, and spare them this from now on.',
      }[ruling],
    ),
  );

export const ruledBefore: Language['answers']['ruledBefore'] = (known, settings) =>
  message(
    paragraph(says`That button comes too late, nothing has changed. How it stands: ${doneAbout(known, settings)}`),
  );

export const waveRuled: Language['answers']['waveRuled'] = (ruling) =>
  message(paragraph(ruling === 'greet' ? 'All right, I greet them, one by one.' : 'Dropped. None of them is greeted.'));

export const waveOver: Language['answers']['waveOver'] = () =>
  message(paragraph('That wave is over already, nothing has changed.'));

export const caseGone: Language['answers']['caseGone'] = () =>
  message(
    paragraph(
      "I no longer remember what that was about, so there's nothing left to change, and nothing is held against anybody.",
    ),
  );

export const forModeratorsOnly: Language['answers']['forModeratorsOnly'] = () =>
  message(
    paragraph(
      says`That one is for moderators. What I know of you, you can see yourself: ${code('/mynetwork export')}.`,
    ),
  );

export const forAdminsOnly: Language['answers']['forAdminsOnly'] = () =>
  message(paragraph('How I behave here is for an admin to choose. Nothing has changed.'));
