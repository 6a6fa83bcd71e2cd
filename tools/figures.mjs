/**
 * Measures the judgement and writes the table into `docs/judgement.md`.
 *
 *   npm run build && node tools/figures.mjs [--real FILE] [--background FILE]
 *
 * The quarter of the written cases that is set aside is judged by the product as it is; of its texts nothing is shown.
 * Real cases (`--real`) are measured out of fold: each fifth by weights learned without it. The background (`--background`)
 * is judged by the product as it is; whether a nudge is deserved only a reader can tell, so that row is kept as recorded.
 * Rows whose files are not given stay as they were.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argument, caseFiles, dist, featuresOf, folder, here, isAside, labels, readCases, snake } from './cases.mjs';
import { judgedWith, parsed } from './judged.mjs';
import { trainAll } from './model.mjs';

const { judgeCase } = await import(pathToFileURL(join(dist, 'cli', 'judge.js')).href);
const page = join(here, '..', 'docs', 'judgement.md');
const files = caseFiles();
const written = files.filter((name) => name.startsWith('dev')).flatMap((name) => readCases(join(folder, name)));
const own = files.filter((name) => name.startsWith('own')).flatMap((name) => readCases(join(folder, name)));
const sixLanguages = new Set(['es', 'pt', 'fr', 'de', 'it', 'nl']);

const rows = [];
const aside = written.filter(isAside);
const asideJudged = aside.map((each) => ({ given: each, got: judged(each) }));
tell('Quarter set aside', asideJudged);
tell(
  'of it in English',
  asideJudged.filter(({ given }) => given.lang === 'en'),
  false,
);
tell(
  'of it in Spanish, Portuguese, French, German, Italian, Dutch',
  asideJudged.filter(({ given }) => sixLanguages.has(given.lang)),
  false,
);

const background = argument('--background') ? readCases(argument('--background')) : [];
if (argument('--real')) tell('Real cases, out of fold', outOfFold(readCases(argument('--real'))), false);
if (background.length > 0) {
  const nudges = background.filter((each) => judged(each).nudge !== 'none').length;
  rows.push([
    'Ordinary talk: nudges per 1,000 messages',
    rate(nudges, background.length),
    `${background.length} messages, ${nudges} nudges`,
  ]);
}
writePage();

/** A labelled case as the product judges it. */
function judged(each) {
  return judgeCase(parsed(each));
}

/** Each fifth judged by weights that never saw it; the written cases that are set aside are never learned from. */
function outOfFold(real) {
  const base = [...written.filter((each) => !isAside(each)), ...own].map((each) => ({
    ...each,
    features: featuresOf(each),
  }));
  const texts = new Set(real.map(({ text }) => text));
  const talk = background.filter(({ text }) => !texts.has(text)).map((each) => ({ features: featuresOf(each) }));
  const withFeatures = real.map((each) => ({ ...each, features: featuresOf(each) }));
  const folds = 5;
  const results = [];
  for (let fold = 0; fold < folds; fold++) {
    const learned = trainAll([...base, ...withFeatures.filter((_, index) => index % folds !== fold)], talk);
    withFeatures.forEach((given, index) => {
      if (index % folds === fold) results.push({ given, got: judgedWith(learned, given) });
    });
  }
  return results;
}

/** Adds the rows of one part of the cases. */
function tell(title, results, everything = true) {
  const nudged = { promo_drop: true, cold_favour_ask: true };
  let right = 0;
  let wrong = 0;
  let deserved = 0;
  let verdicts = 0;
  for (const { given, got } of results) {
    const accepted = given.either && given.nudge !== 'none' ? ['promo', 'favour'] : [given.nudge];
    if (given.nudge !== 'none') deserved++;
    if (got.nudge !== 'none' && accepted.includes(got.nudge)) right++;
    else if (got.nudge !== 'none') wrong++;
    if (got.verdict === given.verdict || (given.either && nudged[got.verdict] && nudged[given.verdict])) verdicts++;
  }
  rows.push([`${title}: nudge precision`, ratio(right, right + wrong), `${right} of ${right + wrong} nudges`]);
  rows.push([`${title}: nudge recall`, ratio(right, deserved), `${right} of ${deserved} deserved`]);
  rows.push([`${title}: verdicts`, ratio(verdicts, results.length), `${verdicts} of ${results.length}`]);
  if (!everything) return;
  for (const label of labels) {
    const pairs = results.map(({ given, got }) => [given.reading[snake(label)], got.reading[snake(label)]]);
    rows.push([
      `${title}: F1 of \`${snake(label)}\``,
      f1With(pairs),
      `${pairs.filter(([want]) => want).length} cases have it`,
    ]);
  }
}

/** With Wilson's interval, 95 %. */
function ratio(part, whole) {
  if (whole === 0) return '-';
  const [low, high] = wilson(part, whole);
  return `${(part / whole).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}

function rate(part, whole) {
  const [low, high] = wilson(part, whole);
  return `${((1000 * part) / whole).toFixed(2)} (${(1000 * low).toFixed(2)} to ${(1000 * high).toFixed(2)})`;
}

function wilson(part, whole) {
  const z = 1.96;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const reach = (z / (1 + (z * z) / whole)) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

/** F1 with the middle 95 % of 1,000 resamples, drawn from a fixed sequence. */
function f1With(pairs) {
  let state = 1;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const drawn = Array.from({ length: 1000 }, () => f1(pairs.map(() => pairs[Math.floor(draw() * pairs.length)]))).sort(
    (a, b) => a - b,
  );
  return `${f1(pairs).toFixed(3)} (${drawn[25].toFixed(3)} to ${drawn[974].toFixed(3)})`;
}

function f1(pairs) {
  let both = 0;
  let either = 0;
  for (const [want, have] of pairs) {
    if (want && have) both++;
    if (want) either++;
    if (have) either++;
  }
  return either === 0 ? 1 : (2 * both) / either;
}

/** New rows replace those of the same name; others stay. */
function writePage() {
  const text = readFileSync(page, 'utf8');
  const [begin, end] = ['<!-- figures -->', '<!-- /figures -->'];
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  const after = text.slice(text.indexOf(end));
  const known = new Map(
    [...text.slice(before.length, text.indexOf(end)).matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)]
      .filter(([, name]) => name !== 'figure' && !name.startsWith('---'))
      .map(([, ...cells]) => [cells[0], cells]),
  );
  for (const row of rows) known.set(row[0], row);
  const table = [...known.values()].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  writeFileSync(
    page,
    `${before}\n\n| figure | value (95 % interval) | of |\n| --- | --- | --- |\n${table}\n\n${after}`,
  );
  for (const cells of rows) console.log(cells.join('  '));
}
