/** Moderators overrule: a case by its buttons, a wave of joins by its own. Too late is told as such, and changes nothing. */
import { caseKey, communityKey, type Case, type CaseState } from '../domain/member.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { answersFor, happened, type House } from './house.js';

type Ruling = 'send' | 'drop' | 'wrong';

/** The states in which a ruling still changes something, as rules/conduct/ruling.ts has it. */
const open: { readonly [R in Ruling]: readonly CaseState[] } = {
  send: ['review'],
  drop: ['review', 'pending'],
  wrong: ['pending', 'review', 'observed', 'sent', 'spared', 'dropped', 'undeliverable'],
};

const isOpen = (known: Case, ruling: Ruling): boolean => open[ruling].includes(known.state);

export async function rule(id: string, ruling: Ruling, request: Request, house: House): Promise<Message> {
  const { community } = request;
  const answers = answersFor(request, house);
  if (!request.isModerator) return answers.forModeratorsOnly();
  const key = caseKey(id);
  const known = (await house.recall(community, { keys: [{ scope: community, key }] })).get(community, key);
  if (!known) return answers.caseGone();
  if (!isOpen(known, ruling)) return answers.ruledBefore(known, house.settings(community));
  const of = known.member === undefined ? {} : { member: known.member };
  await house.submit({
    kind: 'case_ruled',
    by: request.member,
    case: id,
    ruling,
    ...of,
    ...happened(request, 'ruled'),
  });
  return answers.ruled(ruling);
}

export async function ruleWave(ruling: 'greet' | 'drop', request: Request, house: House): Promise<Message> {
  const { community } = request;
  const answers = answersFor(request, house);
  if (!request.isModerator) return answers.forModeratorsOnly();
  const key = communityKey();
  const home = (await house.recall(community, { keys: [{ scope: community, key }] })).get(community, key);
  if (!home?.wave) return answers.waveOver();
  await house.submit({ kind: 'wave_ruled', by: request.member, ruling, ...happened(request, 'wave') });
  return answers.waveRuled(ruling);
}
