/** The playground as a server and as an adapter: its port, its headers, what it refuses, and how it delivers. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { request } from 'node:http';
import type { Delivery, Heard, Listener } from '../../../src/adapters/adapter.js';
import { playground, playgroundCommunity, type Playground } from '../../../src/adapters/playground/index.js';
import type { Person, Post } from '../../../src/adapters/playground/chat.js';
import { movableClock } from '../../../src/backends/clock.js';
import type { Event } from '../../../src/domain/event.js';
import { memberId } from '../../../src/domain/ids.js';
import { read } from '../../../src/rules/reading/read.js';

const quiet = { info: () => undefined, error: () => undefined };
const settled = async () => undefined;
const ada = memberId(playgroundCommunity, 'ada');

let heard: Heard[];
let events: Event[];
let adapter: Playground;

/** Hears everything, and answers with as little as it can. */
const listener: Listener = {
  async hear(message) {
    heard.push(message);
    const { where, marked = false } = message;
    return read(message.text, { platform: 'playground', prompt: 'none', where, marked });
  },
  submit: async (event) => void events.push(event),
  answer: async (asked) => ({ parts: [{ kind: 'paragraph', text: [asked.kind] }] }),
};

const open = (port = 0) =>
  playground({ host: '127.0.0.1', port, clock: movableClock(0), settled, log: quiet, past: [] });

beforeEach(async () => {
  heard = [];
  events = [];
  adapter = open();
  await adapter.listen(listener);
});
afterEach(() => adapter.stop());

