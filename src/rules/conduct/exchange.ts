/** Turns: explicit replies and mentions, and in a thread what its author answers. Never guessed from adjacency. */
import { shortHash } from '../../domain/hash.js';
import type { Instant, MemberId, MessageId } from '../../domain/ids.js';
import { postedKey, tieKey } from '../../domain/member.js';
import { inThread, newTie, withTurn, type Count } from '../ties.js';
import type { Conduct } from './conduct.js';
import type { Scene } from './scene.js';

export const exchange: Conduct = {
  name: 'exchange',
  message: ({ read, at, edited }, scene) => {
    if (edited) return; // Whom it was for was said the first time.
    const inSomebodysThread = read.threadAuthor !== undefined && read.threadAuthor !== read.member;
    const towards = new Set([...read.towards, ...(inSomebodysThread ? [read.threadAuthor] : [])]);
    towards.delete(read.member);
    for (const to of towards) turn(read.member, to, at, 1, scene);
    if (read.thread) answerThread(read.member, at, read.thread, towards, scene);
  },
  on: {
    fell_due: ({ timer }, scene) => {
      if (timer.kind !== 'turns') return;
      for (const { to, at, count } of timer.turns) turn(timer.from, to, at, count, scene);
    },
  },
};

function turn(from: MemberId, to: MemberId, at: Instant, count: Count, scene: Scene): void {
  const key = tieKey(from, to);
  const before = scene.get(key) ?? newTie(from, to);
  const after = withTurn(before, from, at, count, scene.settings.exchangeWithin);
  scene.put(key, after, { of: [after.a, after.b] });
  const more = after.exchanges - before.exchanges;
  const { gave = 0 } = scene.member(from);
  scene.rememberMember(from, { gave: Math.max(0, gave + count) });
  for (const member of more === 0 ? [] : [from, to]) {
    const { exchanges = 0 } = scene.member(member);
    scene.rememberMember(member, { exchanges: Math.max(0, exchanges + more) });
  }
}

/** Keeps the thread with its root; the turns that follow concern members not loaded yet, and come back as an event. */
function answerThread(member: MemberId, at: Instant, root: MessageId, towards: ReadonlySet<MemberId>, scene: Scene) {
  const posted = scene.get(postedKey(root));
  if (!posted) return;
  const { thread, turns } = inThread(posted.author, posted.thread ?? [], at, member);
  const until = posted.at + scene.settings.remember;
  scene.put(postedKey(root), { ...posted, thread }, { of: [posted.author], until });
  // Whom this very message also mentions has had that turn already.
  const more = turns.filter((turn) => turn.at !== at || !towards.has(turn.to));
  if (more.length === 0) return;
  const timer = { kind: 'turns', from: posted.author, turns: more } as const;
  scene.lookAgain(`turns.${shortHash(scene.event.id)}`, scene.now, timer, [posted.author]);
}
