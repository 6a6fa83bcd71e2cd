/**
 * Reading, in messages a second of one core, beside the least that could be done: lower case and one combined expression of
 * 66 alternatives over the same messages in the same run. And how long hostile texts of 40,000 characters take.
 *
 *   npm run bench -- reading [--cases=FILE]
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { read } from '../src/rules/reading/read.js';
import { hostile } from '../tests/rules/reading/hostile.js';

const combined =
  /\b(?:check out|check it out|subscribe|follow me|follow us|like and share|sign up|register|join us|join my|join our|download|buy now|order now|pre-?order|use code|discount|free trial|limited time|link in bio|dm me|message me|click here|visit|donate|vote for|upvote|kickstarter|patreon|gofundme|crowdfunding|petition|newsletter|podcast|youtube|twitch|tiktok|instagram|spotify|soundcloud|etsy|gumroad|discord\.gg|webinar|masterclass|hiring|we're hiring|job opening|can you help|could you help|help me|introduce me|refer me|review my|feedback on|lend me|looking for a job|need someone|any openings|what about you|how about you|and you|how are you|working on|thanks|hello|sorry|please|crypto)\b/;

const file =
  process.argv.find((word) => word.startsWith('--cases='))?.slice('--cases='.length) ?? 'tests/judgement/dev.jsonl';
const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Messages a second, the best of five runs over all texts. */
function speed(work: (text: string) => unknown): number {
  const rounds = Math.ceil(4_000 / texts.length);
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) for (const text of texts) work(text);
    best = Math.max(best, (1_000 * rounds * texts.length) / (performance.now() - start));
  }
  return best;
}

const context = { platform: 'discord', where: 'general', prompt: 'none' } as const;
const least = speed((text) => combined.test(text.toLowerCase()));
const ours = speed((text) => read(text, context));
console.log(`${texts.length} messages of ${file}`);
console.log(`lower case and one expression: ${Math.round(least)} a second`);
console.log(`reading: ${Math.round(ours)} a second, 1/${(least / ours).toFixed(1)} of that`);

let slowest = ['', 0] as [string, number];
for (const [name, make] of Object.entries(hostile)) {
  const text = make(40_000);
  read(text, context);
  const start = performance.now();
  read(text, context);
  const took = performance.now() - start;
  if (took > slowest[1]) slowest = [name, took];
}
console.log(`slowest hostile text of 40,000 characters: ${slowest[0]}, ${slowest[1].toFixed(1)} ms`);
