/**
 * The chat platform that the playground pretends to be: people, channels and messages, in this process's memory and
 * nowhere else. It knows nothing of the bot's judgement; what the bot made of a message is pinned to it by the adapter,
 * because whoever sees the page has the text anyway.
 */
import type { Instant } from '../../domain/ids.js';
import type { MarkedReading, Place } from '../../domain/reading.js';
import type { PagePart } from './page-parts.js';

export interface Person {
  /** Also their @handle: small letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Picks the avatar's colour, 0 to 11. */
  readonly hue: number;
  readonly isModerator: boolean;
  /** The visitor made them. */
  readonly isVisitor: boolean;
  readonly joinedAt?: Instant;
  readonly hasLeft: boolean;
  /** Takes DMs from the bot. */
  readonly doorOpen: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly kind: 'open' | 'moderators' | 'dm';
  readonly place: Place;
  /** Whose DM with the bot this is. */
  readonly person?: string;
}

export interface Post {
  readonly id: string;
  readonly channel: string;
  /** A person's id, or the bot. */
  readonly by: string;
  readonly at: Instant;
  /** What a person wrote; empty once deleted. */
  readonly text?: string;
  /** What the bot wrote. */
  readonly parts?: readonly PagePart[];
  /** The post it replies to, and the root of that thread. */
  readonly replyTo?: string;
  readonly thread?: string;
  readonly editedAt?: Instant;
  readonly deleted?: true;
  /** Shown to this person only: an answer to a command or a click. */
  readonly onlyFor?: string;
  /** How the bot read it; absent for what it does not listen to. */
  readonly read?: MarkedReading;
}

export type Change =
  | { readonly kind: 'person'; readonly person: Person; readonly channel?: Channel }
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'time'; readonly now: Instant; readonly moving: Moving | null };

/** Time is on its way from here to there. */
export interface Moving {
  readonly from: Instant;
  readonly to: Instant;
}

/** The bot's name in `Post.by`. No handle can be this: handles hold no dot. */
export const bot = 'your.turn';

/** The most that is kept, so that a page left open for weeks cannot fill the memory. */
const most = { people: 200, posts: 5_000 };

/** Somebody asked for what this platform does not do; the message is for the visitor. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const openChannels: readonly Channel[] = [
  { id: 'introductions', name: 'introductions', topic: 'Say who you are', kind: 'open', place: 'intro' },
  { id: 'general', name: 'general', topic: 'What we are making, and everything else', kind: 'open', place: 'general' },
  {
    id: 'promo',
    name: 'promo',
    topic: 'Show what you made. That is what this one is for',
    kind: 'open',
    place: 'promo',
  },
  {
    id: 'moderators',
    name: 'moderators',
    topic: 'What the bot tells moderators',
    kind: 'moderators',
    place: 'general',
  },
];

export class Chat {
  private readonly people = new Map<string, Person>();
  private readonly channels = new Map<string, Channel>(openChannels.map((channel) => [channel.id, channel]));
  private readonly posts = new Map<string, Post>();
  private readonly listeners = new Set<(change: Change) => void>();
  private count = 0;

  /** Hands on every change from now on. Returns how to call it off. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  everybody(): readonly Person[] {
    return [...this.people.values()];
  }

  allChannels(): readonly Channel[] {
    return [...this.channels.values()];
  }

  allPosts(): readonly Post[] {
    return [...this.posts.values()];
  }

  person(id: string): Person | undefined {
    return this.people.get(id);
  }

  channel(id: string): Channel | undefined {
    return this.channels.get(id);
  }

  post(id: string): Post | undefined {
    return this.posts.get(id);
  }

  dmOf(person: string): Channel | undefined {
    return this.channels.get(dmId(person));
  }

  /** Adds a person and their DM with the bot. The handle is made from the name. */
  addPerson(name: string, is: Partial<Omit<Person, 'id' | 'name'>> = {}): Person {
    if (this.people.size >= most.people) throw new Refused('This playground is full. Start it anew to begin afresh.');
    const id = this.freeHandle(name);
    const person: Person = {
      about: '',
      hue: this.people.size % 12,
      isModerator: false,
      isVisitor: false,
      hasLeft: false,
      doorOpen: true,
      ...is,
      id,
      name,
    };
    const channel: Channel = { id: dmId(id), name: 'Your Turn', topic: '', kind: 'dm', place: 'dm', person: id };
    this.people.set(id, person);
    this.channels.set(channel.id, channel);
    this.tell({ kind: 'person', person, channel });
    return person;
  }

  changePerson(id: string, change: Partial<Omit<Person, 'id' | 'name'>>): Person {
    const person = { ...this.personHere(id), ...change };
    this.people.set(id, person);
    this.tell({ kind: 'person', person });
    return person;
  }

  addPost(post: Omit<Post, 'id' | 'thread'>): Post {
    if (this.posts.size >= most.posts) throw new Refused('This playground is full. Start it anew to begin afresh.');
    const answered = post.replyTo === undefined ? undefined : this.posts.get(post.replyTo);
    if (post.replyTo !== undefined && answered?.channel !== post.channel)
      throw new Refused('There is no such message.');
    const id = `p${++this.count}`;
    const added: Post = { ...post, id, ...(answered ? { thread: answered.thread ?? answered.id } : {}) };
    this.posts.set(id, added);
    this.tell({ kind: 'post', post: added });
    return added;
  }

  changePost(id: string, change: Partial<Omit<Post, 'id' | 'channel' | 'by'>>): Post {
    const known = this.posts.get(id);
    if (!known) throw new Refused('There is no such message.');
    const post = { ...known, ...change };
    this.posts.set(id, post);
    this.tell({ kind: 'post', post });
    return post;
  }

  /** Somebody who can act: is here, and has not left. */
  personHere(id: string): Person {
    const person = this.people.get(id);
    if (!person) throw new Refused('There is nobody of that name here.');
    return person;
  }

  /** Who is named in a text as @handle, in order, each once. */
  mentionedIn(text: string): readonly Person[] {
    const handles = [...text.matchAll(/(?<![\p{L}\p{N}])@([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)/gu)].map(([, handle]) =>
      handle?.toLowerCase(),
    );
    return [...new Set(handles)].flatMap((handle) => this.people.get(handle ?? '') ?? []);
  }

  private freeHandle(name: string): string {
    const slug =
      name
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .replaceAll(/^-+|-+$/g, '') || 'guest';
    for (let number = 1; ; number++) {
      const handle = number === 1 ? slug : `${slug}-${number}`;
      if (!this.people.has(handle)) return handle;
    }
  }
}

const dmId = (person: string): string => `dm-${person}`;
