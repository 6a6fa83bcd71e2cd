/** Why a file could not be read, in words. */
import { expect, it } from 'vitest';
import { isMissing, whyUnreadable } from '../../src/config/unreadable.js';

const failed = (code: string): Error => Object.assign(new Error('raw words'), { code });

it.each([
  ['ENOENT', 'there is none'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'this user may not read it'],
  ['EPERM', 'this user may not read it'],
  ['EIO', 'it cannot be read (EIO)'],
])('%s: %s', (code, words) => {
  expect(whyUnreadable(failed(code))).toBe(words);
  expect(isMissing(failed(code))).toBe(code === 'ENOENT');
});
