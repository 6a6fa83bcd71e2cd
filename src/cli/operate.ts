/** What an operator asks of a running bot: `yourturn parked`, `resume-dms`, `erase`. Each returns the exit status. */
import { writeDuration } from '../domain/time.js';
import { deskOf, type Desk } from '../ops/control.js';

export interface Printer {
  write(words: string): unknown;
}

/** Lists what could not be delivered, or makes one of them due again. */
export async function parkedCommand(
  dataDir: string,
  options: { readonly retry?: string },
  out: Printer,
  desk: Desk = deskOf(dataDir),
): Promise<number> {
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
export async function resumeDmsCommand(dataDir: string, out: Printer, desk: Desk = deskOf(dataDir)): Promise<number> {
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

/** Erases all that is kept of a community, at once, on its request. */
export async function eraseCommand(
  dataDir: string,
  community: string,
  out: Printer,
  desk: Desk = deskOf(dataDir),
): Promise<number> {
  const found = await desk.erase(community);
  out.write(found ? `All that was kept of ${community} is erased.\n` : `Nothing is kept of ${community}.\n`);
  return found ? 0 : 1;
}
