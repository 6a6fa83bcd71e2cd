/**
 * What the bot answers in a DM. Whoever tells something and asks back is told honestly what the bot is and where people
 * who would love to talk about that are; whoever only tells is thanked. Nobody who says nothing is pressed.
 */
import { pick } from '../../domain/hash.js';
import { day } from '../../domain/time.js';
import type { Conduct, Judged } from './conduct.js';
import type { Scene } from './scene.js';

export const answer: Conduct = {
  name: 'answer',
  message: (judged, scene) => {
    const { read, at, edited, answersQuestion } = judged;
    if (read.where !== 'dm' || read.reading.stop) return;
    const member = scene.member(read.member);
    if (answersQuestion && isAnswer(judged) && member.question) {
      scene.rememberMember(read.member, { question: { ...member.question, answeredAt: at } });
      scene.cancel(`remind.${read.member}`);
    }
    if (edited || scene.mode() === 'observe' || !scene.mayWriteTo(read.member)) return;
    const kind = reply(judged, member.repliedAt, scene);
    if (!kind) return;
    const wording = pick(read.message, 60);
    const speech = kind === 'answer' ? { kind, wording, invited: read.traits } : { kind, wording };
    scene.say(`reply.${read.member}`, { kind: 'member', member: read.member }, speech);
    scene.rememberMember(read.member, { repliedAt: scene.now });
  },
};

/** Tells something, answers, or asks back; a pasted promotion answers nothing. */
const isAnswer = ({ verdict, read }: Judged): boolean =>
  verdict === 'reciprocal' ||
  verdict === 'promo_reciprocal' ||
  verdict === 'one_way_share' ||
  (verdict === 'other' && (read.reading.shares.is || read.reading.answers));

function reply(judged: Judged, repliedAt: number | undefined, scene: Scene): 'answer' | 'thanks' | undefined {
  const { verdict, answersQuestion } = judged;
  if (judged.nudge) return undefined; // The nudge is the answer.
  const asksBack = verdict === 'reciprocal' || verdict === 'promo_reciprocal';
  if (answersQuestion) {
    if (asksBack) return 'answer';
    return isAnswer(judged) ? 'thanks' : undefined;
  }
  // Out of the blue, or a second time: once a day is enough of a bot that has no project of its own.
  const repliedToday = repliedAt !== undefined && scene.now - repliedAt < day;
  return asksBack && !repliedToday ? 'answer' : undefined;
}
