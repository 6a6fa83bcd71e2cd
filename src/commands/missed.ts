/** "This missed the mark": whoever was nudged is believed. Nobody else's press counts, nor a second one. */
import { caseKey } from '../domain/member.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { word } from '../speech/index.js';
import { answersFor, happened, type House } from './house.js';

export async function missed(id: string, request: Request, house: House): Promise<Message> {
  const { community, member } = request;
  const answers = answersFor(request, house);
  const key = caseKey(id);
  const known = (await house.recall(community, { keys: [{ scope: community, key }] })).get(community, key);
  if (known?.member !== member) return answers.caseGone();
  if (known.state === 'missed' || known.state === 'overruled') return answers.missedBefore();
  await house.submit({ kind: 'nudge_missed', member, case: id, ...happened(request, 'missed') });
  return word({ kind: 'missed_noted' }, { community, member, settings: house.settings(community) });
}
