/** The page's own files: hand-written, served as they are, from the folder beside this source file; and the house's fonts. */
import { readdir, readFile } from 'node:fs/promises';

/** Beside this file in `src/`, and in `dist/`, where the build copies it to. */
const folder = new URL('page/', import.meta.url);

/** The fonts that pictures are drawn with, at the package's root: the same way up from `src/` as from `dist/`. */
const fonts = new URL('../../../assets/fonts/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  ttf: 'font/ttf',
};

/** What stands in the two folders, by the path it is asked for under. Nothing else is ever read. */
let files: Promise<ReadonlyMap<string, URL>> | undefined;

async function listFiles(): Promise<ReadonlyMap<string, URL>> {
  const own = (await readdir(folder)).map((name) => [`/${name}`, new URL(name, folder)] as const);
  const type = (await readdir(fonts)).filter((name) => name.endsWith('.ttf'));
  return new Map([...own, ...type.map((name) => [`/fonts/${name}`, new URL(name, fonts)] as const)]);
}

/** A file of the page by its path; undefined where there is none. */
export async function readPage(path: string): Promise<{ content: Uint8Array<ArrayBuffer>; type: string } | undefined> {
  files ??= listFiles();
  const file = (await files).get(path === '/' ? '/index.html' : path);
  const type = file && types[file.pathname.slice(file.pathname.lastIndexOf('.') + 1)];
  return file && type ? { content: new Uint8Array(await readFile(file)), type } : undefined;
}
