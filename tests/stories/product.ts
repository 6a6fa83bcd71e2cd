/**
 * The whole product around a platform that only remembers what it was told to post: real reading, core and words, on the
 * embedded backend in a folder of its own, with a clock that is moved.
 */
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, Delivery, Heard, Listener } from '../../src/adapters/adapter.js';
import { listener } from '../../src/adapters/hear.js';
import type { Backend } from '../../src/backends/backend.js';
import { movableClock } from '../../src/backends/clock.js';
import { embedded } from '../../src/backends/embedded/index.js';
import { work } from '../../src/cli/work.js';
import type { Event, EventKind, EventOf } from '../../src/domain/event.js';
import type { CommunityId, Duration, MemberId, MessageId } from '../../src/domain/ids.js';
import { defaultSettings, type Settings } from '../../src/domain/settings.js';
import { day } from '../../src/domain/time.js';
import { openLog } from '../../src/ops/log.js';
import { plainText } from '../../src/speech/index.js';

export const community: CommunityId = 'slack:T1';
export const who = (name: string): MemberId => `${community}/${name}`;

export interface Product {
  readonly folder: string;
  readonly backend: Backend;
  readonly ears: Listener;
  /** Everything the log wrote. */
  readonly logged: string[];
  now(): number;
  passes(length: Duration): Promise<void>;
  happens<K extends EventKind>(kind: K, details: Omit<EventOf<K>, 'kind' | 'id' | 'community' | 'at'>): Promise<void>;
  /** Somebody writes; in #general, unless told otherwise. */
  says(name: string, text: string, how?: Partial<Heard>): Promise<MessageId>;
  dms(name: string, text: string): Promise<MessageId>;
  /** What stands in somebody's DM with the bot, or in #moderators, as plain text, oldest first. */
  reads(where: string): readonly string[];
  /** Ends the process's part, and opens the same folder again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openProduct(changes: Partial<Settings> = {}): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  const clock = movableClock(Date.UTC(2026, 0, 5, 12));
  const logged: string[] = [];
  const log = openLog({ level: 'trace', write: (line) => void logged.push(line) });
  const settings: Settings = {
    ...defaultSettings,
    mode: 'auto',
    welcome: 'dm',
    channels: { ...defaultSettings.channels, moderators: 'moderators' },
    ...changes,
  };
  const settingsOf = () => settings;
  const keyed = (words: string) => createHmac('sha256', 'story').update(words).digest('base64url').slice(0, 16);
  const posted = new Map<string, { readonly where: string; message: Delivery['message'] }>();
  const confirmed = new Map<string, MessageId>();
  let count = 0;

  /** Posts, edits in place, and recognises a repeat by its delivery id, as platforms do. */
  const platform: Pick<Adapter, 'deliver'> = {
    async deliver({ id, to, message, edits }) {
      const where = to.kind === 'member' ? to.member.slice(to.member.indexOf('/') + 1) : `#${to.purpose}`;
      const known = edits ?? confirmed.get(id);
      if (known) {
        posted.set(known, { where, message });
        return { kind: 'delivered', message: known };
      }
      count++;
      const posting: MessageId = `${community}#${where.replace('#', '')}@said-${count}`;
      posted.set(posting, { where, message });
      confirmed.set(id, posting);
      return { kind: 'delivered', message: posting };
    },
  };

  const open = async () => {
    const backend = await embedded({ dataDir: folder, clock, log });
    await backend.start(work({ backend, settingsOf, keyed, adapterOf: () => platform }));
    return { backend, ears: listener({ backend, clock, settingsOf, keyed }) };
  };
  let { backend, ears } = await open();
  const settled = () => backend.settled();

  const product: Product = {
    folder,
    get backend() {
      return backend;
    },
    get ears() {
      return ears;
    },
    logged,
    now: () => clock.now(),
    passes: (length) => clock.moveTo(clock.now() + length, settled),
    async happens(kind, details) {
      count++;
      await ears.submit({ kind, id: `event-${count}`, community, at: clock.now(), ...details } as unknown as Event);
      await settled();
    },
    async says(name, text, how = {}) {
      count++;
      const message: MessageId = `${community}#general@m${count}`;
      const heard: Heard = {
        id: `heard-${count}`,
        kind: 'posted',
        community,
        at: clock.now(),
        message,
        member: who(name),
        where: 'general',
        text,
        towards: [],
        ...how,
      };
      await ears.hear(heard);
      await settled();
      return heard.message;
    },
    dms: (name, text) => product.says(name, text, { where: 'dm', message: `${community}#dm-${name}@m${count + 1}` }),
    reads: (where) => [...posted.values()].filter((one) => one.where === where).map((one) => plainText(one.message)),
    async restart() {
      await backend.stop();
      ({ backend, ears } = await open());
      await settled();
    },
    async close() {
      await backend.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await product.happens('community_joined', {});
  await product.passes(60 * day);
  return product;
}
