/**
 * Interactions: the command, buttons, the form, the look at a message. Each is acknowledged at once (Discord waits 3
 * seconds) and answered to whoever asked, for their eyes only.
 */
import {
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
  TextInputStyle,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import type { Listener } from '../adapter.js';
import type { Action } from '../../domain/action.js';
import type { CommunityId, Instant, MemberId } from '../../domain/ids.js';
import { userOf } from '../../domain/ids.js';
import type { Message } from '../../domain/message.js';
import type { Request } from '../../domain/request.js';
import type { Settings } from '../../domain/settings.js';
import type { Log } from '../../ops/log.js';
import { codes, faultOf, twice, type Api } from './api.js';
import { networkCommand, viewOption } from './commands.js';
import { readPress, writePress, type Press } from './custom-id.js';
import { filesOf } from './deliver.js';
import type { Directory } from './directory.js';
import { communityOfGuild, guildOf, instantOf, memberIn, messageIn } from './ids.js';
import { lookFor } from './looks.js';
import type { Mutual } from './mutual.js';
import { present, type Look } from './present.js';
import { permissionsOf, standingOf, type Standing } from './standing.js';
import { viewOf } from './translate.js';
import type { Whispers } from './whispers.js';
import { aboutOneOfSeveral, failed, nowhere, noText, outdated, taken, words } from './words.js';

export interface Desk {
  readonly api: Api;
  readonly directory: Directory;
  readonly mutual: Mutual;
  readonly whispers: Whispers;
  readonly log: Log;
  settingsOf(community: CommunityId): Settings;
  now(): Instant;
  /** What this adapter has to add when somebody chose something: an admin picked what cannot be done as picked. */
  chosen(press: { readonly action: Action }, guild: string): Promise<readonly string[]>;
}

type Asked = Request extends infer R ? (R extends { kind: infer K } ? Omit<R, keyof Who> & { kind: K } : never) : never;
type Who = Omit<Request, 'kind'>;

/** Deals with one interaction. Resolves when it is answered; rejects only where `hear` does. */
export async function attend(interaction: APIInteraction, listener: Listener, desk: Desk): Promise<void> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return command(interaction, listener, desk);
    case InteractionType.MessageComponent:
      return pressed(interaction, listener, desk);
    case InteractionType.ModalSubmit:
      return sent(interaction, listener, desk);
    default:
      return undefined;
  }
}

const userIn = ({ member, user }: APIInteraction): string => (member?.user ?? user)?.id ?? '';

async function command(interaction: APIApplicationCommandInteraction, listener: Listener, desk: Desk): Promise<void> {
  if (!(await deferred(interaction, desk))) return;
  const here = interaction.guild_id;
  const [guild, ...others] = here === undefined ? await desk.mutual.guildsOf(userIn(interaction)) : [here];
  const asked = guild === undefined ? undefined : askedBy(interaction, guild);
  if (guild === undefined || asked === undefined) return reply(interaction, nowhere, guild ?? '', desk);
  const add = async ({ parts }: Message): Promise<Message> =>
    others.length > 0 ? { parts: [...parts, aboutOneOfSeveral] } : { parts };
  await answered(interaction, guild, asked, listener, desk, { add });
}

function askedBy({ data }: APIApplicationCommandInteraction, guild: string): Asked | undefined {
  if (data.type === ApplicationCommandType.Message) {
    const message = data.resolved.messages[data.target_id];
    return message && { kind: 'explain', message: messageIn(guild, message.channel_id, message.id) };
  }
  if (data.type !== ApplicationCommandType.ChatInput || data.name !== networkCommand) return undefined;
  const option = data.options?.find(({ name }) => name === viewOption) ?? data.options?.[0];
  const view = viewOf(option && 'value' in option ? String(option.value) : '');
  return view === undefined ? { kind: 'unknown_view' } : { kind: 'network', view };
}

async function pressed(interaction: APIMessageComponentInteraction, listener: Listener, desk: Desk): Promise<void> {
  const press = readPress(interaction.data.custom_id);
  const isElsewhere = interaction.guild_id !== undefined && press?.guild !== interaction.guild_id;
  if (press?.kind === 'reply' && !isElsewhere) return openForm(interaction, press, desk);
  if (!(await deferred(interaction, desk))) return;
  if (!press || press.kind === 'reply' || isElsewhere)
    return reply(interaction, outdated, interaction.guild_id ?? '', desk);
  const { guild, action } = press;
  const more: Look['more'] =
    action.kind === 'hello' ? { label: words.answerHere, press: { guild, kind: 'reply' } } : undefined;
  const add = async (message: Message, { isAdmin }: Standing): Promise<Message> =>
    isAdmin ? withNotes(message, await desk.chosen(press, guild)) : message;
  await answered(interaction, guild, { kind: 'button', action }, listener, desk, { ...(more ? { more } : {}), add });
}

const withNotes = ({ parts }: Message, notes: readonly string[]): Message => ({
  parts: [...parts, ...notes.map((text) => ({ kind: 'note', text: [text] }) as const)],
});

/** The form must be the first answer, so it is opened without asking anybody. */
async function openForm(interaction: APIMessageComponentInteraction, press: Press, desk: Desk): Promise<void> {
  const form: APIModalInteractionResponse = {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writePress(press),
      title: words.formTitle,
      components: [
        {
          type: ComponentType.Label,
          label: words.formLabel,
          description: words.formHint,
          component: {
            type: ComponentType.TextInput,
            custom_id: 'text',
            style: TextInputStyle.Paragraph,
            max_length: 2_000,
            required: true,
          },
        },
      ],
    },
  };
  await callback(interaction, form, desk);
}

