/** `/mynetwork help`: what the bot does, what it knows, and what it can be asked. */
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { answersFor, type House } from './house.js';

export const help = (request: Request, house: House): Message =>
  answersFor(request, house).help({
    isModerator: request.isModerator,
    settings: house.settings(request.community),
  });
