/**
 * Who posted nearly the same: looks up a message's likeness bands among the community's sightings, and remembers this
 * one. Constant cost a message: a bounded number of bands, a bounded number of sightings each.
 */
import type { MessageRead } from '../../domain/event.js';
import { shortHash } from '../../domain/hash.js';
import type { MemberId } from '../../domain/ids.js';
import { likenessKey, type Sighting } from '../../domain/member.js';
import { sameBands } from '../reading/likeness.js';
import type { Conduct } from './conduct.js';

/** Sightings kept of one band. A pitch that is posted more often than this is known well enough by the latest. */
const kept = 12;

/** How often its writer posted nearly the same before, which others did, and the first case among theirs. */
export function alikeTo(read: MessageRead, sightings: ReadonlyMap<string, readonly Sighting[]>) {
  const shared = new Map<string, { sighting: Sighting; bands: number }>();
  for (const band of new Set(read.likeness)) {
    for (const sighting of sightings.get(band) ?? []) {
      if (sighting.message === read.message) continue;
      const known = shared.get(sighting.message);
      shared.set(sighting.message, { sighting, bands: (known?.bands ?? 0) + 1 });
    }
  }
  const alike = [...shared.values()]
    .filter(({ bands }) => bands >= sameBands)
    .map(({ sighting }) => sighting)
    .sort((one, other) => one.at - other.at);
  const theirs = alike.filter((sighting) => sighting.member !== read.member);
  return {
    own: alike.length - theirs.length,
    others: [...new Set<MemberId>(theirs.map((sighting) => sighting.member))],
    case: theirs.find((sighting) => sighting.case !== undefined)?.case,
  };
}

/** Remembers the message's bands, for whatever is posted in the next 30 days. Listed after the nudge, to name its case. */
export const likeness: Conduct = {
  name: 'likeness',
  message: ({ read, at, nudge }, scene) => {
    const until = at + scene.settings.remember;
    for (const band of new Set(read.likeness)) {
      const seen = scene.get(likenessKey(band)) ?? [];
      const sighting: Sighting = { member: read.member, message: read.message, at };
      const others = seen.filter((one) => one.message !== read.message && one.at > scene.now - scene.settings.remember);
      const all = [...others, nudge ? { ...sighting, case: caseOf(read) } : sighting];
      const latest = all.sort((one, other) => one.at - other.at).slice(-kept);
      scene.put(likenessKey(band), latest, { until, of: [...new Set(latest.map((one) => one.member))] });
    }
  },
};

/** A case's id: short enough for a button, and the same for a message and its edits. */
export const caseOf = (read: Pick<MessageRead, 'message'>): string => shortHash(read.message);