/** An answer given in the form is heard like one in a DM, and let go of as soon. */
async function sent(interaction: APIModalSubmitInteraction, listener: Listener, desk: Desk): Promise<void> {
  if (!(await deferred(interaction, desk))) return;
  const press = readPress(interaction.data.custom_id);
  const guild = interaction.guild_id ?? press?.guild;
  if (!press || guild === undefined || press.guild !== guild) return reply(interaction, outdated, guild ?? '', desk);
  const text = textIn(interaction);
  if (text.trim() === '') return reply(interaction, noText, guild, desk);
  const member = memberIn(guild, userIn(interaction));
  const answer = desk.whispers.opened(member, interaction.application_id, interaction.token);
  await listener.hear({
    id: interaction.id,
    kind: 'posted',
    community: communityOfGuild(guild),
    at: atOf(interaction, desk),
    message: messageIn(guild, interaction.channel?.id ?? guild, interaction.id),
    member,
    where: 'dm',
    text,
    towards: [],
  });
  if ((await answer) === 'silent') await reply(interaction, taken, guild, desk);
}

/** The words in the form's one field, wherever Discord's layout puts it. */
function textIn({ data }: APIModalSubmitInteraction): string {
  for (const part of data.components) {
    const fields = 'components' in part ? part.components : 'component' in part ? [part.component] : [];
    for (const field of fields) if ('value' in field && typeof field.value === 'string') return field.value;
  }
  return '';
}

/** What this adapter adds to what the house says. */
interface Additions {
  readonly more?: Look['more'];
  readonly add?: (message: Message, who: Standing) => Promise<Message>;
}

/** Asks the house, and shows what it says. */
async function answered(
  interaction: APIInteraction,
  guild: string,
  asked: Asked,
  listener: Listener,
  desk: Desk,
  { more, add = async (message) => message }: Additions,
): Promise<void> {
  try {
    const who = await whoAsks(interaction, guild, desk);
    desk.mutual.met(userIn(interaction), guild);
    const message = await add(await listener.answer({ ...who, ...asked }), who);
    await reply(interaction, message, guild, desk, more);
  } catch (err) {
    desk.log.error({ id: interaction.id, kind: asked.kind, err }, 'a request could not be answered');
    await reply(interaction, failed, guild, desk);
  }
}

const atOf = (interaction: APIInteraction, desk: Desk): Instant => instantOf(interaction.id) ?? desk.now();

async function whoAsks(interaction: APIInteraction, guild: string, desk: Desk): Promise<Who> {
  return {
    id: interaction.id,
    community: communityOfGuild(guild),
    member: memberIn(guild, userIn(interaction)),
    at: atOf(interaction, desk),
    ...(await standing(interaction, guild, desk)),
    names: (members) => names(members, desk.directory),
  };
}

/** In a guild the interaction tells what its member may do; in a DM the guild is asked. In doubt, nobody special. */
async function standing(interaction: APIInteraction, guild: string, desk: Desk): Promise<Standing> {
  const nobody: Standing = { isAdmin: false, isModerator: false };
  try {
    const known = await desk.directory.guild(guild);
    const user = userIn(interaction);
    const member = interaction.member ?? (await desk.directory.member(guild, user));
    if (!known || !member) return nobody;
    const holder = { user, roles: member.roles };
    const permissions = interaction.member ? BigInt(interaction.member.permissions) : permissionsOf(holder, known);
    return standingOf(holder, permissions, known, desk.settingsOf(communityOfGuild(guild)).channels.moderators);
  } catch (err) {
    desk.log.warn({ err, community: communityOfGuild(guild) }, 'what a member may do could not be found out');
    return nobody;
  }
}

async function names(members: readonly MemberId[], directory: Directory): Promise<ReadonlyMap<MemberId, string>> {
  const found = await Promise.all(
    members.map(async (member) => {
      const info = await directory.member(guildOf(member), userOf(member)).catch(() => undefined);
      return info ? ([[member, info.name]] as const) : [];
    }),
  );
  return new Map(found.flat());
}

/** Tells Discord that an answer follows. False where it is too late, or somebody else has answered. */
const deferred = (interaction: APIInteraction, desk: Desk): Promise<boolean> =>
  callback(
    interaction,
    { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
    desk,
  );

async function callback(interaction: APIInteraction, body: object, { api, log }: Desk): Promise<boolean> {
  try {
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    await twice(() => api.post(route, { body, auth: false }));
    return true;
  } catch (err) {
    const { code } = faultOf(err);
    // Our own answer, sent again because the first try's receipt was lost.
    if (code === codes.acknowledgedBefore) return true;
    log.warn({ id: interaction.id, code, err }, 'an interaction could not be acknowledged; nothing was done');
    return false;
  }
}

async function reply(
  interaction: APIInteraction,
  message: Message,
  guild: string,
  { api, directory, log }: Desk,
  more?: Look['more'],
): Promise<void> {
  try {
    const look = await lookFor(message, guild, directory);
    const { body, files } = present(message, more ? { ...look, more } : look);
    const route = Routes.webhookMessage(interaction.application_id, interaction.token);
    const attached = await filesOf(files);
    await twice(() => api.patch(route, { body, auth: false, files: attached }));
  } catch (err) {
    log.warn({ id: interaction.id, err }, 'an answer could not be shown');
  }
}
