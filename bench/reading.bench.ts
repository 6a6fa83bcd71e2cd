/**
 * Reading, in messages a second of one core, beside two others over the same messages in the same run: the least that could be
 * done (lower case, and every match of one combined expression of 66 alternatives), and wink-nlp with tags of parts of speech.
 * Time is the processor's, so that other work on the machine counts little. And how long hostile texts of 40,000 characters
 * take.
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

/** Messages a second of processor time, the best of five runs over all texts. */
function speed(work: (text: string) => unknown, least = 4_000): number {
  const rounds = Math.ceil(least / texts.length);
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round++) for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (1e6 * rounds * texts.length) / (user + system));
  }
  return best;
}

const context = { platform: 'discord', where: 'general', prompt: 'none' } as const;
const nlp = wink(model, ['sbd', 'pos']);
const least = speed((text) => text.toLowerCase().match(combined));
const ours = speed((text) => read(text, context));
const tagged = speed((text) => nlp.readDoc(text).tokens().out(nlp.its.pos), 400);
console.log(`${texts.length} messages of ${file}`);
console.log(`lower case and one expression: ${Math.round(least)} a second`);
console.log(`reading: ${Math.round(ours)} a second, 1/${(least / ours).toFixed(1)} of that`);
console.log(
  `wink-nlp with tags: ${Math.round(tagged)} a second; reading is ${(ours / tagged).toFixed(1)} times as fast`,
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
