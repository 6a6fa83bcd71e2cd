/**
 * What the bot knows of the community as a whole: since when it watches, when it could not, how it is to behave. Until
 * somebody who may decide has chosen, it observes, greets nobody, and says so once to whoever can change it.
 */
import type { Speech } from '../../domain/decision.js';
import { communityKey, receiptKey } from '../../domain/member.js';
import { day, minute } from '../../domain/time.js';
import type { Conduct } from './conduct.js';
import type { Scene } from './scene.js';
import { withBlind } from './time.js';

/** The set-up message: one, edited when somebody chooses. */
export const chooseKey = 'choose';
const eraseKey = 'erase.community';
/** How long after it could not ask it asks again at the earliest, and for how long it goes on. */
const askAgainAfter = 5 * minute;
const askFor = 7 * day;

export const community: Conduct = {
  name: 'community',
  on: {
    community_joined: ({ installer, at }, scene) => {
      const known = scene.get(communityKey());
      const { removedAt, ...rest } = known ?? { watchedSince: at, blind: [], removedAt: undefined };
      const blind = removedAt === undefined ? rest.blind : withBlind({ ...rest }, removedAt, at);
      scene.put(communityKey(), { ...rest, blind, ...(installer ? { installer } : {}) });
      scene.cancel(eraseKey);
      askToChoose(scene);
    },
    community_left: ({ at }, scene) => {
      scene.remember({ removedAt: at });
      scene.lookAgain(eraseKey, at + scene.settings.eraseAfter, { kind: 'erase' });
    },
    was_blind: ({ from, until }, scene) => {
      if (until > from) scene.remember({ blind: withBlind(scene.home(), from, until) });
    },
    behaviour_chosen: ({ by, at, mode, welcome }, scene) => {
      const before = scene.home().chosen;
      const chosen = { ...before, ...(mode ? { mode } : {}), ...(welcome ? { welcome } : {}), by, at };
      scene.remember({ chosen });
      sayChoice(scene);
    },
    undeliverable: ({ speech, member, because }, scene) => {
      if (speech !== 'choose') return;
      // Whoever installed it takes no DMs: somebody else who can decide may read the moderators' channel.
      if (member !== undefined) sayToModerators(choice(scene), scene);
      else if (because === 'no_channel' || because === 'forbidden') askAgainLater(scene);
    },
    dms_held: (_, scene) => tellHeld(true, scene),
    dms_released: (_, scene) => tellHeld(false, scene),
  },
};

/** Says that it only observes, to whoever installed it, else in the moderators' channel; again only where nobody read it. */
function askToChoose(scene: Scene): void {
  const home = scene.home();
  if (!scene.isUnchosen() || scene.get(receiptKey(chooseKey)) !== undefined) return;
  if (home.installer === undefined && scene.settings.channels.moderators === null) return;
  scene.remember({ askedToChooseAt: home.askedToChooseAt ?? scene.now });
  sayChoice(scene);
}

/** People start the bot before they invite it to the moderators' channel: it asks again, less and less often, for a week. */
function askAgainLater(scene: Scene): void {
  const { askedToChooseAt } = scene.home();
  if (!scene.isUnchosen() || askedToChooseAt === undefined) return;
  const asking = scene.now - askedToChooseAt;
  if (asking < askFor) sayToModerators(choice(scene), scene, scene.now + Math.max(asking, askAgainAfter));
}

/** The set-up message, to whoever installed the bot, else to the moderators. */
function sayChoice(scene: Scene): void {
  const { installer } = scene.home();
  if (installer) scene.say(chooseKey, { kind: 'member', member: installer }, choice(scene), { of: [] });
  else sayToModerators(choice(scene), scene);
}

/** What is chosen now. Settings that a file decides are no longer a choice. */
function choice(scene: Scene): Speech {
  const { chosen } = scene.home();
  const mode = scene.settings.mode ?? chosen?.mode;
  const welcome = scene.settings.welcome ?? chosen?.welcome;
  return { kind: 'choose', ...(mode ? { mode } : {}), ...(welcome ? { welcome } : {}) };
}

function sayToModerators(speech: Speech, scene: Scene, due = scene.now): void {
  if (scene.settings.channels.moderators === null) return;
  scene.say(chooseKey, { kind: 'channel', purpose: 'moderators' }, speech, { due });
}

function tellHeld(held: boolean, scene: Scene): void {
  if (scene.settings.channels.moderators === null) return;
  scene.say('dms_held', { kind: 'channel', purpose: 'moderators' }, { kind: 'dms_held', held });
}
