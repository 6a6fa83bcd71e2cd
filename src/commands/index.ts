/**
 * What somebody asks of the bot, answered at once: `/mynetwork` and its views, a moderator's "what did you see?", and
 * every button. Knows no platform. What a request changes goes in as an event; the answer does not wait for it.
 */
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { press } from './buttons.js';
import { explain } from './explain.js';
import { answersFor, type House } from './house.js';
import { view } from './views.js';

export type { House, Waiting } from './house.js';

/** Answers a request. Rejects only where the house does: nothing is remembered then, and nothing has changed. */
export async function answer(request: Request, house: House): Promise<Message> {
  switch (request.kind) {
    case 'network':
      return view(request.view, request, house);
    case 'unknown_view':
      return answersFor(request, house).unknownView();
    case 'explain':
      return explain(request.message, request, house);
    default:
      return press(request.action, request, house);
  }
}
