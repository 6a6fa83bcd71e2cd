/** Slack's answers to a post -> what became of a delivery. Pure. */
import type { Address, DeliveryOutcome, NeverBecause } from '../../domain/decision.js';
import { badToken, faultOf } from './web.js';

type To = Address['kind'];

/** What Slack says of a person who cannot be written to. */
const ofMembers: Readonly<Record<string, NeverBecause>> = {
  user_not_found: 'gone',
  users_not_found: 'gone',
  user_disabled: 'gone',
  user_deactivated: 'gone',
  // Nobody can close their DMs in Slack; workspaces can, for an app or between people.
  messages_tab_disabled: 'closed_dm',
  restricted_action: 'closed_dm',
  user_not_visible: 'closed_dm',
  cannot_dm_user: 'closed_dm',
  cannot_dm_bot: 'closed_dm',
  channel_not_found: 'closed_dm',
  not_in_channel: 'closed_dm',
};

const ofChannels: Readonly<Record<string, NeverBecause>> = {
  channel_not_found: 'no_channel',
  not_in_channel: 'no_channel',
  is_archived: 'no_channel',
  restricted_action: 'forbidden',
  restricted_action_read_only_channel: 'forbidden',
  restricted_action_thread_only_channel: 'forbidden',
  restricted_action_non_threadable_channel: 'forbidden',
};

/** The bot's own standing, whoever it writes to. */
const ofTheBot: Readonly<Record<string, NeverBecause>> = {
  missing_scope: 'forbidden',
  not_in_workspace: 'forbidden',
  access_denied: 'forbidden',
  team_access_not_granted: 'forbidden',
  ekm_access_denied: 'forbidden',
  enterprise_is_restricted: 'forbidden',
  posting_to_general_channel_denied: 'forbidden',
};

/** What a failed call means for the delivery that needed it. `why` is Slack's own code: one word. */
export function outcomeOf(error: unknown, to: To): DeliveryOutcome {
  const fault = faultOf(error);
  switch (fault.kind) {
    case 'slow_down':
      return { kind: 'again', after: fault.after, why: 'Slack asks for fewer calls' };
    case 'unclear':
      return { kind: 'again', why: `Slack did not answer (${fault.code})` };
    case 'refused':
      return {
        kind: 'never',
        because: because(fault.code, to),
        why: `Slack refused (${fault.code}${fault.missing ? `: ${fault.missing}` : ''})`,
      };
  }
}

function because(code: string, to: To): NeverBecause {
  if (badToken.has(code)) return 'forbidden';
  return ofTheBot[code] ?? (to === 'member' ? ofMembers[code] : ofChannels[code]) ?? 'refused';
}

/** An edit that cannot be made because what it edits is not there any more. */
export const isGone = (error: unknown): boolean => {
  const fault = faultOf(error);
  return fault.kind === 'refused' && goneCodes.has(fault.code);
};

const goneCodes = new Set([
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'channel_not_found',
  'not_in_channel',
  'is_archived',
]);
