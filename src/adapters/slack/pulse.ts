/**
 * Notes every minute that the bot is awake, and looks who came whenever it was not. This runs by the machine's time, not
 * by the house's clock: it is about this process, and about nothing that members do.
 */
import { minute } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { Background } from './background.js';
import type { Roster } from './roster.js';
import type { Workspaces } from './workspaces.js';

export interface PulseOptions {
  readonly workspaces: Workspaces;
  readonly roster: Roster;
  readonly later: { readonly run: Background };
  readonly log: Log;
  forgetOld(): Promise<void>;
}

export interface Pulse {
  begin(): void;
  /** A workspace is new. */
  look(): void;
  /** The connection ended: the bot lives, but watches nothing. */
  gone(): void;
  /** The connection is there again. */
  back(): void;
  end(): Promise<void>;
}

export function pulse({ workspaces, roster, later, log, forgetOld }: PulseOptions): Pulse {
  /** Where it is known who is there: elsewhere the last word of being awake has to stay until it is. */
  const caughtUp = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isConnected = true;
  let beats = 0;

  const beat = async (): Promise<void> => {
    if (!isConnected) return;
    await roster.beat([...caughtUp]);
    await catchUp();
    if (beats++ % 60 === 0) await forgetOld();
  };

  const catchUp = async (): Promise<void> => {
    for (const workspace of await workspaces.all()) {
      const { team, community } = workspace;
      if ((caughtUp.has(team) && roster.isKnown(team)) || !isConnected) continue;
      try {
        await roster.catchUp(workspace);
        caughtUp.add(team);
      } catch (error) {
        log.warn({ platform: 'slack', community, err: error }, 'who came meanwhile is not known yet');
      }
    }
  };

  return {
    begin() {
      later.run(beat);
      timer = setInterval(() => later.run(beat), minute).unref();
    },
    look: () => later.run(catchUp),
    gone() {
      isConnected = false;
      caughtUp.clear();
    },
    back() {
      isConnected = true;
      later.run(catchUp);
    },
    async end() {
      clearInterval(timer);
      if (isConnected) await roster.beat([...caughtUp]).catch(() => undefined);
    },
  };
}