const post = async (path: string, body: object | string) => {
  const response = await fetch(`${adapter.address}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    ...((await response.json()) as { refused?: string; post?: Post; person?: Person }),
  };
};
const state = async () =>
  (await (await fetch(`${adapter.address}/api/state`)).json()) as { posts: Post[]; people: Person[]; now: number };

const welcome = (id: string, words = 'Hello'): Delivery => ({
  id,
  community: playgroundCommunity,
  to: { kind: 'member', member: ada },
  message: { parts: [{ kind: 'paragraph', text: [words] }] },
});

describe('the server', () => {
  it('says that another has the port', async () => {
    const second = open(Number(new URL(adapter.address ?? '').port));
    await expect(second.listen(listener)).rejects.toMatchObject({ code: 'EADDRINUSE', syscall: 'listen' });
    await second.stop();
  });

  it('serves the page, which may load nothing from elsewhere and run nothing inline', async () => {
    const response = await fetch(`${adapter.address}/`);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(page).not.toMatch(/\son[a-z]+=|<script>|<style|https?:\/\//);
    const addresses = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address);
    for (const address of addresses) expect((await fetch(`${adapter.address}${address}`)).status).toBe(200);
  });

  it('serves every module and font that the page asks for', async () => {
    const seen = new Set<string>();
    const queue = ['/main.js', '/look.css'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const response = await fetch(`${adapter.address}${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      if (path.endsWith('.ttf')) continue;
      const words = await response.text();
      for (const [, name] of words.matchAll(/from ["']\.\/([a-z-]+\.js)["']/g)) queue.push(`/${name}`);
      for (const [, name] of words.matchAll(/url\(["']?(\/[^"')]+)/g)) queue.push(name ?? '');
    }
    expect(seen.size).toBeGreaterThan(12);
  });

  it.each(['/../guard.ts', '/%2e%2e/guard.ts', '/page', '/nothing.js', '/fonts/Inter-LICENSE.txt'])(
    'serves no other file: %s',
    async (path) => {
      expect(await status(path)).toBe(404);
    },
  );

  it('refuses another page, and another name', async () => {
    const evil = await fetch(`${adapter.address}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: '{"name":"Eve"}',
    });
    expect(evil.status).toBe(403);
    expect(await status('/api/state', { host: 'evil.example' })).toBe(403);
    expect(events.filter((event) => event.kind === 'member_joined')).toEqual([]);
  });

  it.each<[string, object | string, RegExp]>([
    ['join', { name: '   ' }, /needs a name/],
    ['join', { name: 'x'.repeat(33) }, /at most 32/],
    ['join', {}, /missing/],
    ['join', 'no json', /no JSON/],
    ['say', { as: 'nobody', channel: 'general', text: 'x' }, /nobody of that name/],
    ['say', { as: 'tom', channel: 'moderators', text: 'x' }, /no such channel/],
    ['say', { as: 'tom', channel: 'dm-noor', text: 'x' }, /no such channel/],
    ['say', { as: 'tom', channel: 'general', text: ' ' }, /needs words/],
    ['say', { as: 'tom', channel: 'general', text: 'x'.repeat(4_001) }, /at most 4000/],
    ['say', { as: 'tom', channel: 'general', text: 'x'.repeat(40_000) }, /too much/],
    ['edit', { as: 'tom', post: 'p1', text: 'x' }, /Only your own/],
    ['press', { as: 'tom', post: 'p1', action: 'stop' }, /no such button/],
    ['time', { by: -5 }, /up to a year/],
    ['time', { by: 1e15 }, /up to a year/],
  ])('refuses %s with %j in words', async (path, body, words) => {
    expect(await post(path, body)).toMatchObject({ status: 400, refused: expect.stringMatching(words) });
  });
});

describe('the adapter', () => {
  it('tells of somebody who joins, leaves and comes back as three events', async () => {
    await post('join', { name: 'Ada' });
    await post('leave', { as: 'ada' });
    await post('back', { as: 'ada' });
    const told = events.filter((event) => event.kind.startsWith('member_'));
    expect(told.map((event) => event.kind)).toEqual(['member_joined', 'member_left', 'member_joined']);
    expect(new Set(told.map((event) => event.id)).size).toBe(3);
    expect((await post('say', { as: 'ada', channel: 'general', text: 'back' })).status).toBe(200);
  });

  it('pins to a message what was read in it, and where', async () => {
    const { post: said } = await post('say', {
      as: 'tom',
      channel: 'general',
      text: 'Please subscribe to my channel!',
    });
    expect(said?.read?.reading.promotes.is).toBe(true);
    expect(said?.read?.marks.length).toBeGreaterThan(0);
  });

  it('delivers a repeat once', async () => {
    await post('join', { name: 'Ada' });
    const first = await adapter.deliver(welcome('d1'));
    const second = await adapter.deliver(welcome('d1'));
    expect(second).toEqual(first);
    expect((await state()).posts).toHaveLength(1);
  });

  it('edits what it posted, and posts anew where that is gone', async () => {
    await post('join', { name: 'Ada' });
    const first = await adapter.deliver(welcome('d1'));
    if (first.kind !== 'delivered' || !first.message) throw new Error('not delivered');
    await adapter.deliver({ ...welcome('d2', 'Changed'), edits: first.message });
    const { posts } = await state();
    expect(posts.map((one) => JSON.stringify(one.parts))).toEqual([expect.stringContaining('Changed')]);
    await adapter.deliver({ ...welcome('d3'), edits: `${playgroundCommunity}#dm-ada@p99` });
    expect((await state()).posts).toHaveLength(2);
  });

  it('says why somebody cannot be reached', async () => {
    expect(await adapter.deliver(welcome('d1'))).toMatchObject({ kind: 'never', because: 'gone' });
    await post('join', { name: 'Ada' });
    await post('door', { as: 'ada', open: false });
    expect(await adapter.deliver(welcome('d2'))).toMatchObject({ kind: 'never', because: 'closed_dm' });
    await post('leave', { as: 'ada' });
    expect(await adapter.deliver(welcome('d3'))).toMatchObject({ kind: 'never', because: 'gone' });
  });

  it('shows an answer to a command to whoever asked, alone', async () => {
    const { post: answer } = await post('command', { as: 'tom', channel: 'general', words: 'help' });
    expect(answer).toMatchObject({ onlyFor: 'tom', parts: [{ kind: 'paragraph', text: ['network'] }] });
  });

  it('tells of changes as they happen, and lets go of streams when it stops', async () => {
    const response = await fetch(`${adapter.address}/api/stream`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await post('say', { as: 'tom', channel: 'general', text: 'Anybody here?' });
    let told = '';
    while (!told.includes('Anybody here?')) told += (await reader?.read())?.value ?? '';
    await adapter.stop();
    let last = await reader?.read();
    while (last && !last.done) last = await reader?.read();
    expect(last?.done).toBe(true);
  });
});

/** Asks with a path, and headers, that `fetch` would not send as they are. */
function status(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(adapter.address ?? '');
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
