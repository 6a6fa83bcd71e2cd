/** What an operator asks of a running bot: `yourturn parked`, `resume-dms`, `erase`. Each returns the exit status. */
import { writeDuration } from '../domain/time.js';
import type { Desk } from '../ops/control.js';

export interface Printer {
  write(words: string): unknown;
}

/** Lists what could not be delivered, or makes one of them due again. */
export async function parkedCommand(desk: Desk, options: { readonly retry?: string }, out: Printer): Promise<number> {
  if (options.retry !== undefined) {
    const found = await desk.retry(options.retry);
    out.write(found ? `${options.retry} is due again.\n` : `Nothing parked goes by ${options.retry}.\n`);
    return found ? 0 : 1;
  }
  const rows = await desk.parked();
  if (rows.length === 0) out.write('Nothing is parked: every delivery got through, or was not worth it any more.\n');
  for (const { id, community, speech, attempts, why } of rows) {
    out.write(`${id}\n  ${speech} for ${community}, tried ${attempts} times: ${why}\n`);
  }
  if (rows.length > 0) out.write('\nTo try one again: yourturn parked --retry ID\n');
  return 0;
}

/** Lets DMs go on after the platform said that the bot opens them too fast. */
export async function resumeDmsCommand(desk: Desk, out: Printer): Promise<number> {
  const held = await desk.held();
  if (held.length === 0) {
    out.write('No DMs are held.\n');
    return 0;
  }
  for (const { lane, why, since } of held) {
    out.write(`${lane} was held for ${writeDuration(Math.max(0, Date.now() - since))}: ${why}\n`);
  }
  const released = await desk.release();
  out.write(`Released: ${released.join(', ')}. What waited goes out at the usual pace.\n`);
  return 0;
}

/** Erases all that is kept of a community, on its request. */
export async function eraseCommand(desk: Desk, community: string, out: Printer): Promise<number> {
  const answers = {
    erased: `All that was kept of ${community} is erased.\n`,
    asked: `It is asked for, but no worker has done it yet. Start one (yourturn start), and what is kept of ${community} goes.\n`,
    unknown: `Nothing is kept of ${community}.\n`,
  };
  const how = await desk.erase(community);
  out.write(answers[how]);
  return how === 'erased' ? 0 : 1;
}
