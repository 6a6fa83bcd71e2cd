/** What stands in a button of ours: the guild, since DMs carry none, and what it does. Pure. */
import { readAction, writeAction, type Action } from '../../domain/action.js';

/** An action of the house, or one of this adapter's own: to open the form in which a greeting can be answered. */
export type Press = { readonly guild: string } & (
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'reply' }
);

const separator = ':';
const reply = 'reply';

/** At most 82 characters: Discord takes 100. */
export const writePress = (press: Press): string =>
  `${press.guild}${separator}${press.kind === 'reply' ? reply : writeAction(press.action)}`;

/** The reverse; undefined for what is not ours, or of an older version. */
export function readPress(customId: string): Press | undefined {
  const [guild = '', words = '', ...more] = customId.split(separator);
  if (!/^\d{1,20}$/.test(guild) || more.length > 0) return undefined;
  if (words === reply) return { guild, kind: 'reply' };
  const action = readAction(words);
  return action && { guild, kind: 'action', action };
}
