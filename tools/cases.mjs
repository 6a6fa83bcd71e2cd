/**
 * Labelled cases, and what is learned from them. For `train.mjs` and `figures.mjs`; needs `npm run build` first.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
/** Where the built product is; another folder by `--dist FOLDER`. */
export const dist = argument('--dist') ?? join(here, '..', 'dist');

const load = (path) => import(pathToFileURL(join(dist, path)).href);
export const { labels } = await load('domain/reading.js');
export const { featuresIn, rowIn } = await load('rules/reading/read.js');
export const { traitsOf } = await load('rules/reading/traits.js');
export const { featureCount, featureName } = await load('rules/reading/features.js');
export const { snake } = await load('rules/etiquette/index.js');

/** The value after a flag of the command line. */
export function argument(flag) {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** A file of cases -> cases; none where there is no such file. */
export const readCases = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line))
    : [];

/** Where the written cases are. */
export const folder = join(here, '..', 'tests', 'judgement');
/** Their files that may be learned from: `unseen*.jsonl` only show how the reader does in voices that it never met. */
export const caseFiles = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('unseen'))
    .sort();

/** The quarter that is set aside by id, never to be learned from nor looked at. */
export const isAside = ({ id }) => parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16) % 4 === 0;

/** A case -> what its text stands in. */
export const contextOf = ({ platform, where, prompt }) => ({
  platform,
  where,
  prompt: prompt === null ? 'none' : traitsOf(prompt, platform),
});

/** A case -> the numbers of its features, rising. */
export const featuresOf = (each) => Uint16Array.from(featuresIn(each.text, contextOf(each))).sort();
