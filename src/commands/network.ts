/** `/mynetwork`: whom I have exchanged with, and whose turn it is. For the member who asks, and nobody else. */
import type { MemberId } from '../domain/ids.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { drawnTies, drawNetwork } from '../picture/network.js';
import { networkOf } from '../rules/network.js';
import { answersFor, hasStopped, recallOwn, type House } from './house.js';

export async function showNetwork(request: Request, house: House): Promise<Message> {
  const settings = house.settings(request.community);
  const memory = await recallOwn(request, house);
  const seen = networkOf(request.member, memory, house.now(), settings);
  // To its reader a stop everywhere is a pause here, too: the same word takes both back.
  const network = { ...seen, paused: seen.paused || hasStopped(memory, request, house) };
  const shown = network.ties.slice(0, drawnTies).map((tie) => tie.with);
  const picture = drawNetwork(network, await namesOf([request.member, ...shown], request));
  return answersFor(request, house).network(network, picture, settings);
}

/** A platform that cannot tell names right now costs the picture its names, not the member their answer. */
async function namesOf(members: readonly MemberId[], request: Request): Promise<ReadonlyMap<MemberId, string>> {
  try {
    return await request.names(members);
  } catch {
    return new Map();
  }
}
