/** Why a file could not be read, in words that whoever started the program can act on. */

/**
 * Completes a sentence about the file: "…, but it is a folder". Errors that are not the operating system's are named by
 * their code.
 */
export function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'an error';
  return reasons[code] ?? `it cannot be read (${code})`;
}

export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** What the operating system's answers mean for a file. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is none',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};
