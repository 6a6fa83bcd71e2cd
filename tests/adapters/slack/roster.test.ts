/** Whoever came while the bot was away: found by comparing ids, and greeted, unless the bot was away too long. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userOf } from '../../../src/domain/ids.js';
import { day, hour, minute, second } from '../../../src/domain/time.js';
import { openHouse, type House } from '../../contracts/house.js';
import type { SlackEmulator } from '../../emulators/slack/index.js';
import { againOn, openBench, type Bench } from './bench.js';
import { openRig, type SlackRig, type Transport } from './rig.js';

let bench: Bench | undefined;
let house: House | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await bench?.stop();
  await house?.close();
  bench = undefined;
  house = undefined;
});

const until = (what: () => boolean, timeout = 8_000): Promise<void> =>
  expect.poll(what, { timeout, interval: 10 }).toBe(true);
/** How many the bot knows to be there. */
const rosterOf = ({ notes, workspace }: Bench): number =>
  (JSON.parse(notes.get(`slack.roster.${workspace.team}`) ?? '[]') as unknown[]).length;
const isAwake = ({ notes, workspace }: Bench) => notes.has(`slack.alive.${workspace.team}`);
const joinedIn = (opened: Bench) => opened.of('member_joined').map(({ member }) => userOf(member));

/** A bot that has been running, and knows who is there. */
async function open(transport: Transport = 'socket'): Promise<Bench> {
  const opened = await openBench(transport);
  bench = opened;
  await until(() => isAwake(opened));
  return opened;
}

/** The bot ends; time passes; things happen that nobody tells it; it starts again. */
async function away(opened: Bench, time: number, meanwhile: () => void): Promise<Bench> {
  await opened.adapter.stop();
  await opened.clock.moveTo(opened.clock.now() + time, async () => undefined);
  meanwhile();
  const from = opened.emulator.calls.length;
  const started = await againOn('socket', opened);
  bench = started;
  await until(() => opened.emulator.calls.slice(from).some(({ method }) => method === 'users.list'));
  return started;
}

describe('at its first start', () => {
  it('the bot takes whoever is there as there, and greets nobody', async () => {
    const opened = await open();
    expect(joinedIn(opened)).toEqual([]);
    expect(rosterOf(opened)).toBe(2);
  });

  it('notes neither names nor ids, and nobody who is no member', async () => {
    const opened = await openBench('socket', {
      before(_, workspace) {
        workspace.add('guest', { isGuest: true });
        workspace.add('robot', { isBot: true });
        workspace.add('former', { deleted: true });
      },
    });
    bench = opened;
    await until(() => isAwake(opened));
    expect(rosterOf(opened)).toBe(2);
    const noted = JSON.stringify([...opened.notes]);
    for (const { id, name } of [opened.ada, opened.workspace.user('noor')]) {
      expect(noted).not.toContain(id);
      expect(noted).not.toContain(name);
    }
  });
});

