/**
 * Words -> Discord's markdown, so that they read as they are: no name forges formatting, a mention, a link or a line of
 * its own. (Nobody would be pinged anyway: nothing is sent with allowed mentions.)
 */

/** Characters that mean something anywhere. A backslash takes that away. */
const anywhere = /[\\*_~`|<[\]]/g;
/** What means something only at the beginning of a line: headings, lists, small print. */
const atStart = /^(\s*)([>#+-]|\d+\.)(?=\s|[#>]|$)/;
/** Addresses become links by themselves, and invitations grow into cards. */
const address = /\b(https?|discord|steam)(?=:\/\/)/gi;

export const escaped = (words: string): string =>
  words
    .replace(anywhere, '\\$&')
    .replace(address, '$1\\')
    .split(/\r?\n/)
    .map((line) => line.replace(atStart, (_, space: string, mark: string) => `${space}${withBackslash(mark)}`))
    .join('\n');

const withBackslash = (mark: string): string => (mark.endsWith('.') ? `${mark.slice(0, -1)}\\.` : `\\${mark}`);

/** Names that somebody else chose: one line, and never long. */
export const escapedName = (name: string): string => escaped(name.replace(/\s+/g, ' ').trim().slice(0, 100));

/** Inside backticks nothing can be escaped, so those fall away. */
export const inCode = (words: string): string => words.replaceAll('`', "'");

/** What stands between the square brackets of a link: Discord refuses to link words that look like an address. */
export const linkLabel = (words: string): string => escaped(words.replace(/\s+/g, ' '));
