/** `/mynetwork forget`: asks first, since what is erased is gone; then erases at once, and says plainly what stays. */
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { answersFor, happened, hasStopped, recallOwn, type House } from './house.js';

export const confirmForget = (request: Request, house: House): Message => answersFor(request, house).confirmForget();

export async function forget(request: Request, house: House): Promise<Message> {
  const stopped = hasStopped(await recallOwn(request, house), request, house);
  await house.submit({ kind: 'forgotten', member: request.member, ...happened(request, 'forgotten') });
  return answersFor(request, house).forgotten({ stopped });
}
