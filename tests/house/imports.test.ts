/** Keeps the house in order: imports run downwards only, never in circles, and the core reaches nothing outside. */
import { describe, expect, it } from 'vitest';
import { codeOf, sourceOf, sources, type Source } from './source.js';

const all = sources('src');

/** From the top down. A file may import from its own floor and from those below. */
const floors: readonly (readonly string[])[] = [
  ['main.ts'],
  ['cli'],
  ['config.ts', 'config'],
  ['adapters', 'backends', 'ops'],
  ['commands'],
  ['speech', 'picture'],
  ['rules'],
  ['domain'],
];
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(path)));

describe('imports', () => {
  it('are found, however they are written', () => {
    const { inside, outside } = sourceOf(
      'src/cli/x.ts',
      `import { a } from './a.js';\nimport type {\n  B,\n} from "../b/b.js";\nexport { c } from './c.js';\nimport 'side-effect/x';
       const d = await import('../d/index.js'); const e = process.getBuiltinModule('node:sqlite'); \nimport f from '@a/b/c';`,
    );
    expect(inside).toEqual(['src/cli/a.ts', 'src/b/b.ts', 'src/cli/c.ts', 'src/d/index.ts']);
    expect([...outside].sort()).toEqual(['@a/b', 'node:sqlite', 'side-effect']);
  });

  it('come from rooms that have a floor', () => {
    expect(all.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('run downwards only', () => {
    const upwards = all.flatMap(({ path, inside }) =>
      inside.filter((other) => floorOf(other) < floorOf(path)).map((other) => `${path} imports ${other}`),
    );
    expect(upwards).toEqual([]);
  });

  it('name files that are there', () => {
    const paths = new Set(all.map(({ path }) => path));
    const lost = all.flatMap(({ path, inside }) =>
      inside.filter((other) => other.endsWith('.ts') && !paths.has(other)).map((other) => `${path} imports ${other}`),
    );
    expect(lost).toEqual([]);
  });

  it('never go in circles', () => {
    expect(circles(all)).toEqual([]);
    const one = { path: 'a.ts', words: '', inside: ['b.ts'], outside: [] };
    expect(circles([one, { ...one, path: 'b.ts', inside: ['a.ts'] }])).toEqual(['a.ts > b.ts > a.ts']);
  });

  it('let one platform know nothing of another', () => {
    const nosy = all.flatMap(({ path, inside }) => {
      const own = platformFolder(path);
      return inside.flatMap((other) => {
        const folder = platformFolder(other);
        return own !== undefined && folder !== undefined && folder !== own ? [`${path} imports ${other}`] : [];
      });
    });
    expect(nosy).toEqual([]);
  });
});

const platformFolder = (path: string): string | undefined => /^src\/(?:adapters|backends)\/([^/]+)\//.exec(path)?.[1];

/** Every circle, once, from whichever of its files comes first. */
function circles(files: readonly Source[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) return void found.push([...trail.slice(at), path].join(' > '));
    if (done.has(path)) return;
    for (const other of byPath.get(path)?.inside ?? []) walk(other, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

describe('the core', () => {
  const core = all.filter(({ path }) => ['rules', 'domain', 'speech'].includes(roomOf(path)));
  /** Pure, small, and without a way outside. */
  const allowed = ['linkify-it', 'tldts'];

  it('imports nothing from outside, but for two pure packages', () => {
    const reaching = core.flatMap(({ path, outside }) =>
      outside.filter((name) => !allowed.includes(name)).map((name) => `${path} imports ${name}`),
    );
    expect(reaching).toEqual([]);
  });

  it.each([
    ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\b|\bhrtime\b|\bTemporal\.Now\b/],
    ['dice', /\bMath\.random\b|\bcrypto\b|\brandomUUID\b/],
    ['the console', /\bconsole\b/],
    ['the process', /\bprocess\b(?!\s*[:'(,])|\bglobalThis\b/],
    ['a timer', /\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
    ['the network', /\bfetch\s*\(|\bWebSocket\b/],
    ['waiting', /\bawait\b|\basync\b|\bPromise\b/],
  ])('keeps away from %s', (_, pattern) => {
    // speech/ and rules/ are synchronous; a picture's `png` is a promise that domain/ only names, as is a request's `names`.
    const named = new Set(['src/domain/message.ts', 'src/domain/request.ts']);
    const found = core.filter((file) => !named.has(file.path) && pattern.test(codeOf(file))).map(({ path }) => path);
    expect(found).toEqual([]);
  });
});

describe('a platform’s package', () => {
  it.each([
    ['@slack/', /^src\/adapters\/slack\//],
    ['discord', /^src\/adapters\/discord\//],
    ['ioredis', /^src\/backends\/redis\//],
    ['bullmq', /^src\/backends\/redis\//],
    ['@photostructure/sqlite', /^src\/backends\/embedded\//],
    ['node:sqlite', /^src\/backends\/embedded\//],
  ])('%s is imported in its own room only', (name, room) => {
    const strangers = all
      .filter(({ path, outside }) => outside.some((one) => one.startsWith(name)) && !room.test(path))
      .map(({ path }) => path);
    expect(strangers).toEqual([]);
  });

  it('is loaded only when its platform is configured', () => {
    const eager = all
      .filter(({ path }) => !platformFolder(path))
      .flatMap(({ path, words }) =>
        [
          ...words.matchAll(
            /^import (?!type)[^;]*?from '([^']*\/(?:adapters|backends)\/(?:slack|discord|playground|embedded|redis)\/[^']*)'/gm,
          ),
        ].map(([, from]) => `${path} imports ${from}`),
      );
    expect(eager).toEqual([]);
  });
});

it('every file opens with a sentence on what it is for', () => {
  const silent = all
    .filter(({ words }) => !/^(#!.*\n)?\/(\*\*|\/) ?\S|^(#!.*\n)?\/\*\*\n \* \S/.test(words))
    .map(({ path }) => path);
  expect(silent).toEqual([]);
});
