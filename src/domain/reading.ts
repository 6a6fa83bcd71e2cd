/**
 * A reading: what the words of one message say, without the words. The six labels are those of the rubric
 * (docs/rubric.md); everything in here is a boolean, a number or one of a closed list, so a reading can be kept.
 */

export const labels = ['shares', 'asksBack', 'promotes', 'callToAction', 'asksFavour', 'boilerplate'] as const;
export type Label = (typeof labels)[number];

/** Where a message stands: a DM to the bot, the introductions channel, an ordinary one, one set aside for promotion. */
export const places = ['dm', 'intro', 'general', 'promo'] as const;
export type Place = (typeof places)[number];

/** What a message invites others to answer with. A prompt is known by these, never by its text. */
export const invitations = ['introduction', 'news', 'link', 'feedback', 'help', 'wellbeing', 'question'] as const;
export type Invitation = (typeof invitations)[number];
export type Traits = readonly Invitation[];

/**
 * What is known of the message that was answered: its traits; `none` where nothing was answered; `unknown` where
 * there was a prompt that the bot did not see. In that last case nobody is nudged.
 */
export type Prompt = Traits | 'none' | 'unknown';

/** One label of a reading. `sure` runs from 0 (a coin's toss) to 1. */
export interface Finding<Reason extends string = string> {
  readonly is: boolean;
  readonly sure: number;
  /** Why, as one of the closed list in `rules/reading/reasons.ts`; absent where nothing in the words spoke for it. */
  readonly reason?: Reason;
}

/** Further signals, where the rubric's table needs more than the six labels. */
export interface Signals {
  /** Honestly answers what its prompt invited. */
  readonly answers: boolean;
  /** Ironic, a joke, a quotation or a report of somebody else's words: `other`, whatever else it seems to be. */
  readonly notMeant: boolean;
  /** A favour inside promotion: its heart is a plea for help rather than a thing to click. */
  readonly plea: boolean;
  /** A bare link without words: promotion only when it was posted before. */
  readonly bareLink: boolean;
  /** The words are in a language with no lexicon: nobody is nudged for the words alone. */
  readonly unknownLanguage: boolean;
  /** Only the beginning was read, the rest was too long. */
  readonly cut: boolean;
  /** The plain word "stop" (or the like) to the bot. */
  readonly stop: boolean;
  /** The second opinion, where one is configured, would spare the writer. */
  readonly spared: boolean;
}

export type Reading = { readonly [L in Label]: Finding } & Signals & { readonly language: string };

/** Where in the text a label was found. Positions only, and never kept: the playground's page shows them. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly reason: string;
}

/** What `read` returns: the reading, which may travel, and the marks if asked for, which may not leave the process's memory. */
export interface MarkedReading {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
}

export const verdicts = [
  'reciprocal',
  'promo_reciprocal',
  'promo_drop',
  'earned_favour_ask',
  'cold_favour_ask',
  'one_way_share',
  'other',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The two matters about which the bot has a private word with somebody. */
export const nudgeKinds = ['promo', 'favour'] as const;
export type NudgeKind = (typeof nudgeKinds)[number];
