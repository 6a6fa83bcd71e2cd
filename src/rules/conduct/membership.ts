/** Who is a member, since when, as far as the bot saw it. Who leaves is erased after 30 days, unless they come back. */
import type { MemberId } from '../../domain/ids.js';
import { memberKey } from '../../domain/member.js';
import type { Conduct } from './conduct.js';
import { forget } from './stop.js';

const eraseKey = (member: MemberId) => `erase.${member}`;

export const membership: Conduct = {
  name: 'membership',
  on: {
    member_joined: ({ member, at }, scene) => {
      const { joinedAt } = scene.member(member);
      scene.rememberMember(member, { joinedAt: Math.min(joinedAt ?? at, at), leftAt: undefined });
      scene.cancel(eraseKey(member));
    },
    member_left: ({ member, at }, scene) => {
      if (scene.get(memberKey(member)) === undefined) return;
      scene.rememberMember(member, { leftAt: at });
      scene.cancel(`greet.${member}`);
      scene.cancel(`welcome.${member}`);
      scene.cancel(`remind.${member}`);
      const due = at + scene.settings.eraseAfter;
      scene.lookAgain(eraseKey(member), due, { kind: 'erase', member }, [member]);
    },
    fell_due: ({ timer }, scene) => {
      if (timer.kind !== 'erase') return;
      if (timer.member === undefined) {
        if (scene.home().removedAt !== undefined) scene.eraseCommunity();
      } else if (scene.member(timer.member).leftAt !== undefined) forget(timer.member, scene);
    },
  },
  message: ({ read }, scene) => {
    // Whoever writes is here, whatever an earlier event said.
    if (scene.member(read.member).leftAt === undefined) return;
    scene.rememberMember(read.member, { leftAt: undefined });
    scene.cancel(eraseKey(read.member));
  },
};
