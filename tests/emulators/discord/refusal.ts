/**
 * How Discord says no. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
import { RESTJSONErrorCodes } from 'discord-api-types/v10';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    /** What is wrong with each field of the body, for 50035. */
    readonly errors?: object,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

const refusals = {
  unknownChannel: [404, RESTJSONErrorCodes.UnknownChannel, 'Unknown Channel'],
  unknownGuild: [404, RESTJSONErrorCodes.UnknownGuild, 'Unknown Guild'],
  unknownMember: [404, RESTJSONErrorCodes.UnknownMember, 'Unknown Member'],
  unknownMessage: [404, RESTJSONErrorCodes.UnknownMessage, 'Unknown Message'],
  unknownUser: [404, RESTJSONErrorCodes.UnknownUser, 'Unknown User'],
  unknownWebhook: [404, RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook'],
  unknownInteraction: [404, RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction'],
  unknownCommand: [404, RESTJSONErrorCodes.UnknownApplicationCommand, 'Unknown application command'],
  alreadyAnswered: [
    400,
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
    'Interaction has already been acknowledged.',
  ],
  tooFastDms: [400, RESTJSONErrorCodes.OpeningDirectMessagesTooFast, 'You are opening direct messages too fast'],
  flaggedAsSpam: [
    403,
    // Not in Discord's list: https://github.com/discord/discord-api-docs/issues/2669
    20_026,
    'Your bot has been flagged by our anti-spam system for abusive behaviour',
  ],
  missingAccess: [403, RESTJSONErrorCodes.MissingAccess, 'Missing Access'],
  missingPermissions: [403, RESTJSONErrorCodes.MissingPermissions, 'Missing Permissions'],
  notTheAuthor: [
    403,
    RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
    'Cannot edit a message authored by another user',
  ],
  emptyMessage: [400, RESTJSONErrorCodes.CannotSendAnEmptyMessage, 'Cannot send an empty message'],
  closedDm: [403, RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'Cannot send messages to this user'],
  noMutualGuild: [
    403,
    RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
    'Cannot send messages to this user due to having no mutual guilds',
  ],
  noHistory: [
    400,
    RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
    'Cannot reply without permission to read message history',
  ],
  invalidToken: [401, RESTJSONErrorCodes.InvalidWebhookToken, 'Invalid Webhook Token'],
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
} as const satisfies Readonly<Record<string, readonly [number, number, string]>>;

export function refuse(why: keyof typeof refusals): Refusal {
  const [status, code, message] = refusals[why];
  return new Refusal(status, code, message);
}

/** What is wrong with a body, field by field. */
export interface Complaint {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** 50035, with the errors nested by field as Discord nests them. */
export function invalidForm(complaints: readonly Complaint[]): Refusal {
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of complaints) {
    let at = errors;
    for (const key of path.split('.')) at = (at[key] ??= {}) as Record<string, unknown>;
    at['_errors'] = [{ code, message }];
  }
  return new Refusal(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Invalid Form Body', errors);
}

/** Collects what is wrong, and throws it all at once. */
export function complaints() {
  const all: Complaint[] = [];
  const add = (path: string, code: string, message: string): void => void all.push({ path, code, message });
  return {
    add,
    /** A required string, or one that may be absent, of at most so many characters (counted as Discord does: code points). */
    length(path: string, value: unknown, most: number, least = 0): void {
      if (value === undefined || value === null) {
        if (least > 0) add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
      } else if (typeof value !== 'string') add(path, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
      else if ([...value].length > most) add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
      else if ([...value].length < least) add(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${least} or more in length.`);
    },
    count(path: string, list: readonly unknown[] | undefined, most: number, least = 0): void {
      const count = list?.length ?? 0;
      if (count > most || count < least)
        add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
    },
    end(): void {
      if (all.length > 0) throw invalidForm(all);
    },
  };
}
export type Complaints = ReturnType<typeof complaints>;
