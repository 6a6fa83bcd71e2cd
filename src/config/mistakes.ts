/** Mistakes in the configuration: all of them are collected, and told in one message. */
import { StartError } from '../domain/start-error.js';

/** One mistake. `where` is a variable, or a path in the settings file. */
export interface Mistake {
  readonly where: string;
  /** What it holds, fit to be printed; absent where it holds nothing. */
  readonly holds?: string;
  /** What is wrong with it, in place of what it holds and should be: "is no YAML: …". */
  readonly is?: string;
  /** What it should be, to follow "it should be". */
  readonly shouldBe: string;
  /** What to do about it, as a sentence. */
  readonly next?: string;
}

/** The configuration cannot be used. Its message names every mistake that was found. */
export class ConfigError extends StartError {
  override readonly name = 'ConfigError';

  constructor(readonly mistakes: readonly Mistake[]) {
    super(tell(mistakes));
  }
}

/** Every mistake as a line of its own, with what to do next. */
function tell(mistakes: readonly Mistake[]): string {
  const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
  const lines = mistakes.map(
    ({ where, holds, is, shouldBe, next }) =>
      `  ${where} ${is ?? `${holds === undefined ? 'is not set' : `holds ${holds}`}; it should be ${shouldBe}`}.${next ? ` ${next}` : ''}`,
  );
  return [
    `Your Turn cannot start: there ${mistakes.length === 1 ? 'is' : 'are'} ${count} in its configuration.`,
    '',
    ...lines,
    '',
    'docs/configuration.md describes every variable and every setting.',
  ].join('\n');
}

const longestShown = 60;

/** A value as it may be printed: as JSON, on one line, cut where it is long. */
export function shown(value: unknown): string {
  const words =
    typeof value === 'bigint'
      ? String(value)
      : (JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? 'nothing');
  return words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
}

/** A secret as it may be printed: its last four characters where enough others stay hidden, else only how long it is. */
export const masked = (secret: string): string =>
  secret.length >= 16
    ? `(a secret that ends in ${secret.slice(-4)})`
    : `something else (${secret.length} characters, not shown)`;

/** An address as it may be printed: without the name and password in it. */
export const withoutLogin = (address: string): string => shown(address.replace(/\/\/[^/@]*@/g, '//***@'));
