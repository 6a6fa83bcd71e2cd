/** What a button does, as a short string that fits every platform's limits (Discord: 100 characters). */
import { modes, welcomes } from './member.js';

export type Action =
  | { readonly kind: 'missed'; readonly case: string }
  | { readonly kind: 'stop' | 'pause' | 'resume' | 'export' | 'forget' | 'forget_yes' | 'network' | 'help' | 'hello' }
  | { readonly kind: 'rule'; readonly case: string; readonly ruling: 'send' | 'drop' | 'wrong' }
  | { readonly kind: 'wave'; readonly ruling: 'greet' | 'drop' }
  | { readonly kind: 'mode'; readonly mode: (typeof modes)[number] }
  | { readonly kind: 'welcome'; readonly welcome: (typeof welcomes)[number] }
  | { readonly kind: 'which'; readonly which: string; readonly index: number };

/** Action -> `kind.value`, at most 60 characters, no white space. */
export function writeAction(action: Action): string {
  switch (action.kind) {
    case 'missed':
      return `missed.${action.case}`;
    case 'rule':
      return `rule.${action.case}.${action.ruling}`;
    case 'wave':
      return `wave.${action.ruling}`;
    case 'mode':
      return `mode.${action.mode}`;
    case 'welcome':
      return `welcome.${action.welcome}`;
    case 'which':
      return `which.${action.which}.${action.index}`;
    default:
      return action.kind;
  }
}

const simple = new Set(['stop', 'pause', 'resume', 'export', 'forget', 'forget_yes', 'network', 'help', 'hello']);
const oneOf = <T extends string>(list: readonly T[], word: string | undefined): T | undefined =>
  list.find((item) => item === word);

/** The reverse of `writeAction`; undefined for anything else (a button of an older version, or a forged one). */
export function readAction(words: string): Action | undefined {
  const [kind, one, two] = words.split('.');
  if (kind !== undefined && one === undefined && simple.has(kind)) return { kind } as Action;
  switch (kind) {
    case 'missed':
      return one ? { kind, case: one } : undefined;
    case 'rule': {
      const ruling = oneOf(['send', 'drop', 'wrong'] as const, two);
      return one && ruling ? { kind, case: one, ruling } : undefined;
    }
    case 'wave': {
      const ruling = oneOf(['greet', 'drop'] as const, one);
      return ruling ? { kind, ruling } : undefined;
    }
    case 'mode': {
      const mode = oneOf(modes, one);
      return mode ? { kind, mode } : undefined;
    }
    case 'welcome': {
      const welcome = oneOf(welcomes, one);
      return welcome ? { kind, welcome } : undefined;
    }
    case 'which':
      return one && two && /^\d+$/.test(two) ? { kind, which: one, index: Number(two) } : undefined;
    default:
      return undefined;
  }
}
