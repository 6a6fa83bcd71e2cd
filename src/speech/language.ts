/**
 * What a language has to offer to be spoken by the bot. A new language is one folder like `en/`, one file that gathers
 * it like `en.ts`, and one line in index.ts; the compiler names what is missing.
 */
import type { Speech, SpeechKind } from '../domain/decision.js';
import type { CommunityId, Instant, MemberId, MessageId } from '../domain/ids.js';
import type { Case, Mode, WelcomeBy } from '../domain/member.js';
import type { Message, Picture, Spans } from '../domain/message.js';
import type { Label, Verdict } from '../domain/reading.js';
import type { Settings } from '../domain/settings.js';
import type { Network } from '../rules/network.js';

/** What a wording may know besides the speech: for whom, where, and how the community is set up. */
export interface SpeechContext {
  readonly community: CommunityId;
  /** Whom it is said to; absent where it is said in a channel. */
  readonly member?: MemberId;
  readonly settings: Settings;
}

export type SpeechOf<K extends SpeechKind> = Speech & { readonly kind: K };

/** What a moderator is told about a message: as much as is still remembered. */
export interface Explanation {
  readonly message: MessageId;
  readonly author: MemberId;
  readonly verdict: Verdict;
  /** Each label with what was found; `sure` (0 to 1) is absent where only a true label's reason was kept. */
  readonly found: readonly {
    readonly label: Label;
    readonly is: boolean;
    readonly reason?: string;
    readonly sure?: number;
  }[];
  /** The case it became, if it deserved a nudge. */
  readonly case?: Case;
  /** When the nudge is due, while it waits. */
  readonly dueAt?: Instant;
}

/** Answers to what somebody asked for: commands and buttons. */
export interface Answers {
  /** For the member alone. */
  network(network: Network, picture: Picture, settings: Settings): Message;
  help(about: { readonly isModerator: boolean; readonly settings: Settings }): Message;
  unknownView(): Message;
  paused(): Message;
  /** Resuming takes back a pause here, and a "stop" everywhere. */
  resumed(was: { readonly paused: boolean; readonly stopped: boolean }): Message;
  exported(file: { readonly name: string; readonly content: string }): Message;
  /** What each field of an export means, by the field's path. */
  readonly exportReadme: { readonly [field: string]: string };
  confirmForget(): Message;
  forgotten(left: { readonly stopped: boolean }): Message;
  explain(explanation: Explanation, settings: Settings): Message;
  notRemembered(settings: Settings): Message;
  forModeratorsOnly(): Message;
  forAdminsOnly(): Message;
  /** After the welcome that a click asked for: how to answer, since a click's answer cannot be replied to. */
  howToAnswer(settings: Settings): Spans;
  metBefore(settings: Settings, wording: number): Message;
  missedBefore(): Message;
  caseGone(): Message;
  ruled(ruling: 'send' | 'drop' | 'wrong'): Message;
  /** The ruling comes too late, or says nothing new. */
  ruledBefore(known: Case, settings: Settings): Message;
  waveRuled(ruling: 'greet' | 'drop'): Message;
  waveOver(): Message;
  chosen(now: { readonly mode?: Mode; readonly welcome?: WelcomeBy }, settings: Settings): Message;
  /** The settings file decides this, not a button. */
  chosenByFile(now: { readonly mode?: Mode; readonly welcome?: WelcomeBy }): Message;
  placed(community: CommunityId): Message;
  placedBefore(): Message;
  whichGone(): Message;
  unknownButton(): Message;
}

export interface Language {
  readonly speeches: { readonly [K in SpeechKind]: (speech: SpeechOf<K>, context: SpeechContext) => Message };
  /** How many wordings there are of each; a wording's number is taken modulo this. */
  readonly wordings: { readonly [K in 'welcome' | 'answer' | 'thanks' | 'reminder' | 'nudge']: number };
  readonly answers: Answers;
  /** Why a label was found, as a noun phrase about the writer; what the label means for a reason it does not know. */
  reason(label: Label, reason?: string): string;
  /** What plain words say where a name is unknown. */
  readonly plain: { readonly somebody: string; readonly community: string };
}
