/**
 * What the page knows: the community as the server has it, and what the visitor is looking at. Whoever draws something
 * listens with `onChange`, and is called once for however many changes came in together.
 */

export const bot = 'your.turn';

/** The community, as the server last told. */
export const world = {
  ready: false,
  communityName: '',
  now: 0,
  moving: null,
  onLoopback: true,
  people: new Map(),
  channels: new Map(),
  posts: new Map(),
  examples: [],
  longest: { text: 4000, name: 32 },
};

/** What the visitor is doing. */
export const view = {
  /** As whom they act. */
  me: null,
  /** `start`, or a channel's id. */
  at: 'start',
  /** The post whose reading is shown. */
  selected: null,
  /** On a phone: which pane is seen. */
  pane: 'main',
  replyTo: null,
  editing: null,
  /** How many posts of a channel each person has seen: `mika/general` -> 12. */
  seen: new Map(),
  /** The example being played, and how far. */
  playing: null,
};

const listeners = new Set();
let scheduled = false;

export function onChange(listener) {
  listeners.add(listener);
}

/** Something changed: whoever draws is called, once, soon. */
export function changed() {
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    for (const listener of listeners) listener();
  });
}

/** Changes what the visitor is doing. */
export function look(change) {
  Object.assign(view, change);
  changed();
}

/** Asks the server to do something. Rejects with words for the visitor where it refuses. */
export async function ask(path, body) {
  const response = await fetch(`/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('The playground does not answer. Is it still running?');
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.refused ?? 'That did not work.');
  if (answer.post) world.posts.set(answer.post.id, newer(answer.post));
  if (answer.person && !world.people.has(answer.person.id)) world.people.set(answer.person.id, answer.person);
  changed();
  return answer;
}

/** The stream may have brought a later state of a post than the answer to our own request. */
function newer(post) {
  const known = world.posts.get(post.id);
  return known && (known.deleted || (known.editedAt ?? 0) > (post.editedAt ?? 0)) ? known : post;
}

async function load() {
  const response = await fetch('/api/state');
  if (!response.ok) throw new Error('no state');
  const state = await response.json();
  const byId = (list) => new Map(list.map((item) => [item.id, item]));
  Object.assign(world, {
    ...state,
    people: byId(state.people),
    channels: byId(state.channels),
    posts: byId(state.posts),
    ready: true,
  });
}

const postListeners = new Set();
/** Called with each post that is new or has changed. */
export const onPost = (listener) => postListeners.add(listener);

function take(change) {
  if (change.kind === 'post') {
    world.posts.set(change.post.id, change.post);
    for (const listener of postListeners) listener(change.post);
  } else if (change.kind === 'person') {
    world.people.set(change.person.id, change.person);
    if (change.channel) world.channels.set(change.channel.id, change.channel);
  } else {
    world.now = change.now;
    world.moving = change.moving;
  }
  changed();
}

/** Loads everything, and keeps up with what changes; begins again by itself when the connection was lost. */
export function follow({ onReady, onLost }) {
  const stream = new EventSource('/api/stream');
  let waiting = [];
  let loaded = false;
  stream.addEventListener('ready', async () => {
    loaded = false;
    waiting = [];
    try {
      await load();
      loaded = true;
      for (const change of waiting.splice(0)) take(change);
      onReady();
      changed();
    } catch {
      onLost();
    }
  });
  stream.addEventListener('change', (event) => {
    const change = JSON.parse(event.data);
    if (loaded) take(change);
    else waiting.push(change);
  });
  stream.addEventListener('error', () => onLost());
}

/** The posts that somebody sees in a channel, oldest first. */
export function postsIn(channel, me = view.me) {
  return [...world.posts.values()].filter(
    (post) => post.channel === channel && (post.onlyFor === undefined || post.onlyFor === me),
  );
}

/** The channels that somebody is in. */
export function channelsOf(person) {
  const isModerator = world.people.get(person)?.isModerator;
  return [...world.channels.values()].filter(
    (channel) =>
      channel.kind === 'open' ||
      (channel.kind === 'moderators' && isModerator) ||
      (channel.kind === 'dm' && channel.person === person),
  );
}

export const dmOf = (person) => [...world.channels.values()].find((channel) => channel.person === person);

/** Whoever moderates: the page looks through their eyes to see what the bot saw. */
export const moderator = () => [...world.people.values()].find((person) => person.isModerator);

const seenKey = (channel) => `${view.me}/${channel}`;

/** How many posts in a channel the visitor has not seen, as whom they are now. */
export function unseen(channel) {
  const posts = postsIn(channel);
  const seen = view.seen.get(seenKey(channel));
  if (seen === undefined) return world.channels.get(channel)?.kind === 'dm' && isNew(view.me) ? posts.length : 0;
  return posts.slice(seen).filter((post) => post.by !== view.me).length;
}

const isNew = (person) => world.people.get(person)?.isVisitor === true;

export const markSeen = (channel) => view.seen.set(seenKey(channel), postsIn(channel).length);
