/** What is the same whether this process listens to Slack or only delivers: how Slack is asked, and what is known of it. */
import { createHash } from 'node:crypto';
import { background } from './background.js';
import { channels } from './channels.js';
import type { Outlet } from './deliver.js';
import { directoryFor } from './directory.js';
import { homes } from './home.js';
import { installations } from './installations.js';
import type { SlackOptions } from './options.js';
import { people } from './people.js';
import { pictures } from './pictures.js';
import { roles } from './roles.js';
import { seal } from './sealed.js';
import { workspaces } from './workspaces.js';

export type Parts = ReturnType<typeof partsOf>;

export function partsOf(options: SlackOptions) {
  const { notes, clock, log, settingsOf, botToken, apiUrl } = options;
  const kept = installations(notes, options.encryptionKey && seal(options.encryptionKey));
  const known = workspaces({ botToken, apiUrl, installations: kept, clock, log, hash });
  const who = people(clock);
  const rooms = channels(clock);
  const directories = directoryFor(who, rooms);
  const files = pictures(log);
  const outlet: Outlet = {
    workspaces: known,
    channels: rooms,
    directoryFor: directories,
    notes,
    clock,
    log,
    settingsOf,
  };
  return {
    outlet,
    installations: kept,
    workspaces: known,
    people: who,
    channels: rooms,
    roles: roles(who, rooms, clock),
    directoryFor: directories,
    pictures: files,
    homes: homes(directories, files, log),
    later: background(log),
  };
}

/** Tells one token from another without telling the token. */
const hash = (token: string): string => createHash('sha256').update(token).digest('base64url').slice(0, 16);
