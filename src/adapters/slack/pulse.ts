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
  /** The connection is there again. */
  back(): void;
  end(): Promise<void>;
}

export function pulse({ workspaces, roster, later, log, forgetOld }: PulseOptions): Pulse {
  let timer: NodeJS.Timeout | undefined;
  let beats = 0;

  const beat = async (): Promise<void> => {
    await roster.beat((await workspaces.all()).map(({ team }) => team));
    if (++beats % 60 === 0) await forgetOld();
  };
  const catchUp = async (): Promise<void> => {
    for (const workspace of await workspaces.all()) {
      const { community } = workspace;
      await roster.catchUp(workspace).catch((error: unknown) => {
        log.warn({ platform: 'slack', community, err: error }, 'who came meanwhile is not known yet');
      });
    }
  };

  return {
    begin() {
      later.run(catchUp);
      later.run(forgetOld);
      timer = setInterval(() => later.run(beat), minute).unref();
    },
    back: () => later.run(catchUp),
    async end() {
      clearInterval(timer);
      await beat().catch(() => undefined);
    },
  };
}
