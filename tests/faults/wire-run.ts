/**
 * Tells a story to the whole program: a gateway and two workers on one Redis, against the emulated Slack over HTTP. They are
 * killed meanwhile, Redis is killed, and Slack answers badly; then looks at what people have before their eyes.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Backend } from '../../src/backends/backend.js';
import { systemClock } from '../../src/backends/clock.js';
import { redis } from '../../src/backends/redis/index.js';
import { communityId, type Duration } from '../../src/domain/ids.js';
import { minute } from '../../src/domain/time.js';
import { manifest } from '../adapters/slack/rig.js';
import { freePort, redisServer } from '../backends/redis/server.js';
import { slackEmulator, type SlackEmulator } from '../emulators/slack/index.js';
import type { Workspace } from '../emulators/slack/people.js';
import { sightOf } from '../emulators/slack/sight.js';
import type { Post } from '../emulators/slack/world.js';
import { nextSecond } from '../program/operator.js';
import { canariesInFolder, type Sighted } from '../scan/canaries.js';
import { canaries } from './plan.js';
import { openWireCrew, type WireCrew } from './wire-crew.js';
import type { Newcomer, WireBlow, WireStory } from './wire-story.js';

/** What one newcomer caused: how often they and the moderators were told. */
export interface Told {
  readonly name: string;
  readonly greetings: number;
  readonly nudges: number;
  readonly answers: number;
  readonly alerts: number;
}

export interface WireOutcome {
  readonly told: readonly Told[];
  /** Deliveries of which more than one message stands in Slack. */
  readonly twice: readonly string[];
  readonly left: { readonly inbox: number; readonly due: number; readonly parked: number; readonly toSay: number };
  readonly unacknowledged: number;
  readonly sighted: readonly Sighted[];
  /** Whether the searched files hold what they must: how often in Redis' folder, and in the logs. */
  readonly searched: readonly [redis: number, logs: number];
  readonly failed: readonly string[];
  readonly figures: Readonly<Record<string, unknown>>;
}

const always = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
const settings = `defaults:
  mode: auto
  welcome: dm
  channels: { moderators: moderators }
  wave: { joins: 100000, per: 1m }
`;
/** Slack promises one message a second in a channel; how its refusal is met is another test's. */
const burst = 100_000;

export async function wireRun(story: WireStory, patience: Duration): Promise<WireOutcome> {
  const began = performance.now();
  const endings: (() => Promise<unknown>)[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'wire-faults-'));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  try {
    const server = await redisServer(always);
    endings.push(() => server.close());
    const port = await freePort();
    const slack = await openSlack(port, story);
    endings.push(() => slack.emulator.stop());
    const watcher = await redis({ url: server.url, clock: systemClock(), role: 'gateway' });
    endings.push(() => watcher.stop(0));
    const logs = join(folder, 'logs');
    await mkdir(logs);
    await writeFile(join(logs, 'settings.yaml'), settings);
    const crew = await openWireCrew(logs, {
      PATH: process.env['PATH'],
      SETTINGS_FILE: 'settings.yaml',
      ENCRYPTION_KEY: 'ab'.repeat(32),
      LOG_LEVEL: 'trace',
      REDIS_URL: server.url,
      PORT: String(port),
      ...slack.variables,
    });
    endings.push(() => crew.end());
    for (const whom of ['gateway', 'worker-0', 'worker-1'] as const) await crew.ready(whom);
    await nextSecond();

    const life = liveOn(slack, story);
    slack.isTroubled = true;
    for (const { blow, join: together } of story.rounds) {
      await Promise.all([strike(blow, crew, server), ...together.map((one) => life.joins(one))]);
    }
    slack.isTroubled = false;
    const left = await settled(watcher, slack, story, patience);
    await life.end();
    await crew.end();
    const { dispatch, world } = slack.emulator;
    const tries = dispatch.sent.flatMap((one) => one.tries);
    return {
      told: story.newcomers.map((one) => toldOf(one, slack)),
      twice: repeats(slack.own()),
      left,
      unacknowledged: unacknowledged(slack.emulator),
      sighted: [...(await canariesInFolder(server.folder, canaries)), ...(await canariesInFolder(logs, canaries))],
      searched: [
        (await canariesInFolder(server.folder, [slack.workspace.team])).length,
        (await canariesInFolder(logs, ['listening'])).length,
      ],
      failed: crew.failed,
      figures: {
        ...story.size,
        events: dispatch.sent.length,
        sent: tries.length,
        unanswered: tries.filter(({ acknowledged }) => !acknowledged).length,
        faults: slack.met,
        posts: world.posts.filter(({ user }) => user === slack.workspace.bot().id).length,
        seconds: Math.round((performance.now() - began) / 1_000),
      },
    };
  } finally {
    for (const end of endings.reverse()) await end();
  }
}

interface Slack {
  readonly emulator: SlackEmulator;
  readonly workspace: Workspace;
  readonly variables: NodeJS.ProcessEnv;
  /** How often each kind of fault was met. */
  readonly met: Record<string, number>;
  /** Whether Slack answers badly and loses events on their way. */
  isTroubled: boolean;
  /** What the bot has written. */
  own(): readonly Post[];
}

