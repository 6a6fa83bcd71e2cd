/**
 * Reading, in messages a second of one core, beside two others over the same messages in the same run: the least that could be
 * done (lower case, and every match of one combined expression of 66 alternatives), and wink-nlp with tags of parts of speech.
 * Time is the processor's, and each run has all three by turns, so that other work on the machine counts little. And how long
 * hostile texts of 40,000 characters take.
 *
 *   npm run bench -- reading [--cases=FILE]
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { read } from '../src/rules/reading/read.js';
import { hostile } from '../tests/rules/reading/hostile.js';

const combined =
  /\b(?:check out|check it out|subscribe|follow me|follow us|like and share|sign up|register|join us|join my|join our|download|buy now|order now|pre-?order|use code|discount|free trial|limited time|link in bio|dm me|message me|click here|visit|donate|vote for|upvote|kickstarter|patreon|gofundme|crowdfunding|petition|newsletter|podcast|youtube|twitch|tiktok|instagram|spotify|soundcloud|etsy|gumroad|discord\.gg|webinar|masterclass|hiring|we're hiring|job opening|can you help|could you help|help me|introduce me|refer me|review my|feedback on|lend me|looking for a job|need someone|any openings|what about you|how about you|and you|how are you|working on|thanks|hello|sorry|please|crypto)\b/g;

const file =
  process.argv.find((word) => word.startsWith('--cases='))?.slice('--cases='.length) ?? 'tests/judgement/dev.jsonl';
const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Microseconds of processor time a message takes. */
function cost(work: (text: string) => unknown, rounds: number): number {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const text of texts) work(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / (rounds * texts.length);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const perSecond = (costs: readonly number[]): number => Math.round(1e6 / median(costs));

const context = { platform: 'discord', where: 'general', prompt: 'none' } as const;
const nlp = wink(model, ['sbd', 'pos']);
const works = {
  least: { rounds: 50, work: (text: string) => text.toLowerCase().match(combined) },
  ours: { rounds: 20, work: (text: string) => read(text, context) },
  tagged: { rounds: 2, work: (text: string) => nlp.readDoc(text).tokens().out(nlp.its.pos) },
};
for (const { rounds, work } of Object.values(works)) cost(work, 5 * rounds); // The compiler has seen all of it by then.
const runs = Array.from({ length: 15 }, () => ({
  least: cost(works.least.work, works.least.rounds),
  ours: cost(works.ours.work, works.ours.rounds),
  tagged: cost(works.tagged.work, works.tagged.rounds),
}));
console.log(`${texts.length} messages of ${file}; medians of ${runs.length} runs, each of all three by turns`);
console.log(`lower case and one expression: ${perSecond(runs.map(({ least }) => least))} a second`);
console.log(
  `reading: ${perSecond(runs.map(({ ours }) => ours))} a second, 1/${median(runs.map(({ least, ours }) => ours / least)).toFixed(1)} of that`,
);
console.log(
  `wink-nlp with tags: ${perSecond(runs.map(({ tagged }) => tagged))} a second; reading is ${median(runs.map(({ ours, tagged }) => tagged / ours)).toFixed(1)} times as fast`,
);

let slowest = ['', 0] as [string, number];
for (const [name, make] of Object.entries(hostile)) {
  const text = make(40_000);
  read(text, context);
  // The least of five: other work on the machine is no fault of the text.
  let took = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    read(text, context);
    took = Math.min(took, performance.now() - start);
  }
  if (took > slowest[1]) slowest = [name, took];
}
console.log(`slowest hostile text of 40,000 characters: ${slowest[0]}, ${slowest[1].toFixed(1)} ms`);
