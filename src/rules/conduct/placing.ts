/** A DM that could belong to several communities: asks its writer which one is meant, and keeps only the reading. */
import { shortHash } from '../../domain/hash.js';
import { whichKey } from '../../domain/member.js';
import { day } from '../../domain/time.js';
import type { Conduct } from './conduct.js';

export const placing: Conduct = {
  name: 'placing',
  on: {
    dm_unplaced: ({ among, at, member, message, reading, traits, likeness, towards }, scene) => {
      if (scene.mode() === 'observe' || !scene.mayWriteTo(member)) return;
      const which = shortHash(message);
      const kept = { among, at, member, message, reading, traits, likeness, towards };
      scene.put(whichKey(which), kept, { of: [member], until: at + day });
      scene.say(`which.${which}`, { kind: 'member', member }, { kind: 'which', which, among });
    },
  },
};
