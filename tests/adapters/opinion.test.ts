/** The second opinion, against a local server that speaks the protocol. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Heard } from '../../src/adapters/adapter.js';
import { opinion, withoutIds } from '../../src/adapters/opinion.js';
import { day, minute } from '../../src/domain/time.js';
import { promotion, reading } from '../rules/conduct/story.js';

const heard: Heard = {
  id: 'event-1',
  kind: 'posted',
  community: 'slack:T1',
  at: 0,
  message: 'slack:T1#C1@1.0',
  member: 'slack:T1/U1',
  where: 'general',
  text: 'Watch my film <@U2>',
  towards: [],
};

describe('a second opinion', () => {
  let server: Server;
  let url = '';
  let asked: { body: Record<string, unknown>; authorization: string | undefined }[] = [];
  /** What the endpoint says next. Undefined: nothing at all. */
  let says: { status: number; words: unknown } | undefined;

  beforeEach(async () => {
    asked = [];
    says = { status: 200, words: 'SPARE' };
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
        asked.push({ body, authorization: request.headers.authorization });
        if (!says) return;
        response.writeHead(says.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: says.words } }] }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
  });

  afterEach(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );

  const open = (now = () => 0) => {
    const failures: string[] = [];
    const ask = opinion({ url, model: 'small', apiKey: 'key-1', clock: { now }, failed: (why) => failures.push(why) });
    return { ask, failures };
  };

  it('may spare', async () => {
    expect(await open().ask(heard, promotion)).toBe(true);
  });

  it.each([
    ['it agrees with the rules', { status: 200, words: 'NUDGE' }, []],
    ['it fails', { status: 500, words: 'SPARE' }, ['status 500']],
    ['it rambles', { status: 200, words: 'Well, I would say' }, ['an answer that is neither SPARE nor NUDGE']],
    ['it answers in another shape', { status: 200, words: 7 }, ['an answer of another shape']],
  ])('leaves the verdict to the rules where %s', async (_, answer, why) => {
    says = answer;
    const { ask, failures } = open();
    expect(await ask(heard, promotion)).toBe(false);
    expect(failures).toEqual(why);
  });

  it('is not waited for', async () => {
    says = undefined;
    const { ask, failures } = open();
    expect(await ask(heard, promotion)).toBe(false);
    expect(failures).toEqual(['no answer']);
  });

  it('is not asked about what could lead to no nudge', async () => {
    await open().ask(heard, reading(['shares', 'asksBack']));
    expect(asked).toEqual([]);
  });

  it('sees the words and the place, and no ids', async () => {
    await open().ask(heard, promotion);
    const sent = JSON.stringify(asked[0]?.body);
    expect(sent).toContain('Watch my film');
    expect(sent).not.toMatch(/U1|U2|T1|C1/);
    expect(asked[0]).toMatchObject({ authorization: 'Bearer key-1', body: { model: 'small' } });
  });

  it('is left in peace for five minutes after three failures', async () => {
    let now = 0;
    says = { status: 503, words: '' };
    const { ask } = open(() => now);
    for (let i = 0; i < 5; i++) await ask(heard, promotion);
    expect(asked).toHaveLength(3);
    now += 5 * minute;
    says = { status: 200, words: 'SPARE' };
    expect(await ask(heard, promotion)).toBe(true);
  });

  it('is asked at most 500 times a day', async () => {
    let now = 0;
    const { ask } = open(() => now);
    for (let i = 0; i < 510; i++) await ask(heard, promotion);
    expect(asked).toHaveLength(500);
    now += day;
    expect(await ask(heard, promotion)).toBe(true);
  });
});

describe('what is put to it', () => {
  it.each([
    ['hi <@U012AB> and <!channel>, see <#C1|general>', 'hi @someone and @someone, see @someone'],
    ['hi <@!123> <a:wave:123> <:tada:9>', 'hi @someone :wave: :tada:'],
  ])('of %s is %s', (text, put) => {
    expect(withoutIds(text)).toBe(put);
  });
});
