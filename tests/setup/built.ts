/** For tests that start the program itself: makes dist/ where it is missing or older than src/, and says where it is. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
let building: Promise<string> | undefined;

/** Resolves to the path of `dist/` with a slash at its end. Several test files may ask at once: one of them builds. */
export function built(): Promise<string> {
  building ??= promisify(execFile)(process.execPath, [`${root}scripts/build.mjs`, '--if-needed']).then(
    () => `${root}dist/`,
  );
  return building;
}

/** The path of the program's command line, made where that is needed: for `spawn(process.execPath, [await program(), …])`. */
export const program = async (): Promise<string> => `${await built()}main.js`;
