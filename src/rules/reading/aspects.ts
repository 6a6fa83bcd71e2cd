/**
 * Concepts in groups: what is true of one verb of asking, or of one kind of ware, is mostly true of the others. Pairs of
 * groups carry over to words that were never met together.
 */
import { concepts, conceptId, favours, pushes, type Concept } from './concepts.js';

export const aspects = [
  'i',
  'my',
  'we',
  'you',
  'anyone',
  'back', // the question given back
  'they',
  'ware',
  'project',
  'out',
  'offer',
  'where',
  'order',
  'push',
  'request',
  'favour',
  'work',
  'plight',
  'story',
  'trade',
  'advert',
  'tech',
  'ask',
  'advice',
  'question',
  'about other',
  'not meant',
  'answers',
  'polite',
  'not',
] as const; // prettier-ignore
export type Aspect = (typeof aspects)[number];
export const aspectId = Object.fromEntries(aspects.map((aspect, id) => [aspect, id])) as Record<Aspect, number>;

const groups: Partial<Record<Aspect, readonly Concept[]>> = {
  i: ['i', 'me'],
  my: ['my'],
  we: ['we'],
  you: ['you', 'your'],
  anyone: ['someone', 'everyone', 'else', 'who'],
  back: ['yours', 'wonder', 'tell'],
  they: ['they', 'notmine'],
  ware: ['media', 'software', 'shop', 'event', 'fund', 'group', 'service'],
  project: ['project'],
  out: ['release', 'opened', 'newly'],
  offer: ['offer', 'price'],
  where: ['link', 'bio', 'handle', 'platform'],
  push: pushes,
  request: ['favour', 'please', 'seek', 'need'],
  favour: [...favours, 'feedback'],
  work: ['work', 'survey', 'time', 'unpaid'],
  plight: ['plight', 'urgent', 'absence', 'sorry'],
  story: ['doing', 'did', 'feel', 'life', 'job', 'from', 'when'],
  trade: ['sell', 'hire', 'earn', 'trade'],
  advert: ['boast', 'hook', 'formal', 'remind'],
  tech: ['tech', 'code'],
  ask: ['ask', 'know'],
  advice: ['advise', 'agree'],
  'not meant': ['report', 'joke', 'quote'],
  polite: ['greet', 'thanks'],
  not: ['not', 'if', 'but'],
};

/** Concept -> the groups it belongs to, as bits. */
export const aspectsOf = new Int32Array(concepts.length);
for (const aspect of aspects) {
  for (const concept of groups[aspect] ?? []) aspectsOf[conceptId[concept]]! |= 1 << aspectId[aspect];
}
