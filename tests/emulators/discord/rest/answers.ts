/** Answers to interactions: the first one, and what follows by the interaction's token. */
import { GatewayDispatchEvents, InteractionResponseType, type APIInteractionResponse } from 'discord-api-types/v10';
import { checkMessage, type RawMessage } from '../check-message.js';
import { checkModal } from '../check-components.js';
import { isEphemeral, toAnswer, toFollowUp } from '../interactions.js';
import { deleteMessage, tellMessage } from '../messages.js';
import { complaints, refuse } from '../refusal.js';
import { apiMessage, seenMessage } from '../views.js';
import { found, type Interaction, type InteractionAnswer, type Message, type World } from '../world.js';
import { attachmentsOf, type Body } from './body.js';
import { applyEdit, compose } from './messages.js';
import type { Handler } from './routes.js';

export const callback: Handler = ({ params: [id = '', token = ''], query, body, world }) => {
  const interaction = toAnswer(id, token, world);
  const { type, data } = (body.json ?? {}) as APIInteractionResponse & { data?: unknown };
  interaction.answer = answerOf(interaction, type, { ...body, json: data ?? {} }, world);
  if (query.get('with_response') !== 'true') return undefined;
  const { answer } = interaction;
  const message = 'messageId' in answer ? world.messages.get(answer.messageId) : undefined;
  return {
    interaction: { id, type: 2, ...(message ? { response_message_id: message.id } : {}) },
    resource: { type, ...(message ? { message: apiMessage(message, world) } : {}) },
  };
};

function answerOf(interaction: Interaction, type: number, body: Body, world: World): InteractionAnswer {
  const raw = body.json as RawMessage;
  const from = interaction.messageId === undefined ? undefined : world.messages.get(interaction.messageId);
  const wrong = complaints();
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      checkMessage(raw, attachmentsOf(body, [], world));
      return { kind: 'message', messageId: answerWith(raw, body, interaction, isEphemeral(raw.flags), world).id };
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return { kind: 'deferred', ephemeral: isEphemeral(raw.flags) };
    case InteractionResponseType.UpdateMessage:
    case InteractionResponseType.DeferredMessageUpdate:
      if (!from) break;
      if (type === InteractionResponseType.DeferredMessageUpdate)
        return { kind: 'deferred_update', messageId: from.id };
      applyEdit(from, body, world);
      tellMessage(from, GatewayDispatchEvents.MessageUpdate, world);
      return { kind: 'updates', messageId: from.id };
    case InteractionResponseType.Modal:
      if (interaction.isModalSubmit) break;
      return { kind: 'modal', modal: checkModal(body.json, wrong) };
    default:
  }
  wrong.add('type', 'BASE_TYPE_CHOICES', 'This interaction cannot be answered by this type');
  wrong.end();
  throw refuse('unknownInteraction');
}

function answerWith(raw: RawMessage, body: Body, interaction: Interaction, ephemeral: boolean, world: World): Message {
  const message = compose(raw, body, interaction.channelId, world, {
    applicationId: world.appId,
    webhookId: world.appId,
    ...(ephemeral ? { onlyFor: interaction.user } : {}),
  });
  world.messages.set(message.id, message);
  tellMessage(message, GatewayDispatchEvents.MessageCreate, world);
  return message;
}

/** `@original`: the first answer. Where it was only deferred, an edit makes it. */
export const editOriginal: Handler = ({ params: [, token = ''], body, world }) => {
  const interaction = toFollowUp(token, world);
  const answer = found(interaction.answer, 'answer');
  if (answer.kind === 'modal') throw refuse('unknownMessage');
  if (answer.kind === 'deferred') return fill(interaction, answer.ephemeral, body, world);
  return editAnswer(found(world.messages.get(answer.messageId), 'answer'), body, world);
};

function fill(interaction: Interaction, ephemeral: boolean, body: Body, world: World): object {
  const raw = (body.json ?? {}) as RawMessage;
  checkMessage(raw, attachmentsOf(body, [], world));
  const message = answerWith(raw, body, interaction, ephemeral, world);
  interaction.answer = { kind: 'message', messageId: message.id };
  return apiMessage(message, world);
}

function editAnswer(message: Message, body: Body, world: World): object {
  applyEdit(message, body, world);
  tellMessage(message, GatewayDispatchEvents.MessageUpdate, world);
  return apiMessage(message, world);
}

/** A follow-up. The first one after a deferral takes its place, and its ephemerality. */
export const followUp: Handler = ({ params: [, token = ''], body, world }) => {
  const interaction = toFollowUp(token, world);
  const answer = found(interaction.answer, 'answer');
  if (answer.kind === 'deferred') return fill(interaction, answer.ephemeral, body, world);
  const raw = (body.json ?? {}) as RawMessage;
  checkMessage(raw, attachmentsOf(body, [], world));
  return apiMessage(answerWith(raw, body, interaction, isEphemeral(raw.flags), world), world);
};

const messageOf = (token: string, id: string, world: World): Message => {
  const interaction = toFollowUp(token, world);
  const { answer } = interaction;
  const wanted = id === '@original' ? (answer && 'messageId' in answer ? answer.messageId : '') : id;
  const message = world.messages.get(wanted);
  if (!message || message.applicationId === undefined) throw refuse('unknownMessage');
  return message;
};

export const getAnswer: Handler = ({ params: [, token = '', id = '@original'], world }) =>
  seenMessage(messageOf(token, id, world), true, world);

export const editFollowUp: Handler = ({ params: [, token = '', id = ''], body, world }) =>
  editAnswer(messageOf(token, id, world), body, world);

export const deleteAnswer: Handler = ({ params: [, token = '', id = '@original'], world }) => {
  deleteMessage(messageOf(token, id, world), world);
  return undefined;
};