describe('after an outage', () => {
  it('of a day whoever came meanwhile is found, bots and guests are not, and that it was blind is told', async () => {
    const opened = await open();
    const stoppedAt = opened.clock.now();
    const { workspace } = opened;
    const started = await away(opened, day, () => {
      workspace.add('robot', { isBot: true });
      workspace.add('guest', { isGuest: true });
      workspace.add('cleo');
    });
    await until(() => joinedIn(started).length > 0);
    expect(joinedIn(started)).toEqual([workspace.user('cleo').id]);
    const [blind] = started.of('was_blind');
    expect(blind).toMatchObject({ from: stoppedAt, until: started.clock.now() });
    await until(() => rosterOf(started) === 3);
  });

  it('of three days nobody is greeted so late, but they are there from then on', async () => {
    const opened = await open();
    const { workspace } = opened;
    const started = await away(opened, 3 * day, () => void workspace.add('cleo'));
    await until(() => rosterOf(started) === 3);
    expect(joinedIn(started)).toEqual([]);
    expect(started.of('was_blind')).toHaveLength(1);
    const again = await away(started, hour, () => void workspace.add('dora'));
    await until(() => joinedIn(again).length > 0);
    expect(joinedIn(again)).toEqual([workspace.user('dora').id]);
  });

  it.each([
    [47 * hour, 1],
    [49 * hour, 0],
  ])('of %d ms %d are greeted', async (time, greeted) => {
    const opened = await open();
    const started = await away(opened, time, () => void opened.workspace.add('cleo'));
    await until(() => rosterOf(started) === 3);
    expect(joinedIn(started)).toHaveLength(greeted);
  });

  it('whoever left meanwhile has left', async () => {
    const opened = await open();
    const started = await away(opened, hour, () => void (opened.ada.deleted = true));
    await until(() => started.of('member_left').length > 0);
    expect(started.of('member_left').map(({ member }) => userOf(member))).toEqual([opened.ada.id]);
  });

  it('of a minute nothing is made of it', async () => {
    const opened = await open();
    const started = await away(opened, minute, () => undefined);
    expect(started.of('was_blind')).toEqual([]);
    expect(joinedIn(started)).toEqual([]);
  });

  it('in a workspace of thousands all are found, page by page, though Slack asks to slow down', async () => {
    const opened = await open();
    const started = await away(opened, hour, () => {
      for (let i = 0; i < 1_200; i++) opened.workspace.add(`member${i}`);
      opened.emulator.faults.next('users.list', { kind: 'rate_limited', retryAfter: 1 });
    });
    await until(() => joinedIn(started).length === 1_200);
    expect(opened.emulator.calls.filter(({ method }) => method === 'users.list').length).toBeGreaterThan(3);
  });

  it('that goes on for Slack’s list of members, it looks again later', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const opened = await open();
    opened.emulator.faults.always('users.list', { kind: 'error', error: 'access_denied' });
    const started = await away(opened, hour, () => void opened.workspace.add('cleo'));
    await until(() => started.log.lines.some(({ level }) => level === 'warn'));
    expect(joinedIn(started)).toEqual([]);
    opened.emulator.faults.clear();
    vi.advanceTimersByTime(minute);
    await until(() => joinedIn(started).length === 1);
  });
});

describe('when the connection was gone and the process was not', () => {
  const cut = async (emulator: SlackEmulator): Promise<void> => {
    emulator.socket.refuse(true);
    emulator.socket.drop();
    await until(() => emulator.socket.connections() === 0);
  };
  const mend = async (emulator: SlackEmulator): Promise<void> => {
    emulator.socket.refuse(false);
    await until(() => emulator.socket.connections() === 1, 15_000);
  };

  it('whoever came meanwhile is found, and the time counts as unseen', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const opened = await open();
    const { emulator, workspace, clock } = opened;
    const from = clock.now();
    await cut(emulator);
    await clock.moveTo(from + hour, async () => undefined);
    // The process lives, and its minutes pass: that is no watching.
    vi.advanceTimersByTime(2 * minute);
    const cleo = workspace.add('cleo');
    await mend(emulator);
    await until(() => joinedIn(opened).length > 0);
    expect(joinedIn(opened)).toEqual([cleo.id]);
    expect(opened.of('was_blind').map((one) => [one.from, one.until])).toEqual([[from, from + hour]]);
  });

  it('each is greeted once, at the usual pace, though Slack tells of them again as well', async () => {
    const rigs: SlackRig[] = [];
    house = await openHouse(async (given) => {
      const rig = await openRig('socket', given);
      rigs.push(rig);
      return rig;
    });
    const [rig] = rigs;
    if (!rig) throw new Error('no rig');
    const { emulator, workspace } = rig;
    await until(() => emulator.calls.some(({ method }) => method === 'users.list'));
    await house.moveTime(31 * day);
    await cut(emulator);
    await house.moveTime(hour);
    const names = ['ben', 'cleo', 'dora'];
    for (const name of names) await workspace.join(rig.user(name), [workspace.channel('introductions')]);
    await mend(emulator);
    await until(() => emulator.dispatch.sent.every(({ tries }) => tries.length > 0));
    await expect
      .poll(
        async () => {
          await house?.moveTime(5 * second);
          return (await Promise.all(names.map((name) => rig.seen(name)))).map((seen) => seen.length);
        },
        { timeout: 8_000, interval: 50 },
      )
      .toEqual([1, 1, 1]);
    await house.moveTime(hour);
    expect((await Promise.all(names.map((name) => rig.seen(name)))).map((seen) => seen.length)).toEqual([1, 1, 1]);
  });
});
