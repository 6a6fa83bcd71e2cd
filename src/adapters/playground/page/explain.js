/** "What did the bot see?", asked as a moderator may, remembered for a while, and asked anew when something happened. */
import { ask, bot, changed, moderator, onPost, world } from './store.js';

/** Explanations by post: `{ parts }`, or `{ error }`. */
const known = new Map();
const asking = new Set();
const stale = new Set();

export const explanationOf = (post) => known.get(post.id);

/** Has it asked, unless it is known and nothing happened since. */
export async function explain(post) {
  if (post.by === bot || post.onlyFor || !post.read || asking.has(post.id)) return;
  if (known.has(post.id) && !stale.has(post.id)) return;
  const eyes = moderator();
  if (!eyes) return;
  asking.add(post.id);
  stale.delete(post.id);
  try {
    const { parts } = await ask('explain', { as: eyes.id, post: post.id });
    known.set(post.id, { parts });
  } catch (error) {
    if (!known.has(post.id)) known.set(post.id, { error: error.message });
  } finally {
    asking.delete(post.id);
    changed();
  }
}

/** Something happened that may have changed what the bot makes of messages. */
export function doubt() {
  for (const id of known.keys()) stale.add(id);
  changed();
}

/** A change of any post may be a delivery, or an edit: what is decided of others may have changed with it. */
let lastNow = 0;
onPost((post) => {
  stale.add(post.id);
  if (post.by === bot) doubt();
});
export function doubtWhenTimeMoved() {
  if (world.now === lastNow || world.moving) return;
  lastNow = world.now;
  doubt();
}
