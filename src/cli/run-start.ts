/** `yourturn start` as a process: reads the configuration, starts, and ends when it is told to. */
import { loadConfig, type Config } from '../config.js';
import { StartError } from '../domain/start-error.js';
import { second } from '../domain/time.js';
import { openLog, type Log } from '../ops/log.js';
import { openingLine } from './opening-line.js';
import type { Role } from './role.js';
import type { Running } from './start.js';

/** Resolves when everything runs; the process then lives until SIGINT or SIGTERM. Throws `StartError`. */
export async function runStart(env: NodeJS.ProcessEnv, role: Role): Promise<void> {
  const config = loadConfig(env);
  // Only now the rest: whoever mistyped a variable should hear so at once.
  const { start } = await import('./start.js');
  const log = openLog({ level: config.logLevel });
  crashWithoutWords(log);
  const starting = start(config, log, role).catch((error: unknown) => refuse(error, config));
  const end = endOnSignal(starting, log);
  if (env['npm_lifecycle_event']) endWithParent(() => end('SIGTERM'));
  const { address } = await starting;
  process.stdout.write(openingLine(config, role, address));
}

/** Where the operating system lets nobody listen, as it says so. */
interface ListenError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

/** What the operating system refuses, in words that help. */
function refuse(error: unknown, { host, opsPort }: Config): never {
  const { code = 'an error', syscall, address, hostname, port } = error as ListenError;
  const isOurs = syscall === 'listen' || syscall === 'bind' || (syscall === 'getaddrinfo' && hostname === host);
  if (!isOurs) throw error;
  const variable = port !== undefined && port === opsPort ? 'OPS_PORT' : 'PORT';
  const where = address ?? host;
  const noAddress = `This machine has no address ${where}. For this machine alone: HOST=127.0.0.1 npm start`;
  const why: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${where} is taken by another program. Stop that one, or choose another port: ${variable}=${(port ?? 0) + 1} npm start`,
    EACCES: `Port ${port} needs rights that this program does not have. Choose one above 1023: ${variable}=3000 npm start`,
    EADDRNOTAVAIL: noAddress,
    ENOTFOUND: noAddress,
    EAI_AGAIN: noAddress,
  };
  throw new StartError(why[code] ?? `Cannot listen on ${where}, port ${port} (${code}).`, { cause: error });
}

/** The first signal ends in peace, the second at once. Returns what a signal does. */
function endOnSignal(starting: Promise<Running>, log: Log): (signal: NodeJS.Signals) => Promise<void> {
  let asked = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (asked) process.exit(1);
    asked = true;
    log.info({ signal }, 'stopping');
    try {
      await (await starting).stop();
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, 'did not stop cleanly; what was not done is done at the next start');
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, (name) => void end(name));
  return end;
}

/** How often it is looked whether the parent is still there. */
const lookForParentEvery = second;

/** npm hands a signal to the shell it started us in, and that shell dies without passing it on: an orphan ends as well. */
function endWithParent(end: () => Promise<void>): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    void end();
  }, lookForParentEvery);
  timer.unref();
}

/** Node would print an error's message, which may quote anybody: the log tells where it happened, and nothing else. */
function crashWithoutWords(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a fault of ours; ending, so that whatever supervises this starts it again');
    process.exit(1);
  });
}
