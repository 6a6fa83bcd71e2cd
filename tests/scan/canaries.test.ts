/** The scan finds what was planted on purpose: only then does it mean something that it finds nothing. */
import { mkdtemp, rm, writeFile, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movableClock } from '../../src/backends/clock.js';
import { embedded } from '../../src/backends/embedded/index.js';
import { ada, byId, gave, here, joined, left, say, stageOn, t0, timer } from '../contracts/backend/rig.js';
import { likenessKey } from '../../src/domain/member.js';
import { memberId } from '../../src/domain/ids.js';
import { hour } from '../../src/domain/time.js';
import { canariesInFolder, canariesInText } from './canaries.js';

const canary = 'zwitscherkiesel';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the scan for canaries', () => {
  it.each([
    ['plain', Buffer.from(`Hi, ${canary}!`)],
    ['in another case', Buffer.from(`Hi, ${canary.toUpperCase()}!`)],
    ['in UTF-16, little end first', Buffer.from(`Hi, ${canary}!`, 'utf16le')],
    ['in UTF-16, big end first', Buffer.from(`Hi, ${canary}!`, 'utf16le').swap16()],
    ['in UTF-16 from an odd offset', Buffer.concat([Buffer.from([0]), Buffer.from(canary, 'utf16le')])],
    ['in hex', Buffer.from(Buffer.from(`Hi, ${canary}!`).toString('hex'))],
    ['in base64 at the first alignment', Buffer.from(Buffer.from(`abc${canary}!`).toString('base64'))],
    ['in base64 at the second alignment', Buffer.from(Buffer.from(`abcd${canary}!`).toString('base64'))],
    ['in base64 at the third alignment', Buffer.from(Buffer.from(`abcde${canary}!`).toString('base64'))],
    ['in base64 for addresses', Buffer.from(Buffer.from(`a${canary}~~~???`).toString('base64url'))],
    ['in base64 of UTF-16', Buffer.from(Buffer.from(`a${canary}`, 'utf16le').toString('base64'))],
    ['between other bytes', Buffer.concat([Buffer.alloc(100_000, 0xff), Buffer.from(canary), Buffer.alloc(9, 0xc3)])],
  ])('finds one that is planted %s', async (_, bytes) => {
    await mkdir(join(folder, 'deep'));
    await writeFile(join(folder, 'deep', 'file'), bytes);
    await writeFile(join(folder, 'innocent'), 'nothing here');
    const sighted = await canariesInFolder(folder, ['andereswort', canary]);
    expect(sighted.length).toBeGreaterThan(0);
    expect(new Set(sighted.map(({ file, canary: word }) => [file, word].join()))).toEqual(
      new Set([[join('deep', 'file'), canary].join()]),
    );
  });

  it('finds one in a text', () => {
    expect(canariesInText(`{"msg":"${canary}"}`, [canary])).toEqual([{ canary, encoding: 'plain', at: 8 }]);
    expect(canariesInText('{"msg":"hello"}', [canary])).toEqual([]);
  });

  it('finds nothing where there is nothing', async () => {
    await writeFile(join(folder, 'file'), Buffer.from('zwitscherkiese l'.repeat(1_000)));
    expect(await canariesInFolder(folder, [canary])).toEqual([]);
  });

  it('takes no word for a canary that could be there by chance', () => {
    expect(() => canariesInText('hello', ['hello'])).toThrow(/too short/);
  });
});

describe('the scan of the embedded file', () => {
  const files = async () => (await readdir(folder)).toSorted();

  it('finds a canary in the log beside the file, and in the file', async () => {
    const backend = await embedded({ dataDir: folder, clock: movableClock(t0) });
    await backend.keepNote('planted', canary);
    expect(await files()).toContain('yourturn.db-wal');
    expect((await canariesInFolder(folder, [canary])).map(({ file }) => file)).toContain('yourturn.db-wal');
    await backend.stop();
    expect((await canariesInFolder(folder, [canary])).map(({ file }) => file)).toContain('yourturn.db');
  });

  it('finds nothing of a member who was erased, nor of a community', async () => {
    const clock = movableClock(t0);
    const open = () => embedded({ dataDir: folder, clock });
    const stage = stageOn({ clock, open, close: async () => undefined });
    const gone = memberId(here, 'verschwindibus');
    const backend = await stage.open({
      deliver: async () => ({ kind: 'never', because: 'refused', why: 'no' }),
      decide: byId({
        'join.verschwindibus': {
          remember: [gave(gone, 1), { scope: here, key: likenessKey('band'), value: [], of: [gone, ada] }],
          decisions: [
            say('parked.verschwindibus', t0, { to: gone }),
            say('later.verschwindibus', t0 + hour, { to: gone }),
            timer('timer.verschwindibus', t0 + hour, gone),
          ],
        },
        leave: { erase: [gone] },
        everything: { eraseCommunity: true },
      }),
    });
    const traces = async (word: string) => (await canariesInFolder(folder, [word])).length;
    await backend.submit(joined('join.verschwindibus', gone));
    await backend.settled();
    expect(await backend.parked()).toHaveLength(1);
    expect(await traces('verschwindibus')).toBeGreaterThan(0);
    await backend.submit(left('leave', gone));
    await backend.settled();
    expect(await traces('verschwindibus')).toBe(0);
    expect(await traces(here)).toBeGreaterThan(0);
    await backend.submit({ kind: 'community_left', id: 'everything', community: here, at: t0 });
    await backend.settled();
    expect(await traces(here)).toBe(0);
    await stage.end();
  });
});
