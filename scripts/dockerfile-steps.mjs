/**
 * Performs the Dockerfile's steps in a folder, where there is no Docker engine: each stage is a folder, COPY copies, RUN
 * runs, and at the end CMD is started as a user who is not root and HEALTHCHECK has to call it healthy. It shows that the
 * steps fit together; it shows nothing about the base image.
 *
 *   node scripts/dockerfile-steps.mjs
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'yourturn-image-'));
chmodSync(folder, 0o755);
/** Who runs it when we are root, as `USER node` does in the image: nobody, on every Unix. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

const fail = (words) => {
  throw new Error(words);
};

/** Instructions of a Dockerfile, comments gone and continued lines joined. */
const instructions = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .replace(/^\s*#.*\n/gm, '')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .map((line) => /^([A-Z]+)\s+(.*)$/.exec(line.trim()))
  .filter(Boolean)
  .map(([, name, rest]) => ({ name, rest }));

const stages = [];
const stage = () => stages.at(-1) ?? fail('The Dockerfile begins with no FROM.');
/** A path of the image, in its stage's folder. */
const inside = (path, of = stage()) => join(of.folder, path.startsWith('/') ? path : join(of.workdir, path));
/** Absolute paths of the image in a command or a value, as they are here. */
const mapped = (words, of = stage()) => words.replaceAll('/app', join(of.folder, 'app'));

const steps = {
  ARG: () => {},
  EXPOSE: () => {},
  VOLUME: (rest) => existsSync(inside(rest)) || fail(`VOLUME ${rest} is not there.`),
  FROM(rest) {
    const [, name = String(stages.length)] = /\sAS\s+(\S+)/i.exec(rest) ?? [];
    stages.push({ name, folder: join(folder, `stage-${stages.length}`), workdir: '/', env: {}, user: 'root' });
    mkdirSync(stage().folder);
  },
  WORKDIR(rest) {
    stage().workdir = rest;
    mkdirSync(inside('.'), { recursive: true });
  },
  ENV(rest) {
    for (const [, name, value] of rest.matchAll(/(\w+)=(\S+)/g)) stage().env[name] = mapped(value);
  },
  COPY(rest) {
    const words = rest.split(/\s+/);
    const from = words[0].startsWith('--from=') ? stages.find(({ name }) => name === words[0].slice(7)) : undefined;
    const paths = words.filter((word) => !word.startsWith('--'));
    const to = paths.pop();
    for (const path of paths) {
      const source = from ? inside(path, from) : join(root, path);
      if (!existsSync(source)) fail(`COPY ${path}: there is no such file.`);
      const isFolder = statSync(source).isDirectory();
      const target = isFolder
        ? inside(to)
        : to.endsWith('/') || paths.length > 1
          ? inside(join(to, basename(path)))
          : inside(to);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(source, target, { recursive: true, verbatimSymlinks: true });
    }
  },
  RUN(rest) {
    // The image's user `node` is not known here.
    const command = mapped(rest).replace(/chown node:node/g, isRoot ? `chown ${nobody}:${nobody}` : 'true');
    const { status } = spawnSync('sh', ['-ec', command], {
      cwd: inside('.'),
      env: { ...process.env, ...stage().env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) fail(`RUN ${rest} ended with status ${status}.`);
  },
  USER(rest) {
    stage().user = rest;
  },
  HEALTHCHECK(rest) {
    stage().healthcheck = rest.slice(rest.indexOf('CMD ') + 4);
  },
  CMD(rest) {
    stage().command = JSON.parse(rest);
  },
};

/** A port that is free now. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });

/** Starts what the image would, and asks its health check until it is content or 30 s are over. */
async function tryOut() {
  const { command, healthcheck, user, env: own } = stage();
  if (user === 'root') fail('The image would run as root.');
  const who = isRoot ? { uid: nobody, gid: nobody } : {};
  const ports = { HOST: '127.0.0.1', PORT: await freePort(), OPS_PORT: await freePort() };
  const env = { PATH: process.env.PATH, HOME: folder, ...own, ...ports };
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd: inside('.'), env, stdio: 'inherit', ...who });
  const ended = new Promise((resolve) => child.once('exit', (status, signal) => resolve(status ?? signal)));
  let isHealthy = false;
  for (const until = Date.now() + 30_000; !isHealthy && Date.now() < until && child.exitCode === null; ) {
    isHealthy = spawnSync('sh', ['-c', healthcheck], { env, stdio: 'ignore', ...who }).status === 0;
    if (!isHealthy) await new Promise((resolve) => setTimeout(resolve, 300));
  }
  child.kill('SIGTERM');
  const status = await ended;
  if (!isHealthy) fail('HEALTHCHECK was never content.');
  if (status !== 0) fail(`CMD ended with ${status} when it was told to.`);
}

try {
  for (const { name, rest } of instructions) {
    process.stdout.write(`${name} ${rest.slice(0, 100)}\n`);
    (steps[name] ?? fail(`${name} is an instruction this script does not know.`))(rest);
  }
  await tryOut();
  process.stdout.write(
    'Each step went well, the program started as a user who is not root, was healthy, and ended when told to.\n',
  );
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
