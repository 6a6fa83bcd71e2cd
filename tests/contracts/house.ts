/** The product around one adapter, as the composition root builds it: the real core on the embedded backend. */
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Listener } from '../../src/adapters/adapter.js';
import { listener } from '../../src/adapters/hear.js';
import type { Backend } from '../../src/backends/backend.js';
import { movableClock } from '../../src/backends/clock.js';
import { embedded } from '../../src/backends/embedded/index.js';
import { work } from '../../src/cli/work.js';
import type { Duration } from '../../src/domain/ids.js';
import { recordKinds } from '../../src/domain/member.js';
import { defaultSettings, type Settings } from '../../src/domain/settings.js';
import type { Heard, MakeRig, Rig } from './rig.js';

export interface HouseOptions {
  /** On top of: `auto`, welcome by `dm`, moderators in #moderators. */
  readonly settings?: Partial<Settings>;
}

export interface House {
  readonly rig: Rig;
  readonly backend: Backend;
  readonly heard: readonly Heard[];
  settled(): Promise<void>;
  moveTime(by: Duration): Promise<void>;
  /** The keys of what is remembered of a user. */
  remembered(user: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The contract's stories begin here, a Thursday at noon. */
const beginning = Date.UTC(2026, 0, 1, 12);

/** A key for hashes: any will do, as long as it stays the same within a story. */
const key = 'contract';
const keyed = (words: string): string => createHmac('sha256', key).update(words).digest('base64url');

export async function openHouse(makeRig: MakeRig, options: HouseOptions = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  const clock = movableClock(beginning);
  const settings = settingsWith(options.settings);
  const backend = await embedded({ dataDir: join(folder, 'data'), clock });
  const heard: Heard[] = [];
  const settled = () => backend.settled();
  const rig = await makeRig({ clock, backend, folder: join(folder, 'rig'), settled, heard, until });
  const { adapter } = rig;

  const house = { backend, settingsOf: () => settings, keyed, clock, adapterOf: () => adapter };
  await backend.start(work(house));
  await adapter.listen(tap(listener(house), heard));
  await settled();
  return {
    rig,
    backend,
    heard,
    settled,
    moveTime: (by) => clock.moveTo(clock.now() + by, settled),
    async remembered(user) {
      const member = rig.member(user);
      const memory = await backend.recall(rig.community, { keys: [], allOf: [member] });
      return recordKinds.flatMap((kind) => memory.all(kind).map((record) => record.key));
    },
    async close() {
      await adapter.stop();
      await backend.stop();
      await rig.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const settingsWith = (changes: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  mode: 'auto',
  welcome: 'dm',
  channels: { ...defaultSettings.channels, moderators: 'moderators' },
  ...changes,
});

/** Notes what the adapter hands in, once it was taken. */
function tap(inner: Listener, heard: Heard[]): Listener {
  return {
    async hear(message) {
      const reading = await inner.hear(message);
      heard.push({ id: message.id, kind: message.kind, member: message.member, message: message.message });
      return reading;
    },
    async submit(event) {
      await inner.submit(event);
      const member = 'member' in event && event.member ? { member: event.member } : {};
      heard.push({ id: event.id, kind: event.kind, ...member });
    },
    async answer(request) {
      const message = await inner.answer(request);
      heard.push({ id: request.id, kind: 'request', member: request.member });
      return message;
    },
  };
}

async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  within: Duration = 5_000,
): Promise<void> {
  const giveUpAt = performance.now() + within;
  while (!(await condition())) {
    if (performance.now() > giveUpAt) throw new Error(`Waited ${within} ms in vain until ${what}`);
    await pause(5);
  }
}