async function openSlack(port: number, story: WireStory): Promise<Slack> {
  const emulator: SlackEmulator = await slackEmulator({
    app: manifest,
    now: () => Date.now(),
    // Port 1 is nobody's.
    address: () => `http://127.0.0.1:${slack?.isTroubled && story.isLost() ? 1 : port}`,
    burst,
  });
  const workspace = emulator.addTeam('The Long Table');
  const { token } = emulator.grants.install({ team: workspace.team });
  const noor = workspace.add('noor', { isAdmin: true });
  for (const name of ['introductions', 'general']) workspace.addChannel(name, 'channel', [workspace.bot(), noor]);
  workspace.addChannel('moderators', 'group', [workspace.bot(), noor]);
  const met: Record<string, number> = {};
  const slack: Slack = {
    emulator,
    workspace,
    met,
    isTroubled: false,
    variables: {
      SLACK_BOT_TOKEN: token,
      SLACK_SIGNING_SECRET: manifest.signingSecret,
      SLACK_API_URL: emulator.apiUrl,
    },
    own: () => emulator.world.posts.filter(({ user, deleted }) => user === workspace.bot().id && !deleted),
  };
  emulator.faults.take = (method) => {
    const fault = slack.isTroubled ? story.fault(method) : undefined;
    if (fault) met[fault.kind] = (met[fault.kind] ?? 0) + 1;
    return fault;
  };
  return slack;
}

async function strike(blow: WireBlow, crew: WireCrew, server: Awaited<ReturnType<typeof redisServer>>): Promise<void> {
  if (blow.kind === 'restart') {
    await server.kill('SIGKILL');
    await pause(blow.down);
    return server.start();
  }
  await crew.ready(blow.whom);
  await pause(blow.after);
  await crew.kill(blow.whom);
}

/** The community's life: members join, answer once they are greeted, and Slack tells again what was not acknowledged. */
function liveOn({ emulator, workspace, own }: Slack, { newcomers }: WireStory) {
  const { dispatch } = emulator;
  const silent = new Set(newcomers.filter(({ answers }) => answers));
  const over = new AbortController();

  const answering = async (): Promise<void> => {
    const here = new Set(own().map(({ channel }) => channel));
    const answers = [...silent].flatMap((one) => {
      const user = [...emulator.world.users.values()].find(({ name }) => name === one.name);
      if (!user || !one.answers || !here.has(workspace.dm(user).id)) return [];
      silent.delete(one);
      return [workspace.dms(user, one.answers.text)];
    });
    await Promise.all(answers);
  };
  const again = async (step: () => Promise<unknown>): Promise<void> => {
    for (; !over.signal.aborted; await pause(200)) await step();
  };
  const going = Promise.all([again(answering), again(() => dispatch.retry())]);
  return {
    async joins({ name, isToldTwice }: Newcomer): Promise<void> {
      await workspace.join(workspace.add(name), [workspace.channel('introductions')]);
      if (isToldTwice) await dispatch.repeat();
    },
    async end(): Promise<void> {
      over.abort();
      await going;
    },
  };
}

/** Resolves once all that is due is there and nothing waits, or patience is at its end: to what is left. */
async function settled(
  watcher: Backend,
  slack: Slack,
  { newcomers }: WireStory,
  patience: Duration,
): Promise<WireOutcome['left']> {
  const community = communityId('slack', slack.workspace.team);
  for (const until = performance.now() + patience; ; await pause(200)) {
    const { inbox, due, parked } = (await watcher.depths?.()) ?? { inbox: 1, due: 1, parked: 1 };
    const waiting = await watcher.waiting(community);
    const toSay = waiting.filter(({ decision }) => decision.kind === 'say').length;
    const isQuiet = inbox + due + toSay === 0 && unacknowledged(slack.emulator) === 0;
    const isAllTold = newcomers.every((one) => isTold(one, toldOf(one, slack)));
    if ((isQuiet && isAllTold) || performance.now() > until) return { inbox, due, parked, toSay };
  }
}

const isTold = ({ answers }: Newcomer, { greetings, nudges, answers: answered, alerts }: Told): boolean =>
  greetings > 0 && (!answers || (answers.isPromotion ? nudges > 0 && alerts > 0 : answered > 0));

const unacknowledged = ({ dispatch }: SlackEmulator): number =>
  dispatch.sent.filter(({ tries }) => !tries.some(({ acknowledged }) => acknowledged)).length;

function toldOf({ name }: Newcomer, { emulator, workspace, own }: Slack): Told {
  const user = workspace.user(name);
  const dm = workspace.dm(user).id;
  const moderators = workspace.channel('moderators').id;
  const privately = own().filter(({ channel }) => channel === dm);
  const sights = privately.map((post) => sightOf(post, emulator.world));
  const nudges = sights.filter(({ buttons }) => buttons.some(({ label }) => label === 'This missed the mark')).length;
  const alerts = own().filter(
    (post) => post.channel === moderators && sightOf(post, emulator.world).text.includes(`@${name}`),
  ).length;
  // The first word is always the greeting: nobody writes before they have it.
  const [first] = sights;
  const greetings = sights.filter(({ text }) => text === first?.text).length;
  return { name, greetings, nudges, answers: sights.length - greetings - nudges, alerts };
}

/** Ids of deliveries that stand there more than once. */
function repeats(posts: readonly Post[]): readonly string[] {
  const ids = posts.map(({ metadata }) => JSON.stringify(metadata?.event_payload));
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

export const longestPatience = 3 * minute;
