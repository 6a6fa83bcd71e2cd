/** What `.env` adds to the environment. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { addDotEnv } from '../../src/cli/dot-env.js';
import { StartError } from '../../src/domain/start-error.js';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'env-')), '.env');
});

it('adds nothing where there is no file', () => {
  expect(addDotEnv({ A: '1' }, path)).toEqual({ A: '1' });
});

it('leaves what is set, even to nothing', () => {
  writeFileSync(path, 'A=file\nB=file\nC="two words" # why\n');
  expect(addDotEnv({ A: 'set', B: '' }, path)).toEqual({ A: 'set', B: '', C: 'two words' });
});

it('keeps the first variable where a mark stands in front', () => {
  writeFileSync(path, '\uFEFFA=1\nB=2\n');
  expect(addDotEnv({}, path)).toEqual({ A: '1', B: '2' });
});

it('says what is wrong with a file that cannot be read', () => {
  expect(() => addDotEnv({}, tmpdir())).toThrow(
    new StartError('.env in this folder cannot be read (it is a folder). Mend it, or take it away.'),
  );
});
