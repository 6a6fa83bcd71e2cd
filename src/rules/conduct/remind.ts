/** Says once, where the community wants it, that the question still stands. Then leaves it: silence earns no nudge. */
import { pick } from '../../domain/hash.js';
import type { Conduct } from './conduct.js';
import { hasOpenQuestion } from './judged.js';
import { afterQuietHours } from './time.js';

export const remind: Conduct = {
  name: 'remind',
  on: {
    delivered: ({ speech, member, at }, scene) => {
      const { remindAfter } = scene.settings;
      if (speech !== 'welcome' || member === undefined || remindAfter === null) return;
      scene.lookAgain(`remind.${member}`, at + remindAfter, { kind: 'remind', member }, [member]);
    },
    fell_due: ({ timer }, scene) => {
      if (timer.kind !== 'remind') return;
      const { member } = timer;
      const known = scene.member(member);
      if (known.remindedAt !== undefined || !hasOpenQuestion(known, scene.now, scene)) return;
      if (scene.mode() === 'observe' || !scene.mayWriteTo(member)) return;
      const mayAt = afterQuietHours(scene.now, scene.settings.quietHours);
      if (mayAt > scene.now) return scene.lookAgain(`remind.${member}`, mayAt, timer, [member]);
      scene.rememberMember(member, { remindedAt: scene.now });
      scene.say(`reminder.${member}`, { kind: 'member', member }, { kind: 'reminder', wording: pick(member, 60) });
    },
  },
};
