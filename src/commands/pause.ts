/** `/mynetwork pause` and `resume`: the bot is quiet in this community, until the member says otherwise. */
import { memberKey } from '../domain/member.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { answersFor, happened, hasStopped, recallOwn, type House } from './house.js';

export async function pause(request: Request, house: House): Promise<Message> {
  await house.submit({ kind: 'paused', member: request.member, ...happened(request, 'paused') });
  return answersFor(request, house).paused();
}

/** Takes back a pause here and a "stop" everywhere, and says which of them there was. */
export async function resume(request: Request, house: House): Promise<Message> {
  const memory = await recallOwn(request, house);
  const paused = memory.get(request.community, memberKey(request.member))?.pausedAt !== undefined;
  const stopped = hasStopped(memory, request, house);
  await house.submit({ kind: 'resumed', member: request.member, ...happened(request, 'resumed') });
  return answersFor(request, house).resumed({ paused, stopped });
}
