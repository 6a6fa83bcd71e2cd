/**
 * The adapter on the emulator, and a listener that only takes notes: for what happens on the wire. What the core makes of
 * it is told by the contract and by `ladder.test.ts`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Adapter, Heard, Listener } from '../../../src/adapters/adapter.js';
import { discord } from '../../../src/adapters/discord/index.js';
import type { Backend, Lease } from '../../../src/backends/backend.js';
import { movableClock, type MovableClock } from '../../../src/backends/clock.js';
import type { Event } from '../../../src/domain/event.js';
import { communityId, memberId, type CommunityId, type MemberId } from '../../../src/domain/ids.js';
import type { Message as Said } from '../../../src/domain/message.js';
import type { Request } from '../../../src/domain/request.js';
import { defaultSettings, type Settings } from '../../../src/domain/settings.js';
import { read } from '../../../src/rules/reading/read.js';
import { addGuild, gives } from '../../emulators/discord/guilds.js';
import { discordEmulator, type DiscordEmulator, type EmulatorOptions } from '../../emulators/discord/index.js';
import { addUser } from '../../emulators/discord/people.js';
import {
  channelNamed,
  found,
  type Channel,
  type Guild,
  type Interaction,
  type Message,
  type User,
  type World,
} from '../../emulators/discord/world.js';
import { invited, keptLog, type Line } from './rig.js';

export interface StageOptions extends Partial<Omit<EmulatorOptions, 'now'>> {
  readonly screening?: boolean;
  readonly settings?: Partial<Settings>;
  readonly botMay?: bigint;
  /** How many guilds, the first of which is `guild`. */
  readonly guilds?: number;
  /** Before the adapter connects. */
  prepare?(stage: Stage): void;
}

export interface Stage {
  readonly discord: DiscordEmulator;
  readonly world: World;
  readonly clock: MovableClock;
  readonly guild: Guild;
  readonly guilds: readonly Guild[];
  readonly community: CommunityId;
  readonly notes: Map<string, string>;
  /** Leases that are held, by name: aborting one loses it. */
  readonly leases: ReadonlyMap<string, AbortController>;
  readonly lines: Line[];
  readonly events: Event[];
  readonly heard: Heard[];
  readonly asked: Request[];
  /** What the house answers to requests. */
  answers: (request: Request) => Promise<Said>;
  /** Called before an event is taken: may reject. */
  takes: (event: Event) => Promise<void>;
  readonly user: (name: string) => User;
  readonly member: (name: string) => MemberId;
  readonly channel: (name: string) => Channel;
  /** The adapter that runs now. */
  adapter(): Adapter;
  start(): Promise<void>;
  /** A second process, beside the first. */
  another(): Promise<Adapter>;
  stopAdapter(): Promise<void>;
  /** Everything that was told was taken in and dealt with. */
  quiet(): Promise<void>;
  until(what: string, condition: () => boolean, within?: number): Promise<void>;
  /** The answer to an interaction, once it is there. */
  answerTo(interaction: Interaction): Promise<Message | undefined>;
  logged(pattern: RegExp): readonly Line[];
  stop(): Promise<void>;
}

export const words = (...texts: readonly string[]): Said => ({
  parts: texts.map((text) => ({ kind: 'paragraph', text: [text] }) as const),
});

