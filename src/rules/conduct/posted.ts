/** What a message leaves for 30 days, by its id: enough for whoever answers it, and for a moderator who asks. */
import { postedKey, type Posted } from '../../domain/member.js';
import { labels } from '../../domain/reading.js';
import type { Conduct } from './conduct.js';
import { withSpoken } from './judged.js';

export const posted: Conduct = {
  name: 'posted',
  message: ({ read, at, verdict, edited }, scene) => {
    const before = scene.get(postedKey(read.message));
    const found = Object.fromEntries(
      labels.flatMap((label) => (read.reading[label].is ? [[label, read.reading[label].reason ?? 'words']] : [])),
    );
    const left: Posted = {
      ...(before?.thread ? { thread: before.thread } : {}),
      ...(before?.case === undefined ? {} : { case: before.case }),
      author: read.member,
      at,
      where: read.where,
      traits: read.traits,
      verdict,
      found,
    };
    scene.put(postedKey(read.message), left, { of: [read.member], until: at + scene.settings.remember });
    if (edited) return;
    const { spokeAt, asked = 0 } = scene.member(read.member);
    const asks = read.reading.asksFavour.is || read.traits.includes('help') || read.traits.includes('feedback');
    scene.rememberMember(read.member, {
      spokeAt: withSpoken(spokeAt, at),
      ...(asks ? { asked: asked + 1 } : {}),
    });
  },
  on: {
    message_deleted: ({ message }, scene) => {
      // A deleted thread's root can still be answered in its thread; its traits are no secret, but nothing needs them.
      const before = scene.get(postedKey(message));
      if (before && !before.thread) scene.put(postedKey(message), null);
    },
  },
};
