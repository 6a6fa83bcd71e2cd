/**
 * Speeches -> what a person reads, as platform-neutral messages. Pure: no clock, no names (they are spans that an
 * adapter fills in), no platform. What is to be said was decided in rules/; here it only gets its words.
 */
import type { Speech } from '../domain/decision.js';
import type { Message } from '../domain/message.js';
import { en } from './en.js';
import type { Answers, Language, SpeechContext } from './language.js';

export { plainText, type Names } from './plain.js';
export { reasonInWords } from './reasons.js';
export type { Answers, Explanation, Language, SpeechContext } from './language.js';

/** Languages by their ISO 639-1 code. */
const languages: { readonly [code: string]: Language } = { en };

/** The language a community is spoken to in. English, until a second one is written. */
const languageOf = (_context: Pick<SpeechContext, 'settings'>): Language => languages.en ?? en;

/** Gives a speech its words. Never throws; a wording's number beyond the wordings begins anew. */
export function word(speech: Speech, context: SpeechContext): Message {
  const say = languageOf(context).speeches[speech.kind] as (speech: Speech, context: SpeechContext) => Message;
  return say(speech, context);
}

/** The words of answers to commands and buttons. */
export const answersIn = (context: Pick<SpeechContext, 'settings'>): Answers => languageOf(context).answers;

/** How many wordings there are of each speech that has several. */
export const wordings: Language['wordings'] = en.wordings;
