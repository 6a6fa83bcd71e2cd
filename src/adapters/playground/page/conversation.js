/** The middle: one channel's messages, kept in place while they change, and what is written under them. */
import { attempt, comeBack, leave, remove, setDoor } from './acts.js';
import { composer } from './composer.js';
import { fill, h, icon } from './dom.js';
import { explain, doubtWhenTimeMoved } from './explain.js';
import { drawPost, reply, signature } from './posts.js';
import { look, markSeen, postsIn, view, world } from './store.js';
import { announce } from './toast.js';
import { dayHeading, sameDay } from './when.js';

/** How many of the latest messages are shown with their verdict. */
const explained = 14;

export function conversation(drawStart, drawPlayer) {
  const main = document.querySelector('#conversation');
  const head = h('header.conversation-head');
  const log = h('div.posts', { role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions' });
  const scroller = h('div.scroller', null, log);
  const player = h('section.player', { 'aria-label': 'Example', hidden: true });
  const foot = h('footer.conversation-foot');
  const drawComposer = composer(foot);
  const channelPane = h('div.channel', null, head, scroller, player, foot);
  const startPane = h('div.start-pane');
  let drawn = new Map();
  let shown = '';
  let headDrawn = '';

  const inspect = (post) => {
    look({ selected: post.id, pane: isNarrow() ? 'eye' : view.pane });
    if (isNarrow()) requestAnimationFrame(() => document.querySelector('#eye').focus());
  };

  log.addEventListener('keydown', (event) => onKey(event, log, inspect));
  log.addEventListener('click', (event) => {
    if (event.target.closest('button, a, summary')) return;
    const post = world.posts.get(event.target.closest('[data-post]')?.dataset.post);
    if (post?.read && !String(getSelection())) look({ selected: post.id });
  });
  addEventListener('yourturn:show-post', ({ detail }) =>
    requestAnimationFrame(() => {
      const item = document.querySelector(`#post-${CSS.escape(detail)}`);
      item?.scrollIntoView({ block: 'center' });
      item?.focus();
    }),
  );

  // Whatever takes room below must not cover the latest words.
  let isAtEnd = true;
  scroller.addEventListener('scroll', () => {
    const last = log.lastElementChild;
    const isAtLast = last && Math.abs(scroller.scrollTop - (last.offsetTop - 8)) < 12;
    isAtEnd = isAtLast || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 90;
  });
  /** To the latest words; to their beginning, where they are longer than the pane. */
  const toEnd = () => {
    const last = log.lastElementChild;
    const isLong = last && last.offsetHeight > scroller.clientHeight - 24;
    scroller.scrollTop = isLong ? last.offsetTop - 8 : scroller.scrollHeight;
    isAtEnd = true;
  };
  const sized = new ResizeObserver(() => {
    if (isAtEnd) toEnd();
  });
  sized.observe(scroller);
  sized.observe(log);

  return () => {
    if (!world.ready) return;
    const isStart = view.at === 'start';
    const pane = isStart ? startPane : channelPane;
    if (main.firstElementChild !== pane) main.replaceChildren(pane);
    if (isStart) return drawStart(startPane);
    const channel = world.channels.get(view.at);
    if (!channel) return;
    doubtWhenTimeMoved();
    drawHead(channel);
    drawPosts(channel);
    drawPlayer(player);
    drawComposer(channel);
  };

  function drawHead(channel) {
    const me = world.people.get(view.me);
    const key = JSON.stringify([channel, me]);
    if (key === headDrawn) return;
    headDrawn = key;
    const name = { open: `# ${channel.name}`, moderators: channel.name, dm: channel.name }[channel.kind];
    const topic = channel.kind === 'dm' ? `A direct message between ${me.name} and the bot` : channel.topic;
    fill(
      head,
      h(
        'div.conversation-title',
        null,
        h('h1', null, channel.kind === 'moderators' && icon('lock'), name),
        h('p', null, topic),
      ),
      channel.kind === 'dm' && doorSwitch(me),
    );
    log.setAttribute('aria-label', `Messages in ${channel.name}`);
  }

  function drawPosts(channel) {
    const posts = postsIn(channel.id);
    const where = `${view.me}/${channel.id}`;
    const isElsewhere = where !== shown;
    const wasAtEnd = isAtEnd;
    if (isElsewhere) {
      drawn = new Map();
      log.replaceChildren();
      shown = where;
    }
    const focused = document.activeElement?.closest?.('[data-post]')?.dataset.post;
    const next = new Map();
    let before;
    const items = [];
    posts.forEach((post, i) => {
      if (!before || !sameDay(before.at, post.at)) items.push(dayLine(post.at));
      before = post;
      const key = signature(post);
      const old = drawn.get(post.id);
      const isSame = old?.key === key;
      const element = isSame ? old.element : drawPost(post, { onInspect: inspect, isLast: i === posts.length - 1 });
      if (!isElsewhere && !old) element.classList.add('new');
      next.set(post.id, { key, element });
      items.push(element);
    });
    if (posts.length === 0) items.push(nothingYet(channel));
    const isChanged = items.length !== log.children.length || items.some((item, i) => log.children[i] !== item);
    if (isChanged) {
      log.replaceChildren(...items);
      if (focused) log.querySelector(`[data-post="${focused}"]`)?.focus({ preventScroll: true });
    }
    for (const item of items) item.tabIndex = item === items.at(-1) && item.dataset.post ? 0 : -1;
    drawn = next;
    if (isElsewhere || (isChanged && wasAtEnd)) toEnd();
    markSeen(channel.id);
    for (const post of posts.slice(-explained)) void explain(post);
  }
}

const dayLines = new Map();
function dayLine(at) {
  const words = dayHeading(at);
  if (!dayLines.has(words)) dayLines.set(words, h('div.day', null, h('span', null, words)));
  return dayLines.get(words);
}

function nothingYet(channel) {
  const words = {
    moderators:
      'Nothing to report. When the bot has a private word with somebody, you hear it here: who, where, why, and a way to say that it was wrong.',
    dm: 'Nothing yet. The bot writes first, when somebody joins.',
    open: 'Nothing here yet.',
  }[channel.kind];
  return h('p.nothing', null, words);
}

function doorSwitch(me) {
  return h(
    'div.door',
    null,
    h(
      'button.switch',
      {
        type: 'button',
        role: 'switch',
        'aria-checked': String(me.doorOpen),
        onClick: () => attempt(() => setDoor(!me.doorOpen)),
      },
      h('span.knob', { 'aria-hidden': 'true' }),
      h('span', null, me.doorOpen ? 'Takes DMs from the bot' : 'DMs are closed'),
    ),
    me.isVisitor &&
      h(
        'button.button.plain.small',
        { type: 'button', onClick: () => attempt(me.hasLeft ? comeBack : leave) },
        me.hasLeft ? 'Come back' : 'Leave',
      ),
  );
}

/** Moves among messages with the arrows; acts on the one in focus with a letter. */
function onKey(event, log, inspect) {
  const item = event.target.closest?.('[data-post]');
  if (!item || event.target !== item || event.altKey || event.ctrlKey || event.metaKey) return;
  const post = world.posts.get(item.dataset.post);
  const items = [...log.querySelectorAll('[data-post]')];
  const at = items.indexOf(item);
  const go = (to) => {
    const next = items[Math.max(0, Math.min(items.length - 1, to))];
    item.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
  const mine = post?.by === view.me && !post.deleted;
  const does = {
    ArrowUp: () => go(at - 1),
    ArrowDown: () => go(at + 1),
    Home: () => go(0),
    End: () => go(items.length - 1),
    Enter: () => (post?.read ? inspect(post) : item.querySelector('.parts button')?.focus()),
    r: () => post && !post.onlyFor && world.channels.get(post.channel)?.kind !== 'dm' && reply(post),
    e: () => mine && look({ editing: post.id, replyTo: null }),
    Delete: () => mine && attempt(() => remove(post.id)).then(() => announce('Deleted.')),
    Escape: () => document.querySelector('#words')?.focus(),
  }[event.key];
  if (!does) return;
  event.preventDefault();
  does();
}

export const isNarrow = () => matchMedia('(max-width: 1079px)').matches;
