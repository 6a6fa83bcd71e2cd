/**
 * Looks for words that must not be there: canaries, put into messages by a test, in everything that a program has
 * written. Finds them plain, in UTF-16 and in base64 at each of its three alignments, in any file of a folder (so in
 * SQLite's file and in its log, in Redis's AOF, in logs), whatever else those bytes are. It does not unpack archives.
 *
 * A canary should be a made-up word of at least eight lower-case letters, so that nothing else can look like it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface Sighted {
  readonly canary: string;
  readonly encoding: string;
  /** The file, relative to the folder that was searched; absent for a text. */
  readonly file?: string;
  /** Offset in bytes. */
  readonly at: number;
}

const shortest = 8;

/** Every sighting of these canaries in the files under a folder. Throws for a canary that is too short to be one. */
export async function canariesInFolder(folder: string, canaries: readonly string[]): Promise<readonly Sighted[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sighted: Sighted[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path);
    for (const one of canariesInBytes(await readFile(path), canaries)) sighted.push({ ...one, file });
  }
  return sighted;
}

/** Every sighting in a text, such as what a program has logged. */
export const canariesInText = (text: string, canaries: readonly string[]): readonly Sighted[] =>
  canariesInBytes(Buffer.from(text, 'utf8'), canaries);

export function canariesInBytes(bytes: Uint8Array, canaries: readonly string[]): readonly Sighted[] {
  const exact = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // A normalised text is still the text; base64 alone means something else in another case.
  const anyCase = exact.toLowerCase();
  return canaries.flatMap((canary) =>
    looks(canary).flatMap(({ encoding, look, isExact }) => {
      const at = isExact ? exact.indexOf(look) : anyCase.indexOf(look.toLowerCase());
      return at < 0 ? [] : [{ canary, encoding, at }];
    }),
  );
}

interface Look {
  readonly encoding: string;
  /** The bytes as a string of one character each. */
  readonly look: string;
  readonly isExact: boolean;
}

/** What a canary looks like in each encoding. */
function looks(canary: string): readonly Look[] {
  if (canary.length < shortest) throw new Error(`a canary needs ${shortest} letters, "${canary}" is too short`);
  const plain = Buffer.from(canary, 'utf8');
  const little = Buffer.from(canary, 'utf16le');
  const big = Buffer.from(little).swap16();
  const bytes = [
    { encoding: 'plain', bytes: plain },
    { encoding: 'UTF-16LE', bytes: little },
    { encoding: 'UTF-16BE', bytes: big },
  ];
  return [
    ...bytes.map(({ encoding, bytes: look }) => ({ encoding, look: look.toString('latin1'), isExact: false })),
    { encoding: 'hex', look: plain.toString('hex'), isExact: false },
    ...bytes.flatMap(({ encoding, bytes: inner }) =>
      [0, 1, 2].flatMap((before) =>
        (['base64', 'base64url'] as const).map((alphabet) => ({
          encoding: `${alphabet} of ${encoding} after ${before} bytes`,
          look: innerBase64(inner, before, alphabet),
          isExact: true,
        })),
      ),
    ),
  ];
}

/** The characters of a base64 text that these bytes alone decide, where so many bytes of a group of three stand before. */
function innerBase64(bytes: Uint8Array, before: number, alphabet: 'base64' | 'base64url'): string {
  const words = Buffer.concat([Buffer.alloc(before), bytes]).toString(alphabet);
  const first = Math.ceil((before * 8) / 6);
  const afterLast = Math.floor(((before + bytes.length) * 8) / 6);
  return words.slice(first, afterLast);
}
