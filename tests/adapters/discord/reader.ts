/** What somebody reads of a message on Discord: markdown as words, mentions as names, pictures by their alt text. */
import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { channelId, communityId, messageId, type MessageId } from '../../../src/domain/ids.js';
import type { Seen } from '../../contracts/rig.js';
import type { Message, World } from '../../emulators/discord/world.js';

interface Part {
  readonly type?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
}

export function seenOf(message: Message, world: World): Seen {
  const parts = allParts(message.components);
  const raw = [
    message.content,
    ...message.embeds.flatMap(({ title, description, fields = [], footer }) => [
      title,
      description,
      ...fields.map(({ name, value }) => `${name}: ${value}`),
      footer?.text,
    ]),
    ...parts.filter((part) => part.type === ComponentType.TextDisplay).map((part) => part.content),
  ].filter((words) => words !== undefined && words !== '');
  const markup = raw.join('\n');
  return {
    text: wordsOf(markup, world),
    buttons: buttonsOf(message).map(({ label }) => label),
    pictures: message.attachments.flatMap(({ type, description }) =>
      type.startsWith('image/') ? [description ?? ''] : [],
    ),
    links: linksIn(markup),
    files: message.attachments
      .filter(({ type }) => !type.startsWith('image/'))
      .map(({ name, content }) => ({ name, content: content.toString() })),
  };
}

export const buttonsOf = (message: Message): readonly { readonly label: string; readonly customId: string }[] =>
  allParts(message.components).flatMap(({ type, label, custom_id: customId }) =>
    type === ComponentType.Button && customId !== undefined ? [{ label: label ?? '', customId }] : [],
  );

const allParts = (components: readonly (Part | APIMessageTopLevelComponent)[]): readonly Part[] =>
  (components as readonly Part[]).flatMap((part) => [
    part,
    ...allParts(part.components ?? []),
    ...(part.accessory ? allParts([part.accessory]) : []),
  ]);

/** Markdown -> words. What is escaped stays as it was written. */
function wordsOf(markup: string, world: World): string {
  const nameOf = (id: string): string => world.users.get(id)?.name ?? 'unknown-user';
  return markup
    .replace(/(?<!\\)<@!?(\d+)>/g, (_, id: string) => `@${nameOf(id)}`)
    .replace(/(?<!\\)<#(\d+)>/g, (_, id: string) => `#${world.channels.get(id)?.name ?? 'unknown'}`)
    .replace(/(?<!\\)<t:(\d+)(?::\w)?>/g, (_, seconds: string) => new Date(Number(seconds) * 1000).toISOString())
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<?[^)>]*>?\)/g, '$1')
    .replace(/^(?:#{1,3}|-#|>|-) /gm, '')
    .replace(/(?<!\\)(?:\*\*|__|\*|`)/g, '')
    .replace(/\\(\W)/g, '$1');
}

function linksIn(markup: string): readonly MessageId[] {
  const found = [...markup.matchAll(/https:\/\/discord\.com\/channels\/(\d+)\/(\d+)\/(\d+)/g)];
  const ids = found.map(([, guild = '', channel = '', message = '']) =>
    messageId(channelId(communityId('discord', guild), channel), message),
  );
  return [...new Set(ids)];
}
