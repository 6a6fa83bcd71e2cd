/**
 * The process that the kill test kills: the embedded backend with the real core. It submits what it is told to, hands
 * each delivery to its parent, who plays the platform, and dies by SIGKILL at the named point when it is reached for
 * the nth time. Without a point it works to the end and tells what it remembers.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { build, dataDir, events, point, nth } = JSON.parse(process.argv[2]);
const load = (path) => import(pathToFileURL(join(build, path)).href);
const [{ embedded }, { systemClock }, { concerns, decide }, { defaultSettings }] = await Promise.all([
  load('backends/embedded/index.js'),
  load('backends/clock.js'),
  load('rules/decide.js'),
  load('domain/settings.js'),
]);

const settings = { ...defaultSettings, mode: 'auto', welcome: 'dm', wave: { joins: 1_000_000, per: 60_000 } };
const keyed = (words) => Buffer.from(words).toString('base64url');

/** Deliveries whose outcome is in the transaction at hand; on disk with the next commit. */
let confirming = [];
let reachedTimes = 0;
const reached = (where) => {
  if (where === 'after_commit') for (const id of confirming.splice(0)) process.send({ confirmed: id });
  if (where === point && ++reachedTimes === nth) process.kill(process.pid, 'SIGKILL');
};

const answers = new Map();
process.on('message', ({ answered }) => answers.get(answered)?.({ kind: 'delivered' }));
// Without a parent there is nobody to deliver to.
const orphaned = () => process.exit(4);
process.on('disconnect', orphaned);

const backend = await embedded({ dataDir, clock: systemClock(), reached });
await backend.start({
  concerns: (event) => concerns(event, { keyed }),
  decide(event, memory, now) {
    if (event.kind === 'delivered') confirming.push(event.id.slice(0, -'.delivered'.length));
    return decide(event, memory, { now, settings, keyed });
  },
  deliver: ({ id, decision }) =>
    new Promise((resolve) => {
      answers.set(id, resolve);
      process.send({ delivered: id, member: decision.to.member, speech: decision.speech.kind });
    }),
});

// Two at a time: several transactions, and more than one event in each.
for (let i = 0; i < events.length; i += 2) {
  await Promise.all(
    events.slice(i, i + 2).map(async (event) => {
      await backend.submit(event);
      process.send({ accepted: event.id });
    }),
  );
}
await backend.settled();

if (point === undefined) {
  for (const community of await backend.communities()) {
    for (const { decision } of await backend.waiting(community)) process.send({ waiting: decision.key });
  }
  await backend.stop();
  process.off('disconnect', orphaned);
  process.disconnect();
} else {
  // Not killed: the parent sees it by this status.
  process.exit(3);
}
