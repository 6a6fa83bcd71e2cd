/**
 * What a visitor can do: join, write, reply, edit, delete, press, ask, and move time. Each is told to the bot through
 * the same listener as on any platform, one after the other; what the bot then says arrives by `deliver`.
 */
import type { Listener } from '../adapter.js';
import { readAction } from '../../domain/action.js';
import type { Duration, Instant } from '../../domain/ids.js';
import type { Message } from '../../domain/message.js';
import type { Request } from '../../domain/request.js';
import { day, minute, second } from '../../domain/time.js';
import { bot, Refused, type Channel, type Chat, type Person, type Post } from './chat.js';
import type { PagePart } from './present.js';
import {
  community,
  deleted,
  heardPost,
  joined,
  left,
  listensIn,
  memberOf,
  messageOf,
  personOfMember,
  viewOf,
} from './translate.js';

/** A clock that stands still until it is moved; `backends/clock.ts` makes one. */
export interface MovableTime {
  now(): Instant;
  moveTo(at: Instant, settled: () => Promise<void>): Promise<void>;
}

export interface VisitOptions {
  readonly chat: Chat;
  readonly clock: MovableTime;
  readonly settled: () => Promise<void>;
  readonly listener: Listener;
  readonly present: (message: Message) => readonly PagePart[];
}

/** Lengths that fit a chat message; Discord takes 2,000 characters, Slack more. */
export const longest = { text: 4_000, name: 32, words: 80 } as const;

/** What a visitor does takes a moment, so that a dozen newcomers do not look like a wave of them in one second. */
const moment: Duration = 20 * second;

/** The farthest that time is moved at once. */
const farthest: Duration = 366 * day;

/** Time is moved in about this many steps, so that the page can show it pass. */
const steps = 45;

/** Everything that a visitor can do, as one at a time. */
export class Visit {
  private readonly chat: Chat;
  private readonly clock: MovableTime;
  private turn: Promise<unknown> = Promise.resolve();
  /** How often each person came, and how often each post was edited: every one is an event of its own. */
  private readonly comings = new Map<string, number>();
  private readonly edits = new Map<string, number>();
  private requests = 0;

  constructor(private readonly options: VisitOptions) {
    this.chat = options.chat;
    this.clock = options.clock;
  }

  /** Somebody new comes: by default one of the visitor's making, who takes DMs. */
  join(name: string, is: Partial<Pick<Person, 'about' | 'isVisitor' | 'doorOpen'>> = {}): Promise<Person> {
    return this.inTurn(async () => {
      const person = this.chat.addPerson(name, { isVisitor: true, ...is, joinedAt: this.clock.now() });
      await this.comes(person);
      return person;
    });
  }

  /** Somebody who left comes back. */
  comeBack(as: string): Promise<void> {
    return this.inTurn(async () => {
      const person = this.chat.personHere(as);
      if (!person.hasLeft) throw new Refused(`${person.name} is here already.`);
      await this.comes(this.chat.changePerson(as, { hasLeft: false, joinedAt: this.clock.now() }));
    });
  }

  leave(as: string): Promise<void> {
    return this.inTurn(async () => {
      const person = this.here(as);
      this.chat.changePerson(as, { hasLeft: true });
      await this.options.listener.submit(left(person, this.comings.get(as) ?? 0, this.clock.now()));
    });
  }

  say(as: string, channelId: string, text: string, replyTo?: string): Promise<Post> {
    return this.inTurn(async () => {
      const person = this.here(as);
      const channel = this.channelFor(person, channelId);
      await this.aMomentLater();
      const post = this.chat.addPost({
        channel: channel.id,
        by: as,
        at: this.clock.now(),
        text: withWords(text),
        ...(replyTo === undefined ? {} : { replyTo }),
      });
      return this.hear(post, channel);
    });
  }

  edit(as: string, id: string, text: string): Promise<Post> {
    return this.inTurn(async () => {
      const { post, channel } = this.ownPost(as, id);
      await this.aMomentLater();
      const edit = (this.edits.get(id) ?? 0) + 1;
      this.edits.set(id, edit);
      return this.hear(
        this.chat.changePost(post.id, { text: withWords(text), editedAt: this.clock.now() }),
        channel,
        edit,
      );
    });
  }

  delete(as: string, id: string): Promise<void> {
    return this.inTurn(async () => {
      const { post, channel } = this.ownPost(as, id);
      await this.aMomentLater();
      this.chat.changePost(post.id, { text: '', deleted: true });
      if (listensIn(channel)) await this.options.listener.submit(deleted(post, this.clock.now()));
    });
  }

  /** `/mynetwork` and words, asked in a channel. The answer is shown there, to this person only. */
  command(as: string, words: string, channelId: string): Promise<Post> {
    return this.inTurn(async () => {
      const person = this.here(as);
      const channel = this.channelFor(person, channelId);
      const view = viewOf(words);
      const request = this.request(person);
      const answer = await this.options.listener.answer(
        view ? { ...request, kind: 'network', view } : { ...request, kind: 'unknown_view' },
      );
      return this.showTo(person, channel, answer);
    });
  }

