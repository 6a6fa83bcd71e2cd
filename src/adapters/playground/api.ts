/** The page and its small API over HTTP: JSON in, JSON out, and a stream of what changes. */
import { Hono, type Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Duration, Instant } from '../../domain/ids.js';
import type { Picture } from '../../domain/message.js';
import { Refused, type Change, type Chat } from './chat.js';
import { examples } from './examples.js';
import { guard } from './guard.js';
import { readPage } from './page.js';
import { longest, type Visit } from './visit.js';

export interface ApiOptions {
  readonly chat: Chat;
  readonly communityName: string;
  readonly now: () => Instant;
  /** Resolves to what a visitor can do, once the past was told. */
  readonly visit: Promise<Visit>;
  readonly picture: (name: string) => Picture | undefined;
  /** Only this machine can reach the server. */
  readonly onLoopback: boolean;
  /** Aborted when the server stops: streams end. */
  readonly stopped: AbortSignal;
  readonly log: { error(about: object, message: string): void };
}

/** How often a stream says that it is still there, so that neither end gives up on a quiet one. */
const heartbeat: Duration = 20_000;

/** The largest body: the longest message, as JSON of any characters, with room for the rest. */
const largestBody = longest.text * 6 + 2_000;

export function api(options: ApiOptions): Hono {
  const app = new Hono();
  app.use('*', guard(options.onLoopback));
  app.onError((error, context) => {
    if (error instanceof Refused) return context.json({ refused: error.message }, 400);
    options.log.error({ err: error, path: context.req.path }, 'the playground could not do what was asked');
    return context.json({ refused: 'That went wrong on our side. The log says more.' }, 500);
  });

  app.get('/api/state', async (context) => {
    await options.visit;
    return context.json(state(options));
  });
  app.get('/api/stream', (context) => stream(context, options));
  app.get('/api/picture/:name/:background', (context) => {
    const picture = options.picture(context.req.param('name'));
    const background = context.req.param('background') === 'dark.svg' ? 'dark' : 'light';
    if (!picture) return context.notFound();
    return context.body(picture.svg(background), 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });

  const act = (path: string, does: (visit: Visit, asked: Asked) => Promise<object | void>): void => {
    app.post(path, async (context) => {
      const asked = new Asked(await bodyOf(context));
      return context.json((await does(await options.visit, asked)) ?? {});
    });
  };
  act('/api/join', async (visit, asked) => ({
    person: await visit.join(asked.name('name'), { doorOpen: asked.yes('doorOpen', true) }),
  }));
  act('/api/back', async (visit, asked) => {
    await visit.comeBack(asked.id('as'));
  });
  act('/api/leave', async (visit, asked) => {
    await visit.leave(asked.id('as'));
  });
  act('/api/say', async (visit, asked) => ({
    post: await visit.say(asked.id('as'), asked.id('channel'), asked.words('text'), asked.maybeId('replyTo')),
  }));
  act('/api/edit', async (visit, asked) => ({
    post: await visit.edit(asked.id('as'), asked.id('post'), asked.words('text')),
  }));
  act('/api/delete', async (visit, asked) => {
    await visit.delete(asked.id('as'), asked.id('post'));
  });
  act('/api/command', async (visit, asked) => ({
    post: await visit.command(asked.id('as'), asked.words('words').slice(0, longest.words), asked.id('channel')),
  }));
  act('/api/press', async (visit, asked) => ({
    post: (await visit.press(asked.id('as'), asked.id('post'), asked.id('action'))) ?? null,
  }));
  act('/api/explain', async (visit, asked) => ({ parts: await visit.explain(asked.id('as'), asked.id('post')) }));
  act('/api/door', async (visit, asked) => {
    await visit.door(asked.id('as'), asked.yes('open'));
  });
  act('/api/time', async (visit, asked) => {
    await visit.moveTime(asked.number('by'));
    return { now: options.now() };
  });

  app.get('/*', async (context) => {
    const file = await readPage(context.req.path);
    return file ? context.body(file.content, 200, { 'content-type': file.type }) : context.notFound();
  });
  return app;
}

/** Everything the page shows, at once. */
const state = ({ chat, communityName, now, onLoopback }: ApiOptions): object => ({
  communityName,
  now: now(),
  onLoopback,
  people: chat.everybody(),
  channels: chat.allChannels(),
  posts: chat.allPosts(),
  examples,
  longest,
});

/** What changes, as it changes. A page that lost the stream asks for the whole state again. */
function stream(context: Context, { chat, stopped }: ApiOptions): Response {
  return streamSSE(context, async (events) => {
    const send = (event: string, data: object): void => void events.writeSSE({ event, data: JSON.stringify(data) });
    send('ready', {});
    const callOff = chat.onChange((change: Change) => send('change', change));
    const beat = setInterval(() => send('beat', {}), heartbeat);
    await new Promise<void>((resolve) => {
      events.onAbort(resolve);
      if (stopped.aborted) resolve();
      stopped.addEventListener('abort', () => resolve(), { once: true });
    });
    clearInterval(beat);
    callOff();
  });
}

async function bodyOf(context: Context): Promise<unknown> {
  const length = Number(context.req.header('content-length') ?? Number.NaN);
  if (!(length <= largestBody)) throw new Refused('That is too much at once.');
  return context.req.json().catch(() => {
    throw new Refused('That was no JSON.');
  });
}

/** The fields of a request's body, checked as they are taken. */
class Asked {
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(body: unknown) {
    this.fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  }

  words(field: string): string {
    const value = this.fields[field];
    if (typeof value !== 'string') throw new Refused(`"${field}" is missing.`);
    return value;
  }

  id(field: string): string {
    const value = this.words(field);
    if (value.length > 120) throw new Refused(`"${field}" is too long.`);
    return value;
  }

  maybeId(field: string): string | undefined {
    return this.fields[field] === undefined || this.fields[field] === null ? undefined : this.id(field);
  }

  name(field: string): string {
    const value = this.words(field)
      .replaceAll(/[\s\p{C}]+/gu, ' ')
      .trim();
    if (value === '') throw new Refused('A newcomer needs a name.');
    if (value.length > longest.name) throw new Refused(`A name has at most ${longest.name} characters.`);
    return value;
  }

  number(field: string): number {
    const value = this.fields[field];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refused(`"${field}" is no number.`);
    return value;
  }

  yes(field: string, unlessSaid = false): boolean {
    return (this.fields[field] ?? unlessSaid) === true;
  }
}
