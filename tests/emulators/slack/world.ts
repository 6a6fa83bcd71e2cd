/** The emulated Slack's memory: workspaces, people, channels, messages, files, views. Plain data, and how to find it. */
import type { Block, HomeView, KnownBlock, MessageMetadata, ModalView } from '@slack/types';

export interface Enterprise {
  readonly id: string;
  readonly name: string;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly enterprise?: Enterprise;
}

export interface User {
  readonly id: string;
  readonly team: string;
  /** The name others see. */
  name: string;
  readonly isBot: boolean;
  /** The bot that this user is. */
  readonly botId?: string;
  readonly isGuest: boolean;
  readonly isSingleChannelGuest: boolean;
  /** Of another workspace, here through a shared channel. */
  readonly isStranger: boolean;
  /** The workspace that is theirs, where it is another than this one. */
  readonly homeTeam?: string;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  deleted: boolean;
  dmsClosed: boolean;
}

export interface UserGroup {
  readonly id: string;
  readonly team: string;
  readonly handle: string;
  readonly name: string;
  readonly users: readonly string[];
}

export type ChannelKind = 'channel' | 'group' | 'im';

export interface Channel {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly members: Set<string>;
  archived: boolean;
  /** With whom, in a DM with the bot. */
  readonly user?: string;
}

export type AnyBlock = KnownBlock | Block;

export interface Post {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  /** Written by a bot. */
  readonly botId?: string;
  readonly subtype?: 'bot_message' | 'channel_join' | 'file_share' | 'me_message' | 'thread_broadcast';
  text: string;
  blocks: readonly AnyBlock[];
  readonly thread?: string;
  metadata?: MessageMetadata;
  readonly files: readonly string[];
  /** Ephemeral: shown to this person alone. */
  readonly onlyFor?: string;
  edited?: { readonly user: string; readonly ts: string };
  deleted: boolean;
}

export interface UploadedFile {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly altText?: string;
  readonly length: number;
  readonly user: string;
  title?: string;
  content?: Uint8Array;
  completed: boolean;
  readonly channels: Set<string>;
}

export interface Shown {
  readonly team: string;
  readonly kind: 'message' | 'update' | 'ephemeral' | 'home' | 'modal';
  /** Who can see it, where not everybody in the channel. */
  readonly user?: string;
  readonly channel?: string;
  readonly post?: Post;
  readonly view?: HomeView | ModalView;
}

export interface World {
  readonly teams: Map<string, Team>;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly posts: Post[];
  readonly userGroups: UserGroup[];
  readonly files: Map<string, UploadedFile>;
  /** App Homes, by `team/user`. */
  readonly homes: Map<string, HomeView>;
  /** Everything that the bot put before anybody's eyes, in order. */
  readonly shown: Shown[];
  /** Slack's own name for this moment: seconds and a fraction, never the same twice. */
  ts(at?: number): string;
  now(): number;
  id(letter: string, name?: string): string;
}

export function emptyWorld(now: () => number): World {
  let lastMicros = 0;
  let late = 0;
  let ids = 0;
  return {
    teams: new Map(),
    users: new Map(),
    channels: new Map(),
    posts: [],
    userGroups: [],
    files: new Map(),
    homes: new Map(),
    shown: [],
    now,
    ts(at) {
      if (at !== undefined) return tsOf(at * 1000 + ++late);
      lastMicros = Math.max(now() * 1000, lastMicros + 1);
      return tsOf(lastMicros);
    },
    id(letter, name = '') {
      ids += 1;
      const readable = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
      return `${letter}${`${ids}`.padStart(3, '0')}${readable}`.padEnd(11, '0');
    },
  };
}

const tsOf = (micros: number): string =>
  `${Math.floor(micros / 1e6)}.${`${Math.floor(micros % 1e6)}`.padStart(6, '0')}`;

export const postAt = (world: World, channel: string, ts: string): Post | undefined =>
  world.posts.find((post) => post.channel === channel && post.ts === ts && !post.deleted);

export const channelNamed = (world: World, team: string, name: string): Channel | undefined =>
  [...world.channels.values()].find((channel) => channel.team === team && channel.name === name);

export const dmOf = (world: World, team: string, user: string): Channel | undefined =>
  [...world.channels.values()].find(
    (channel) => channel.team === team && channel.kind === 'im' && channel.user === user,
  );

export const permalink = (world: World, { team, channel, ts }: Pick<Post, 'team' | 'channel' | 'ts'>): string =>
  `https://${world.teams.get(team)?.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`;

export const homeKey = (team: string, user: string): string => `${team}/${user}`;
