/** The App Home: what `/mynetwork` shows, with its buttons, and above it the answer to the one that was pressed. */
import type { Message, Part, Picture } from '../../domain/message.js';
import { second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { DirectoryFor } from './directory.js';
import { after } from './patience.js';
import type { Pictures } from './pictures.js';
import { presentHome, type FileOf } from './present.js';
import { reasonOf } from './web.js';
import type { Workspace } from './workspaces.js';

export interface Homes {
  /** Publishes somebody's Home: with what can be shown at once first, then with the picture. */
  show(reader: Reader, network: Message, above?: Message): Promise<void>;
  /** The picture, once it is drawn and uploaded. Never rejects. */
  addPicture(reader: Reader, network: Message, above?: Message): Promise<void>;
}

export interface Reader {
  readonly workspace: Workspace;
  readonly user: string;
}

export function homes(directoryFor: DirectoryFor, pictures: Pictures, log: Log): Homes {
  const publish = async ({ workspace, user }: Reader, messages: readonly Message[], fileOf: FileOf): Promise<void> => {
    const all: Message = { parts: messages.flatMap(({ parts }) => parts) };
    const blocks = presentHome(messages, await directoryFor(workspace, all, false), fileOf);
    await workspace.client.views.publish({ user_id: user, view: { type: 'home', blocks } });
  };
  const page = (network: Message, above: Message | undefined): readonly Message[] => [
    ...(above ? [above] : []),
    { parts: [...network.parts, buttons] },
  ];

  return {
    show: (reader, network, above) =>
      publish(reader, page(network, above), (picture) => pictures.uploaded(picture, reader.workspace, reader.user)),
    async addPicture(reader, network, above) {
      const { workspace, user } = reader;
      const picture = pictureIn(network);
      if (!picture || pictures.uploaded(picture, workspace, user) !== undefined) return;
      const file = await pictures.fileOf(picture, workspace, user);
      if (file === undefined) return;
      try {
        const fileOf: FileOf = (one) => (one === picture ? file : undefined);
        await onceReady(() => publish(reader, page(network, above), fileOf));
      } catch (error) {
        const { community } = workspace;
        const reason = reasonOf(error);
        log.warn({ platform: 'slack', community, reason }, 'the App Home stays without its picture');
      }
    },
  };
}

/** Slack refuses blocks with a file that it has not looked at yet: it takes a second or two. */
const triedAfter = [1, 2, 4] as const;

async function onceReady(publish: () => Promise<void>): Promise<void> {
  for (const seconds of triedAfter) {
    try {
      return await publish();
    } catch (error) {
      if (!notReady.has(reasonOf(error))) throw error;
      await after(seconds * second);
    }
  }
  await publish();
}

const notReady = new Set(['invalid_blocks', 'invalid_arguments']);

const pictureIn = ({ parts }: Message): Picture | undefined =>
  parts.flatMap((part) => (part.kind === 'picture' ? [part.picture] : []))[0];

/** The Home has no command line: what can be asked stands below. */
const buttons: Part = {
  kind: 'buttons',
  buttons: [
    { label: 'Pause', action: { kind: 'pause' } },
    { label: 'Resume', action: { kind: 'resume' } },
    { label: 'Export', action: { kind: 'export' } },
    { label: 'Forget me', action: { kind: 'forget' } },
    { label: 'Help', action: { kind: 'help' } },
  ],
};
