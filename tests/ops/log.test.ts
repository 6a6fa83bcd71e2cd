/** The log tells operators what they need, and nobody what a member wrote. */
import { describe, expect, it } from 'vitest';
import { StartError } from '../../src/domain/start-error.js';
import { openLog, type Fields, type LogLevel } from '../../src/ops/log.js';

const secretWords = 'my secret canary words';

/** The lines that were written. */
function logged(
  write: (log: ReturnType<typeof openLog>) => void,
  level: LogLevel = 'debug',
): Record<string, unknown>[] {
  const lines: string[] = [];
  write(openLog({ level, write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
const line = (fields: Fields) => logged((log) => log.info(fields, 'happened'))[0] ?? {};

describe('a line', () => {
  it('is JSON with a time, a level, what happened, and its fields', () => {
    expect(line({ community: 'slack:T1', attempt: 2, because: 'closed_dm' })).toMatchObject({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      msg: 'happened',
      community: 'slack:T1',
      attempt: 2,
      because: 'closed_dm',
    });
  });

  it('is not written below the level', () => {
    expect(logged((log) => log.debug({}, 'detail'), 'info')).toEqual([]);
  });

  it('holds no pid and no host name', () => {
    expect(Object.keys(line({}))).toEqual(['level', 'time', 'msg']);
  });
});

describe('somebody’s words', () => {
  it.each([
    ['in a field nobody knows', { text: secretWords }],
    ['in a field for an id', { member: secretWords }],
    ['in a list of ids', { members: ['slack:T1/U1', secretWords] }],
    ['in an object', { event: { reading: secretWords } }],
    ['in an object below a known name', { reason: { why: secretWords } }],
    ['as the name of a field', { [secretWords]: 1 }],
    ['in an error', { err: new Error(secretWords) }],
    ['in the cause of an error', { err: new Error('x', { cause: new SyntaxError(secretWords) }) }],
    ['in what is thrown but no error', { err: secretWords }],
    [
      'in an error that has more to say',
      { err: Object.assign(new Error('x'), { data: { text: secretWords }, code: secretWords }) },
    ],
    ['in what JSON.parse could not read', { err: unreadable() }],
    ['in an error of several lines', { err: new Error(`one\n${secretWords}\n`) }],
    ['in an error that looks like a stack', { err: new Error(`one\n    at ${secretWords} (/home/x.js:1:2)\n`) }],
  ])('are not written %s', (_, fields) => {
    const written = JSON.stringify(line(fields));
    expect(written).not.toContain('canary');
    expect(written).toContain('happened');
  });

  function unreadable(): unknown {
    try {
      return JSON.parse(secretWords);
    } catch (error) {
      return error;
    }
  }
});

describe('a secret', () => {
  it.each([
    ['a bot token', 'xoxb-1-2-abc'],
    ['an app token', 'xapp-1-A-2-abc'],
    ['a Discord token', `${'M'.repeat(24)}.${'a'.repeat(6)}.${'b'.repeat(30)}`],
    ['a login in an address', 'redis://user:hunter2@host'],
  ])('is not written: %s', (_, secret) => {
    const written = JSON.stringify([line({ why: `refused for ${secret}` }), line({ id: secret })]);
    expect(written).toContain('(removed)');
    for (const part of [secret, 'hunter2']) expect(written).not.toContain(part);
  });
});

describe('an error', () => {
  it('tells its name, its codes and where it was thrown', () => {
    const { err } = line({ err: Object.assign(new TypeError('x'), { code: 'E_X', status: 429 }) });
    expect(err).toMatchObject({
      name: 'TypeError',
      code: 'E_X',
      status: 429,
      stack: expect.arrayContaining([expect.stringContaining('log.test')]),
    });
  });

  it('tells its message where that is ours or the operating system’s', () => {
    expect(line({ err: new StartError('Set PORT.') })['err']).toMatchObject({ message: 'Set PORT.' });
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
      syscall: 'connect',
      code: 'ECONNREFUSED',
    });
    expect(line({ err: refused })['err']).toMatchObject({ message: 'connect ECONNREFUSED 127.0.0.1:1' });
  });
});

it('says which fields it left out', () => {
  expect(line({ shoeSize: 43 })).toMatchObject({ leftOut: ['shoeSize'] });
});
