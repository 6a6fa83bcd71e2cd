#!/usr/bin/env node
/**
 * The command line. It hands over to one of cli/, and turns what went wrong into a message and an exit status: 1 for
 * whatever the person at the keyboard can mend, without a stack trace. Each command loads what it needs and no more:
 * judging a file must not wait for a platform's package.
 */
import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { Clock } from './backends/backend.js';
import { addDotEnv } from './cli/dot-env.js';
import type { Stores } from './cli/open-desk.js';
import { roles, type Role } from './cli/role.js';
import { didYouMean } from './config/near.js';
import { StartError } from './domain/start-error.js';
import type { Desk } from './ops/control.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('yourturn')
  .description('A chat bot for Slack and Discord communities that teaches the give-and-take of networking.')
  .version(version)
  .showHelpAfterError('(`yourturn --help` tells what there is)');

program
  .command('start', { isDefault: true })
  .description('run the bot on the platforms that are configured; the playground where none is')
  .addOption(
    new Option('--role <role>', 'what this process does of the whole; the others share the work by REDIS_URL')
      .choices(roles)
      .default('all'),
  )
  .action(async ({ role }: { readonly role: Role }) => {
    const { runStart } = await import('./cli/run-start.js');
    await runStart(environment(), role);
  });

program
  .command('judge')
  .description('judge messages: cases as JSON lines in, readings and verdicts as JSON lines out')
  .argument('<file>', 'a file of cases, one to a line; - for standard input')
  .action(async (file: string) => {
    const { judgeCommand } = await import('./cli/judge.js');
    process.exitCode = await judgeCommand(file, { in: process.stdin, out: process.stdout, err: process.stderr });
  });

program
  .command('parked')
  .description('list what the running bot could not deliver, or try one of them again')
  .option('--retry <id>', 'make this one due again')
  .action(async (options: { readonly retry?: string }) => {
    const { parkedCommand } = await import('./cli/operate.js');
    process.exitCode = await atDesk((desk) => parkedCommand(desk, options, process.stdout));
  });

program
  .command('resume-dms')
  .description('let direct messages go on after the platform said that the bot opens them too fast')
  .action(async () => {
    const { resumeDmsCommand } = await import('./cli/operate.js');
    process.exitCode = await atDesk((desk) => resumeDmsCommand(desk, process.stdout));
  });

program
  .command('erase')
  .description('erase all that the running bot keeps of a community, at once, on its request')
  .argument('<community>', 'its id, such as slack:T0123ABC')
  .action(async (community: string) => {
    const { eraseCommand } = await import('./cli/operate.js');
    process.exitCode = await atDesk((desk) => eraseCommand(desk, community, process.stdout));
  });

program
  .command('migrate')
  .description('carry everything from the file under DATA_DIR into the Redis at REDIS_URL, and count both sides')
  .action(async () => {
    const { migrateCommand } = await import('./cli/migrate.js');
    process.exitCode = await migrateCommand(await stores(), process.stdout, await clock());
  });

/** The environment, with what `.env` adds to it. */
const environment = (): NodeJS.ProcessEnv => addDotEnv(process.env);

/** Since `start` is meant where no command stands, it would take a mistyped one for an argument of its own. */
function refuseUnknownCommand(given: string | undefined): void {
  const known = [...program.commands.map((command) => command.name()), 'help'];
  if (given === undefined || given.startsWith('-') || known.includes(given)) return;
  const meant = didYouMean(given, known);
  program.error(`error: There is no command ${JSON.stringify(given)}.${meant ? ` ${meant}` : ''}`);
}

async function stores(): Promise<Stores> {
  const { storesOf } = await import('./config.js');
  return storesOf(environment());
}

async function clock(): Promise<Clock> {
  const { systemClock } = await import('./backends/clock.js');
  return systemClock();
}

async function atDesk(use: (desk: Desk) => Promise<number>): Promise<number> {
  const desk = await import('./cli/open-desk.js');
  return desk.atDesk(await stores(), await clock(), use);
}

try {
  refuseUnknownCommand(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1); // what was opened before it failed may still hold the process
}
