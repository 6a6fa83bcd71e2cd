/** An admin chooses how the bot behaves here. What the settings file decides is not a choice in chat. */
import type { Mode, WelcomeBy } from '../domain/member.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { answersFor, happened, type House } from './house.js';

type Choice = { readonly mode: Mode } | { readonly welcome: WelcomeBy };

export async function choose(choice: Choice, request: Request, house: House): Promise<Message> {
  const settings = house.settings(request.community);
  const answers = answersFor(request, house);
  if (!request.isAdmin) return answers.forAdminsOnly();
  if ('mode' in choice && settings.mode !== null) return answers.chosenByFile({ mode: settings.mode });
  if ('welcome' in choice && settings.welcome !== null) return answers.chosenByFile({ welcome: settings.welcome });
  await house.submit({ kind: 'behaviour_chosen', by: request.member, ...choice, ...happened(request, 'chosen') });
  return answers.chosen(choice, settings);
}