/** The stage's stories begin here. */
export const beginning = Date.UTC(2026, 0, 1, 12);

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { screening = false, settings = {}, botMay = invited, guilds: howMany = 1, prepare, ...emulated } = options;
  const clock = movableClock(beginning);
  const emulator = await discordEmulator({ now: () => clock.now(), identifyEvery: 0, ...emulated });
  const { world } = emulator;
  const channels = [
    { name: 'introductions' },
    { name: 'general' },
    { name: 'promo' },
    { name: 'moderators', isPrivate: true },
  ];
  const owner = addUser('olu', world);
  const guilds = Array.from({ length: howMany }, (_, i) => {
    const name = i === 0 ? 'The Long Table' : `Guild ${i}`;
    // Ids of different milliseconds, so that they fall on different shards.
    const id = world.id(beginning - 1_000 + i);
    return addGuild({ id, name, owner, botMay, screening, channels }, world).guild;
  });
  const guild = found(guilds[0], 'guild');
  const noor = addUser('noor', world);
  guild.members.set(noor.id, { user: noor.id, joinedAt: clock.now(), roles: [], pending: false });
  gives(noor, guild, ['Moderators'], world);
  const community = communityId('discord', guild.id);

  const notes = new Map<string, string>();
  const leases = new Map<string, AbortController>();
  const { log, lines } = keptLog();
  const kept: Pick<Backend, 'note' | 'keepNote' | 'notes'> = {
    note: async (key) => notes.get(key),
    keepNote: async (key, value) => void (value === null ? notes.delete(key) : notes.set(key, value)),
    notes: async (prefix) =>
      [...notes].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => ({ key, value })),
  };
  const lease = async (name: string): Promise<Lease | undefined> => {
    if (leases.has(name)) return undefined;
    const held = new AbortController();
    leases.set(name, held);
    return { name, lost: held.signal, release: async () => void leases.delete(name) };
  };

  let adapter: Adapter | undefined;
  let busy = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    busy++;
    return work.finally(() => busy--);
  };
  const listener: Listener = {
    async hear(heard) {
      stage.heard.push(heard);
      return read(heard.text, { platform: 'discord', prompt: 'none', where: heard.where, domains: [], referrals: [] });
    },
    submit: (event) => counted(stage.takes(event).then(() => void stage.events.push(event))),
    answer(request) {
      stage.asked.push(request);
      return counted(stage.answers(request));
    },
  };

  const make = (): Adapter =>
    discord({
      token: world.token,
      apiUrl: emulator.apiUrl,
      notes: kept,
      lease,
      settingsOf: () => ({
        ...defaultSettings,
        mode: 'auto',
        welcome: 'dm',
        channels: { ...defaultSettings.channels, moderators: 'moderators' },
        ...settings,
      }),
      log,
      clock,
    });

  const user = (name: string): User =>
    [...world.users.values()].find((one) => one.name === name) ?? addUser(name, world);
  const until = async (what: string, condition: () => boolean, within = 8_000): Promise<void> => {
    const giveUpAt = performance.now() + within;
    while (!condition()) {
      if (performance.now() > giveUpAt) throw new Error(`Waited ${within} ms in vain until ${what}`);
      await pause(5);
    }
  };

  const stage: Stage = {
    discord: emulator,
    world,
    clock,
    guild,
    guilds,
    community,
    notes,
    leases,
    lines,
    events: [],
    heard: [],
    asked: [],
    answers: async () => words('Here you are.'),
    takes: async () => undefined,
    user,
    member: (name) => memberId(community, user(name).id),
    channel: (name) => channelNamed(guild, name, world),
    adapter: () => found(adapter, 'adapter'),
    async start() {
      adapter = make();
      await adapter.listen(listener);
    },
    async another() {
      const other = make();
      await other.listen(listener);
      return other;
    },
    async stopAdapter() {
      await adapter?.stop();
      adapter = undefined;
    },
    async quiet() {
      await emulator.gateway.flushed();
      let calm = 0;
      let before = '';
      await until('all is quiet', () => {
        const now = `${emulator.rest.requests.length} ${stage.events.length} ${stage.heard.length} ${busy}`;
        calm = now === before && busy + emulator.rest.underWay() === 0 ? calm + 1 : 0;
        before = now;
        return calm > 4;
      });
    },
    until,
    async answerTo(interaction) {
      await until('an interaction was answered', () => {
        const { answer } = interaction;
        return answer !== undefined && answer.kind !== 'deferred' && answer.kind !== 'deferred_update';
      });
      const { answer } = interaction;
      return answer && 'messageId' in answer ? world.messages.get(answer.messageId) : undefined;
    },
    logged: (pattern) => lines.filter(({ message }) => pattern.test(message)),
    async stop() {
      await adapter?.stop();
      await emulator.stop();
    },
  };
  prepare?.(stage);
  await stage.start();
  return stage;
}
