/** What etiquette needs to know of a member, besides the words; and what is known of the settings. */
import type { Duration } from '../../domain/ids.js';
import type { Finding, Place } from '../../domain/reading.js';
import type { Settings } from '../../domain/settings.js';

export interface History {
  readonly where: Place;
  /** Since they joined. */
  readonly inCommunityFor: Duration;
  /** Since they last said anything to anybody here; null: never before this message. */
  readonly silentFor: Duration | null;
  readonly answeredWelcome: boolean;
  readonly exchanges: number;
  /** How many times they have already posted nearly the same text here. */
  readonly similarSent: number;
}

export type EtiquetteSettings = Pick<Settings, 'silence' | 'earned'>;

/** Whoever has put time into others here may mention their film or ask for help; who pastes the same again has not. */
export const hasEarned = (history: History, settings: EtiquetteSettings): boolean =>
  history.exchanges >= settings.earned && history.similarSent === 0;

/** For somebody who never spoke, silence counts from the day they joined: a newcomer's early call is never cold. */
export const comesOutOfSilence = (history: History, settings: EtiquetteSettings): boolean =>
  (history.silentFor ?? history.inCommunityFor) >= settings.silence;

/** In doubt, no nudge: the label that a nudge rests on is at least this sure (0: a coin's toss, 1: certain). */
const sureEnough = 0.35;
export const isSure = ({ is, sure }: Finding): boolean => is && sure >= sureEnough;

/** A text that was posted before, or reads like one, is no conversation, whatever it asks. */
export const isPasted = (reading: { readonly boilerplate: { readonly is: boolean } }, history: History): boolean =>
  reading.boilerplate.is || history.similarSent > 0;
