/** The welcome button: greets whoever presses it, by the answer to their click. Once; after that it only reminds them. */
import { memberKey } from '../domain/member.js';
import type { Message, Part } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { wordingFor } from '../rules/conduct/welcome.js';
import { word } from '../speech/index.js';
import { answersFor, happened, type House } from './house.js';

export async function hello(request: Request, house: House): Promise<Message> {
  const { community, member } = request;
  const settings = house.settings(community);
  const answers = answersFor(request, house);
  const key = memberKey(member);
  const known = (await house.recall(community, { keys: [{ scope: community, key }] })).get(community, key);
  if (known?.question) return answers.metBefore(settings, known.question.wording);
  await house.submit({ kind: 'hello_pressed', member, ...happened(request, 'hello') });
  const { parts } = word({ kind: 'welcome', wording: wordingFor(member) }, { community, member, settings });
  // A click's answer cannot be replied to, so it says where to answer: before the small print.
  const how: Part = { kind: 'paragraph', text: answers.howToAnswer(settings) };
  return { parts: [...parts.slice(0, -1), how, ...parts.slice(-1)] };
}
