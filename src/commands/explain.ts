/** A moderator asks what the bot made of a message: reading, verdict, what was decided, and how it stands. Never the words. */
import type { CommunityId, Instant, MessageId } from '../domain/ids.js';
import { caseKey, postedKey, type Case, type Posted } from '../domain/member.js';
import { labels } from '../domain/reading.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { caseOf } from '../rules/conduct/likeness.js';
import type { Explanation } from '../speech/index.js';
import { answersFor, type House } from './house.js';

export async function explain(message: MessageId, request: Request, house: House): Promise<Message> {
  const answers = answersFor(request, house);
  if (!request.isModerator) return answers.forModeratorsOnly();
  const { community } = request;
  const keys = [postedKey(message), caseKey(caseOf({ message }))] as const;
  const memory = await house.recall(community, { keys: keys.map((key) => ({ scope: community, key })) });
  const posted = memory.get(community, keys[0]);
  const known = memory.get(community, keys[1]);
  const author = known?.member ?? posted?.author;
  if (author === undefined) return answers.notRemembered(house.settings(community));
  const dueAt = known ? await dueOf(known, community, house) : undefined;
  const explanation: Explanation = {
    message,
    author,
    verdict: known?.verdict ?? posted?.verdict ?? 'other',
    found: found(known, posted),
    ...(known ? { case: known } : {}),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
  return answers.explain(explanation, house.settings(community));
}

/** A case remembers its whole reading; any other message only what was found in it, and why. */
function found(known?: Case, posted?: Posted): Explanation['found'] {
  if (known) {
    return labels.map((label) => {
      const { is, sure, reason } = known.reading[label];
      return { label, is, sure, ...(reason === undefined ? {} : { reason }) };
    });
  }
  return labels.flatMap((label) => {
    const reason = posted?.found?.[label];
    return reason === undefined ? [] : [{ label, is: true, reason }];
  });
}

/** When the private word about a case is due, by what truly waits. */
async function dueOf(known: Case, community: CommunityId, house: House): Promise<Instant | undefined> {
  const waiting = await house.waiting(community, known.member);
  return waiting.find(({ decision }) =>
    decision.kind === 'say'
      ? decision.speech.kind === 'nudge' && decision.speech.case === known.id
      : decision.timer.kind === 'nudge' && decision.timer.case === known.id,
  )?.decision.due;
}
