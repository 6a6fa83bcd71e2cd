/** What is asked at the same moment is done together; each gets its own answer, and answers for its own faults. */
import { describe, expect, it } from 'vitest';
import { gathered } from '../../../src/backends/redis/gathered.js';
import { readForm, storedForm } from '../../../src/backends/redis/record-form.js';
import { likenessKey, memberKey, traceKey } from '../../../src/domain/member.js';
import { ada, bob, here, t0 } from '../../contracts/backend/rig.js';

describe('what is asked at the same moment', () => {
  it('is asked together, by place and in order, so many at most', async () => {
    const calls: [string, readonly number[]][] = [];
    const ask = gathered(3, async (where: string, several: readonly number[]) => {
      calls.push([where, several]);
      return several.map((one) => `${where}${one}`);
    });
    const answers = await Promise.all([ask('a', 1), ask('b', 2), ask('a', 3), ask('a', 4), ask('a', 5)]);
    expect(answers).toEqual(['a1', 'b2', 'a3', 'a4', 'a5']);
    expect(calls).toEqual([
      ['a', [1, 3, 4]],
      ['a', [5]],
      ['b', [2]],
    ]);
  });

  it('spoils nothing for the others where one is at fault', async () => {
    const ask = gathered(9, async (_: string, several: readonly number[]) => {
      if (several.includes(13)) throw Object.assign(new Error('ERR not this one'), { name: 'ReplyError' });
      return several;
    });
    const answers = await Promise.allSettled([ask('a', 1), ask('a', 13), ask('a', 2)]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails together where the connection does, and is not asked again', async () => {
    let calls = 0;
    const ask = gathered(9, async (): Promise<readonly number[]> => {
      calls += 1;
      throw new Error('Connection is closed.');
    });
    const answers = await Promise.allSettled([ask('a', 1), ask('a', 2)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(calls).toBe(1);
  });
});

describe('a record in Redis', () => {
  const version = 'version1';
  it.each([
    ['of its own member', memberKey(ada), [ada], undefined],
    ['of another member than its own', memberKey(ada), [bob], undefined],
    ['of nobody, though a member’s', memberKey(ada), [], t0],
    ['of two', likenessKey('band'), [ada, bob], t0 + 1],
    ['of nobody', traceKey('k'), [], undefined],
  ])('reads as it was written: %s', (_, key, of, until) => {
    const value = { seenAt: t0, gave: 3 };
    const stored = { version, until, of, value };
    expect(readForm(here, key, storedForm(here, key, stored))).toEqual(stored);
  });
});
