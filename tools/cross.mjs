/**
 * How well the judgement carries over to authors and communities that it was not learned from: each file of written cases is
 * judged by weights learned from all other files. The quarter set aside by id is neither learned from nor judged.
 *
 *   npm run build && node tools/cross.mjs [--real FILE] [--background FILE] [--wrong FILE] [--thin N] [--only NAME,NAME]
 *
 * `--thin` learns from every Nth message of the background only, which is faster; `--only` judges these files only.
 * `--wrong` writes the cases that were judged wrongly, with the features that weighed most.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argument, caseFiles, featureName, featuresOf, folder, isAside, labels, readCases, snake } from './cases.mjs';
import { judgedWith } from './judged.mjs';
import { trainAll } from './model.mjs';
import { chance } from './learn.mjs';

const only = argument('--only')?.split(',');
const groups = caseFiles().map((name) => ({
  name: name.slice(0, -'.jsonl'.length),
  cases: readCases(join(folder, name)).filter((each) => name.startsWith('own') || !isAside(each)),
}));
if (argument('--real')) groups.push({ name: 'dev-real', cases: readCases(argument('--real')) });
for (const { cases } of groups) for (const each of cases) each.features = featuresOf(each);
const texts = new Set(groups.flatMap(({ cases }) => cases.map(({ text }) => text)));
const thin = Number(argument('--thin') ?? 1);
const background = (argument('--background') ? readCases(argument('--background')) : [])
  .filter(({ text }, index) => index % thin === 0 && !texts.has(text))
  .map((each) => ({ ...each, features: featuresOf(each) }));

const wrong = [];
const all = [];
for (const { name, cases } of groups) {
  if (only ? !only.includes(name) : !name.startsWith('dev')) continue;
  const learned = trainAll(
    groups.filter((group) => group.name !== name).flatMap((group) => group.cases),
    background,
  );
  const results = cases.map((given) => ({ given, got: judgedWith(learned, given) }));
  console.log(row(name, results));
  if (name === 'dev-langs') {
    const six = results.filter(({ given }) => ['es', 'pt', 'fr', 'de', 'it', 'nl'].includes(given.lang));
    console.log(row('  six languages', six));
  }
  if (name !== 'dev-real') all.push(...results);
  for (const each of results) if (!isRight(each)) wrong.push(telling(each, learned));
}
console.log(row('written, pooled', all));
if (argument('--wrong')) writeFileSync(argument('--wrong'), wrong.join('\n'));

function accepted({ given, got }) {
  const kinds = given.either && given.nudge !== 'none' ? ['promo', 'favour'] : [given.nudge];
  return got.nudge !== 'none' && kinds.includes(got.nudge);
}

function isRight(each) {
  const { given, got } = each;
  return got.verdict === given.verdict || accepted(each);
}

function row(name, results) {
  const nudges = results.filter(({ got }) => got.nudge !== 'none').length;
  const right = results.filter(accepted).length;
  const deserved = results.filter(({ given }) => given.nudge !== 'none').length;
  const verdicts = results.filter(isRight).length;
  const figures = labels.map((label) => {
    const pairs = results.map(({ given, got }) => [given.reading[snake(label)], got.reading[snake(label)]]);
    const both = pairs.filter(([want, have]) => want && have).length;
    const sum = pairs.filter(([want]) => want).length + pairs.filter(([, have]) => have).length;
    return `${label} ${((2 * both) / sum).toFixed(3)}`;
  });
  return `${name.padEnd(16)} P ${(right / nudges).toFixed(3)} R ${(right / deserved).toFixed(3)} V ${(verdicts / results.length).toFixed(3)} (${right}/${nudges}/${deserved}/${results.length})  ${figures.join('  ')}`;
}

function telling({ given, got }, learned) {
  const heavy = labels
    .filter((label) => given.reading[snake(label)] !== got.reading[snake(label)])
    .map((label) => {
      const weights = [...given.features]
        .map((feature) => [featureName(feature), learned[label].of[feature]])
        .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
        .slice(0, 14)
        .map(([feature, weight]) => `${feature} ${weight.toFixed(2)}`);
      return `    ${label} ${chance(learned[label], given.features).toFixed(2)} (bias ${learned[label].bias.toFixed(1)}): ${weights.join('; ')}`;
    });
  const { days_silent, days_in_community, exchanges, similar_sent } = given.history;
  const names = (reading) => labels.filter((label) => reading[snake(label)]).join(' ');
  return [
    `${given.id} ${given.where} silent ${days_silent} in ${days_in_community} ex ${exchanges} sim ${similar_sent}`,
    `  prompt: ${given.prompt}`,
    `  text: ${given.text}`,
    `  want ${given.verdict} [${names(given.reading)}]  have ${got.verdict} [${names(got.reading)}] ${got.why.join(' ')}`,
    ...heavy,
  ].join('\n');
}
