/** What the visitor can do, with what the page does about it: going there, saying what went wrong. */
import { doubt } from './explain.js';
import { ask, changed, channelsOf, dmOf, look, markSeen, moderator, view, world } from './store.js';
import { toast } from './toast.js';

/** Does it; whatever the server refuses is told to the visitor. Resolves to the answer, or undefined. */
export async function attempt(what) {
  try {
    return await what();
  } catch (error) {
    toast(error.message, 'problem');
    return undefined;
  }
}

/** Goes on as somebody else, into their DM unless they are in the channel that is shown. */
export function become(person, at) {
  const isIn = channelsOf(person).some((channel) => channel.id === view.at);
  const dm = dmOf(person)?.id ?? 'general';
  look({ me: person, at: at ?? (isIn || view.at === 'start' ? view.at : dm), replyTo: null, editing: null });
}

/** Shows a channel; where the one who acts is not in it, as somebody who is. */
export function goTo(channel, post) {
  const known = world.channels.get(channel);
  if (!known) return;
  if (known.kind === 'moderators' && !world.people.get(view.me)?.isModerator) {
    const eyes = moderator();
    become(eyes.id, channel);
    toast(`You are ${eyes.name} now, who moderates here.`);
  } else if (known.kind === 'dm' && known.person !== view.me) {
    become(known.person, channel);
    toast(`You are ${world.people.get(known.person)?.name} now.`);
  }
  look({ at: channel, pane: 'main', replyTo: null, editing: null, ...(post ? { selected: post } : {}) });
  markSeen(channel);
  if (post) dispatchEvent(new CustomEvent('yourturn:show-post', { detail: post }));
}

export async function join(name) {
  const { person } = await ask('join', { name });
  look({ me: person.id, at: `dm-${person.id}`, pane: 'main', selected: null, replyTo: null, editing: null });
  return person;
}

export async function say(channel, text, replyTo) {
  const { post } = await ask('say', { as: view.me, channel, text, ...(replyTo ? { replyTo } : {}) });
  look({ selected: post.id, replyTo: null });
  return post;
}

export const edit = (post, text) =>
  ask('edit', { as: view.me, post, text }).then(() => look({ editing: null, selected: post }));
export const remove = (post) => ask('delete', { as: view.me, post }).then(doubt);
export const command = (channel, words) => ask('command', { as: view.me, channel, words });

export async function press(post, action) {
  await ask('press', { as: view.me, post, action });
  doubt();
}

export const setDoor = (open) => ask('door', { as: view.me, open });
export const leave = () => ask('leave', { as: view.me });
export const comeBack = () => ask('back', { as: view.me });

/** While time passes: from when to when, and since when the page has been showing it. */
export const passing = { on: false };

export async function moveTime(by) {
  if (passing.on) return;
  Object.assign(passing, { on: true, from: world.now, to: world.now + by, begun: performance.now() });
  changed();
  try {
    await Promise.all([ask('time', { by }), new Promise((resolve) => setTimeout(resolve, showFor(by)))]);
  } finally {
    passing.on = false;
    doubt();
  }
}

/** How long the page shows time passing: long enough to be seen, and never in anybody's way. */
export function showFor(by) {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return 0;
  return by > 2 * 86_400_000 ? 1_600 : 500;
}
