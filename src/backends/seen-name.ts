/** How an event's id is kept for seven days. Shared by all backends, so that `yourturn migrate` can carry ids over. */
import type { Event } from '../domain/event.js';
import { shortHash } from '../domain/hash.js';
import { userOf } from '../domain/ids.js';

/** The event's id, unless it names its member: then a hash of it, since members are erased at once and ids are not. */
export function seenName(event: Event): string {
  const names = 'member' in event && event.member !== undefined && event.id.includes(userOf(event.member));
  return names ? `#${shortHash(event.id)}` : event.id;
}
