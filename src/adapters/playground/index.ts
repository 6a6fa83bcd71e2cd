/**
 * The playground: a little community in memory and a page on which a visitor acts as any of its members. An adapter like
 * the others, through the same interface; its platform merely happens to live in this very process.
 */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Adapter, Delivery, Listener } from '../adapter.js';
import type { Address, DeliveryOutcome } from '../../domain/decision.js';
import type { MessageId } from '../../domain/ids.js';
import type { Message, Picture } from '../../domain/message.js';
import { api } from './api.js';
import { bot, Chat } from './chat.js';
import { isLoopback } from './guard.js';
import { founders, morningAfter, pastLength, pastOfTheTable, type PastStep } from './past.js';
import { present, type PagePart } from './present.js';
import { memberOf, community, messageOf, personOfMember, postOfMessage } from './translate.js';
import { Visit, type MovableTime } from './visit.js';

export { pastLength } from './past.js';
export { community as playgroundCommunity } from './translate.js';

interface PlaygroundOptions {
  readonly host: string;
  /** 0 takes any that is free; `address` tells which. */
  readonly port: number;
  /** Should begin `pastLength` before the visitor's today: the past is told while it is moved there. */
  readonly clock: MovableTime;
  /** Resolves when nothing is left to be decided or delivered at this moment. */
  readonly settled: () => Promise<void>;
  readonly log: PlaygroundLog;
  /** Another past than the Long Table's, for tests. */
  readonly past?: readonly PastStep[];
}

interface PlaygroundLog {
  info(about: object, message: string): void;
  error(about: object, message: string): void;
}

export interface Playground extends Adapter {
  /** Where the page is, once it listens. */
  readonly address: string | undefined;
}

const communityName = 'The Long Table';

/** Pictures are kept while they may be looked at: the latest ones. */
const mostPictures = 300;

export function playground(options: PlaygroundOptions): Playground {
  const chat = new Chat();
  const pictures = new Map<string, Picture>();
  const posted = new Map<string, string>();
  const stopping = new AbortController();
  let server: Server | undefined;
  let address: string | undefined;
  let visit: Visit | undefined;

  const show = (message: Message): readonly PagePart[] =>
    present(message, {
      communityName,
      nameOf: (person) => chat.person(person)?.name,
      channelNamed: (words) => {
        const name = words.replace(/^#/, '');
        return chat.allChannels().find((channel) => channel.id === name);
      },
      keepPicture: (picture) => keep(pictures, picture),
    });

  return {
    platform: 'playground',
    get address() {
      return address;
    },

    async listen(listener: Listener) {
      const ready = later<Visit>();
      const app = api({
        chat,
        communityName,
        now: () => options.clock.now(),
        visit: ready.promise,
        picture: (name) => pictures.get(name),
        onLoopback: isLoopback(options.host),
        stopped: stopping.signal,
        log: options.log,
      });
      // The port first: whoever cannot have it should hear so at once.
      server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
      address = await open(server, options);
      visit = new Visit({ chat, clock: options.clock, settled: options.settled, listener, present: show });
      await tellThePast(chat, visit, listener, options).catch((error: unknown) => {
        ready.reject(error);
        throw error;
      });
      ready.resolve(visit);
      options.log.info({ address }, 'the playground is open');
    },

    async deliver(delivery: Delivery): Promise<DeliveryOutcome> {
      const before = posted.get(delivery.id);
      if (before !== undefined) return { kind: 'delivered', message: messageById(chat, before) };
      const place = placeOf(delivery.to, chat);
      if (place.kind === 'never') return place;
      const parts = show(delivery.message);
      const old = delivery.edits && chat.post(postOfMessage(delivery.edits).id);
      const post =
        old && !old.deleted
          ? chat.changePost(old.id, { parts, editedAt: options.clock.now() })
          : chat.addPost({ channel: place.channel, by: bot, at: options.clock.now(), parts });
      posted.set(delivery.id, post.id);
      return { kind: 'delivered', message: messageOf(post) };
    },

    async stop() {
      stopping.abort();
      await visit?.done();
      await close(server);
    },
  };
}

/** A promise to be kept later. A rejection that nobody waits for yet is no fault. */
function later<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((kept, broken) => {
    resolve = kept;
    reject = broken;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** The channel an address leads to, or why nothing can be said there. */
function placeOf(
  to: Address,
  chat: Chat,
): { kind: 'channel'; channel: string } | Extract<DeliveryOutcome, { kind: 'never' }> {
  if (to.kind === 'channel')
    return { kind: 'channel', channel: to.purpose === 'moderators' ? 'moderators' : 'introductions' };
  const person = chat.person(personOfMember(to.member));
  const dm = person && chat.dmOf(person.id);
  if (!person || !dm || person.hasLeft) return { kind: 'never', because: 'gone', why: 'is not in the community' };
  if (!person.doorOpen) return { kind: 'never', because: 'closed_dm', why: 'takes no direct messages' };
  return { kind: 'channel', channel: dm.id };
}

function messageById(chat: Chat, id: string): MessageId {
  const post = chat.post(id);
  if (!post) throw new Error(`No post ${id}`);
  return messageOf(post);
}

function keep(pictures: Map<string, Picture>, picture: Picture): string {
  const name = `${pictures.size === 0 ? 1 : Number([...pictures.keys()].at(-1)) + 1}`;
  pictures.set(name, picture);
  const [oldest] = pictures.keys();
  if (pictures.size > mostPictures && oldest !== undefined) pictures.delete(oldest);
  return name;
}

/** The bot comes into a community that is there already, and watches it until today. */
async function tellThePast(
  chat: Chat,
  visit: Visit,
  listener: Listener,
  { clock, settled, past = pastOfTheTable }: PlaygroundOptions,
): Promise<void> {
  const begun = clock.now();
  const people = founders.map(({ name, about, isModerator }) => chat.addPerson(name, { about, isModerator }));
  const installer = people.find((person) => person.isModerator);
  await listener.submit({
    kind: 'community_joined',
    id: 'community.joined',
    community,
    at: begun,
    ...(installer ? { installer: memberOf(installer.id) } : {}),
  });
  const said = new Map<string, string>();
  const morning = begun + morningAfter(begun);
  for (const step of past) {
    await clock.moveTo(morning + step.at, settled);
    if (step.kind === 'joins') await visit.join(step.name, { about: step.about, isVisitor: false });
    else {
      const channel = step.where === 'dm' ? (chat.dmOf(step.who)?.id ?? '') : step.where;
      const post = await visit.say(step.who, channel, step.text, step.to === undefined ? undefined : said.get(step.to));
      if (step.as !== undefined) said.set(step.as, post.id);
    }
  }
  if (past.length > 0) await clock.moveTo(begun + pastLength, settled);
}

/** Resolves to the page's address. Throws what the operating system says where it cannot be had. */
function open(server: Server, { host, port }: PlaygroundOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`);
    });
  });
}

function close(server: Server | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!server?.listening) return resolve();
    server.close(() => resolve());
    // Streams have ended; what is left are connections kept alive for a next request that will not come.
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
