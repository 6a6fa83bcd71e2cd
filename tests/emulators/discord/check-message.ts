/**
 * What Discord refuses in a message that a bot sends or edits.
 * https://discord.com/developers/docs/resources/message#create-message
 */
import {
  MessageFlags,
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { checkComponents } from './check-components.js';
import { checkEmbeds } from './check-embeds.js';
import { checkAllowed } from './mentions.js';
import { complaints, refuse } from './refusal.js';
import type { Attachment } from './world.js';

/** A body as it comes from outside. */
export interface RawMessage {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly attachments?:
    | readonly { readonly id: string | number; readonly filename?: string; readonly description?: string }[]
    | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: APIAllowedMentions;
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly message_reference?: { readonly message_id?: string; readonly fail_if_not_exists?: boolean };
}

const limits = { content: 2000, nonce: 25, files: 10, description: 1024, bytes: 10 * 1024 * 1024 };

/** Throws what is wrong with a message as it would stand. `files` are those that stay or are added. */
export function checkMessage(raw: RawMessage, files: readonly Attachment[]): void {
  const wrong = complaints();
  const isV2 = hasFlag(raw.flags, MessageFlags.IsComponentsV2);
  wrong.length('content', raw.content ?? undefined, limits.content);
  if (raw.nonce !== undefined) wrong.length('nonce', String(raw.nonce), limits.nonce);
  checkEmbeds(raw.embeds ?? [], wrong);
  checkAllowed(raw.allowed_mentions, wrong);
  const shown = checkComponents(raw.components, isV2, wrong);
  checkFiles(files, shown, wrong.add);
  if (isV2) {
    for (const field of ['content', 'embeds'] as const)
      if (raw[field]?.length)
        wrong.add(
          field,
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        );
  }
  wrong.end();
  if (!raw.content?.trim() && !raw.embeds?.length && !raw.components?.length && files.length === 0)
    throw refuse('emptyMessage');
}

function checkFiles(
  files: readonly Attachment[],
  shown: readonly string[],
  add: (path: string, code: string, message: string) => void,
) {
  if (files.length > limits.files)
    add('attachments', 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.files} or fewer in length.`);
  for (const [i, file] of files.entries()) {
    if ((file.description?.length ?? 0) > limits.description)
      add(`attachments.${i}.description`, 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.description} or fewer in length.`);
    if (file.content.length > limits.bytes) add(`attachments.${i}`, 'BASE_TYPE_MAX_LENGTH', 'Request entity too large');
  }
  for (const name of shown)
    if (!files.some((file) => file.name === name))
      add('components', 'ATTACHMENT_NOT_FOUND', 'The referenced attachment was not found');
}

export const hasFlag = (flags: number | null | undefined, flag: MessageFlags): boolean =>
  ((flags ?? 0) & flag) === flag;

/** Every text display in components of version 2, as one text: it pings like content does. */
export function textIn(components: unknown): string {
  if (Array.isArray(components)) return components.map(textIn).join('\n');
  if (typeof components !== 'object' || components === null) return '';
  const { content, components: inner } = components as { content?: unknown; components?: unknown };
  return [typeof content === 'string' ? content : '', inner === undefined ? '' : textIn(inner)].join('\n').trim();
}