  /** A button of the bot's. Undefined where the answer has nothing to show. */
  press(as: string, id: string, words: string): Promise<Post | undefined> {
    return this.inTurn(async () => {
      const person = this.here(as);
      const post = this.chat.post(id);
      const channel = post && this.channelFor(person, post.channel);
      const buttons = post?.parts?.flatMap((part) => (part.kind === 'buttons' ? part.buttons : [])) ?? [];
      const action = readAction(words);
      const isThere = buttons.some((button) => button.action === words);
      if (!channel || !action || !isThere || (post.onlyFor !== undefined && post.onlyFor !== as))
        throw new Refused('There is no such button.');
      await this.aMomentLater();
      const answer = await this.options.listener.answer({ ...this.request(person), kind: 'button', action });
      return answer.parts.length === 0 ? undefined : this.showTo(person, channel, answer);
    });
  }

  /** "What did the bot see?", as anybody may ask and only moderators are told. Shown to nobody else, and not kept. */
  async explain(as: string, id: string): Promise<readonly PagePart[]> {
    const person = this.here(as);
    const post = this.chat.post(id);
    if (!post) throw new Refused('There is no such message.');
    const request = this.request(person);
    return this.options.present(
      await this.options.listener.answer({ ...request, kind: 'explain', message: messageOf(post) }),
    );
  }

  /** A member opens or closes their DMs to the bot. */
  async door(as: string, open: boolean): Promise<void> {
    this.here(as);
    this.chat.changePerson(as, { doorOpen: open });
  }

  /** Time passes; whatever falls due on the way is done at its time. */
  moveTime(by: Duration): Promise<void> {
    if (!(by > 0 && by <= farthest)) throw new Refused('Time can be moved on by up to a year at once.');
    return this.inTurn(() => this.moveTo(this.clock.now() + by));
  }

  private async moveTo(to: Instant): Promise<void> {
    const from = this.clock.now();
    const step = Math.max(minute, Math.ceil((to - from) / steps));
    try {
      for (let at = from; at < to; ) {
        at = Math.min(to, at + step);
        await this.clock.moveTo(at, this.options.settled);
        this.chat.tell({ kind: 'time', now: at, moving: { from, to } });
      }
    } finally {
      this.chat.tell({ kind: 'time', now: this.clock.now(), moving: null });
    }
  }

  private async aMomentLater(): Promise<void> {
    await this.clock.moveTo(this.clock.now() + moment, this.options.settled);
    this.chat.tell({ kind: 'time', now: this.clock.now(), moving: null });
  }

  private async comes(person: Person): Promise<void> {
    const times = (this.comings.get(person.id) ?? 0) + 1;
    this.comings.set(person.id, times);
    await this.aMomentLater();
    await this.options.listener.submit(joined(person, times, this.clock.now()));
  }

  /** The bot reads it, and what it read is pinned to it. */
  private async hear(post: Post, channel: Channel, edit = 0): Promise<Post> {
    if (!listensIn(channel)) return post;
    const heard = heardPost(post, channel, this.chat, this.clock.now(), edit);
    return this.chat.changePost(post.id, { read: await this.options.listener.hear(heard) });
  }

  private showTo(person: Person, channel: Channel, answer: Message): Post {
    return this.chat.addPost({
      channel: channel.id,
      by: bot,
      at: this.clock.now(),
      parts: this.options.present(answer),
      onlyFor: person.id,
    });
  }

  private here(as: string): Person {
    const person = this.chat.personHere(as);
    if (person.hasLeft) throw new Refused(`${person.name} has left.`);
    return person;
  }

  /** A channel that this person is in. */
  private channelFor(person: Person, id: string): Channel {
    const channel = this.chat.channel(id);
    const isIn =
      channel?.kind === 'open' ||
      (channel?.kind === 'moderators' && person.isModerator) ||
      (channel?.kind === 'dm' && channel.person === person.id);
    if (!channel || !isIn) throw new Refused('There is no such channel for you.');
    return channel;
  }

  private ownPost(as: string, id: string): { post: Post; channel: Channel } {
    const person = this.here(as);
    const post = this.chat.post(id);
    if (post?.by !== as || post.deleted) throw new Refused('Only your own messages, while they stand.');
    return { post, channel: this.channelFor(person, post.channel) };
  }

  private request(person: Person): Omit<Request, 'kind'> {
    return {
      id: `request.${++this.requests}`,
      community,
      member: memberOf(person.id),
      at: this.clock.now(),
      isModerator: person.isModerator,
      isAdmin: person.isModerator,
      names: async (members) =>
        new Map(
          members.flatMap((member) => {
            const name = this.chat.person(personOfMember(member))?.name;
            return name === undefined ? [] : [[member, name]];
          }),
        ),
    };
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.turn.then(act);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Resolves when everything that was begun is done. */
  async done(): Promise<void> {
    await this.turn;
  }
}

function withWords(text: string): string {
  const words = text.trim();
  if (words === '') throw new Refused('A message needs words.');
  if (words.length > longest.text) throw new Refused(`A message has at most ${longest.text} characters.`);
  return words;
}
