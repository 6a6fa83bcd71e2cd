/**
 * A process that the tests of faults kill: the Redis backend with the real reading and the real core, as a gateway, which
 * the driver tells over HTTP what was said, or as a worker, which delivers over HTTP. Dies by SIGKILL at a named point
 * when it is told to.
 */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { build, url, role, platform, began } = JSON.parse(process.argv[2]);
const load = (path) => import(pathToFileURL(join(build, path)).href);
const [{ redis }, { systemClock }, { work }, { listener }, { defaultSettings }, { openLog }] = await Promise.all([
  load('backends/redis/index.js'),
  load('backends/clock.js'),
  load('cli/work.js'),
  load('adapters/hear.js'),
  load('domain/settings.js'),
  load('ops/log.js'),
]);

let doom;
const reached = (point) => {
  if (point === doom?.point && --doom.nth <= 0) process.kill(process.pid, 'SIGKILL');
};
process.on('message', (told) => {
  doom = told.dieAt;
});
process.on('disconnect', () => process.exit(4));

const clock = systemClock();
const settings = {
  ...defaultSettings,
  mode: 'auto',
  welcome: 'dm',
  remindAfter: 2_000,
  wave: { joins: 1_000_000, per: 60_000 },
  pace: { perMinute: 100_000, perDay: 100_000 },
};
const settingsOf = () => settings;
const keyed = (words) => createHmac('sha256', 'faults').update(words).digest('base64url').slice(0, 16);
const log = openLog({ level: 'debug' });

/** Says it to the platform; whatever is no clear answer is tried again. */
const post = async (said) => {
  try {
    const signal = AbortSignal.timeout(1_500);
    const answer = await fetch(platform, { method: 'POST', body: JSON.stringify(said), signal });
    if (answer.status === 200) return { kind: 'delivered' };
    if (answer.status === 429) return { kind: 'again', after: 500, why: 'too many' };
    return { kind: 'again', why: 'the platform is broken' };
  } catch {
    return { kind: 'again', why: 'the platform does not answer' };
  }
};

const backend = await redis({ url, clock, log, role, reached });
const said = new Map();
const inner = work({
  backend,
  settingsOf,
  keyed,
  adapterOf: () => ({ deliver: ({ id, community }) => post({ id, community, ...said.get(id) }) }),
});
await backend.start({
  ...inner,
  async deliver(due) {
    said.set(due.id, { key: due.decision.key, attempt: due.attempt });
    try {
      return await inner.deliver(due);
    } finally {
      said.delete(due.id);
    }
  },
});

if (role === 'gateway') {
  const ears = listener({ backend, clock, settingsOf, keyed });
  const hear = ({ kind, id, community, member, after, text, towards }) => {
    const at = began + after;
    if (kind === 'joined') return ears.submit({ kind: 'member_joined', id, community, at, member });
    const message = `${community}#general@${id}`;
    return ears.hear({ id, kind: 'posted', community, at, message, member, where: 'general', text, towards });
  };
  const server = createServer(async (request, response) => {
    let words = '';
    for await (const part of request) words += part;
    const isKept = await hear(JSON.parse(words)).then(
      () => true,
      () => false,
    );
    response.statusCode = isKept ? 200 : 503;
    response.end();
  });
  server.listen(0, '127.0.0.1', () => process.send({ ready: `http://127.0.0.1:${server.address().port}` }));
} else {
  process.send({ ready: '' });
}
