/** Stop, pause, resume, forget: what a member tells the bot about itself holds at once. */
import type { MemberId } from '../../domain/ids.js';
import type { Conduct } from './conduct.js';
import { eraseAlert } from './alert.js';
import { keepWithout, spareWaiting } from './nudge.js';
import type { Scene } from './scene.js';

/** Decisions that would write to this member, besides nudges. */
const toMember = (member: MemberId) => [`greet.${member}`, `welcome.${member}`, `remind.${member}`, `reply.${member}`];

export const stop: Conduct = {
  name: 'stop',
  message: ({ read }, scene) => {
    if (read.where !== 'dm' || !read.reading.stop) return;
    halt(read.member, scene);
    // The one thing still said: that it was heard, and how to take it back.
    scene.say(`stopped.${read.member}`, { kind: 'member', member: read.member }, { kind: 'stopped' });
  },
  on: {
    stopped: ({ member }, scene) => halt(member, scene),
    paused: ({ member, at }, scene) => {
      scene.rememberMember(member, { pausedAt: at });
      for (const key of toMember(member)) scene.cancel(key);
      spareWaiting(member, 'paused', scene);
    },
    resumed: ({ member }, scene) => {
      scene.rememberMember(member, { pausedAt: undefined });
      if (scene.hasStopped(member)) scene.setStopped(member, false);
    },
    forgotten: ({ member }, scene) => forget(member, scene),
  },
};

function halt(member: MemberId, scene: Scene): void {
  scene.setStopped(member, true);
  for (const key of toMember(member)) scene.cancel(key);
  spareWaiting(member, 'stopped', scene);
}

/** Erases all that is of the member. One keyed hash stays: that they were greeted; and, elsewhere, that they said stop. */
export function forget(member: MemberId, scene: Scene): void {
  scene.erase(member);
  for (const { value } of scene.all('case')) {
    if (value.member === member) eraseAlert(value, scene);
    else keepWithout(member, value, scene);
  }
  forgetAsAdmin(member, scene);
  scene.leaveTrace(member);
}

/** What they chose for the community stays; that it was they who chose, or who installed the bot, does not. */
function forgetAsAdmin(member: MemberId, scene: Scene): void {
  const { installer, chosen, ...home } = scene.home();
  if (installer !== member && chosen?.by !== member) return;
  const { by, ...choice } = chosen ?? {};
  scene.replaceHome({
    ...home,
    ...(installer !== undefined && installer !== member ? { installer } : {}),
    ...(chosen ? { chosen: by === member ? { ...choice, at: chosen.at } : chosen } : {}),
  });
}
