/**
 * English: why a label was found, as a noun phrase that fits after "What I saw:", to its writer as well as to a
 * moderator. Our words, never the writer's. One row for each reason in rules/reading/reasons.ts; the compiler insists.
 */
import type { Label } from '../../domain/reading.js';
import type { Reason } from '../../rules/reading/reasons.js';

/** "{own}" becomes "your" to the writer, "their" to anybody else. */
const phrases: { readonly [R in Reason]: string } = {
  told_of_work: 'something about {own} own work',
  told_of_life: 'something about how things are going',
  told_of_self: 'something about {own} own life or work',

  returned_question: 'the question, returned',
  asked_after_others: 'a question about the others',

  own_work: 'something of {own} own',
  own_link: 'a link to something of {own} own',
  offer: 'an offer',
  selling: 'something for sale',
  hiring: 'a job or a service on offer',
  earning: 'a trade, or a way to earn',
  campaign: 'a collection of money',
  gathering: 'an event or a group to join',
  bare_link: 'a link without a word about it',
  referral_address: 'a link that rewards whoever shares it',

  asked_to_follow: 'a request to follow or like',
  asked_to_buy: 'a request to buy or order',
  asked_to_join: 'a request to join or sign up',
  asked_to_watch: 'a request to have a look',
  asked_to_give: 'a request to give or to back',
  asked_to_spread: 'a request to pass it on',
  asked_to_get_in_touch: 'a request to get in touch',

  asked_for_help: 'a request for help',
  asked_for_review: 'a request to look over {own} work',
  asked_for_introduction: 'a request for an introduction',
  asked_for_loan: 'a request for money',
  asked_for_work_done: 'a request to do a piece of work',
  asked_for_lesson: 'a request to be taught',
  asked_for_job: 'a request for a job',
  asked_for_answers: 'a request to fill in a survey',

  addresses_nobody: 'words that address nobody in particular',
  reads_like_an_advert: 'words that would fit any room',
};

/** What a label means, where its reason is absent, or of another version. */
const labelPhrases: { readonly [L in Label]: string } = {
  shares: 'something about {own} own life or work',
  asksBack: 'a question about the others',
  promotes: 'something of {own} own',
  callToAction: 'a request to have a look',
  asksFavour: 'a request for a favour',
  boilerplate: 'words that would fit any room',
};

/** A label's reason in words, spoken to the writer (`your`) or about them (`their`). */
export const reasonPhrase = (label: Label, reason: string | undefined, own: 'your' | 'their'): string =>
  ((phrases as Record<string, string | undefined>)[reason ?? ''] ?? labelPhrases[label]).replace('{own}', own);

/** Labels as moderators read them. */
export const labelNames: { readonly [L in Label]: string } = {
  shares: 'Tells something',
  asksBack: 'Asks back',
  promotes: 'Promotes',
  callToAction: 'Calls to action',
  asksFavour: 'Asks a favour',
  boilerplate: 'Reads as pasted',
};
