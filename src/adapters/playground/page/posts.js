/** Draws one message of a channel: who, when, the words, how they were read, and what can be done about it. */
import { attempt, goTo, press, remove } from './acts.js';
import { avatar, botAvatar, h, icon } from './dom.js';
import { explanationOf } from './explain.js';
import { labels, withMentions } from './marks.js';
import { drawParts, headline, nextTime } from './parts.js';
import { bot, look, view, world } from './store.js';
import { clockTime, length } from './when.js';

/** Changes whenever the post would be drawn otherwise. */
export function signature(post) {
  const told = explanationOf(post)?.parts;
  return JSON.stringify([
    post,
    view.me,
    view.selected === post.id,
    view.editing === post.id,
    post.replyTo && world.posts.get(post.replyTo),
    told && [headline(told), dueIn(told)],
    post.parts && hasTimes(post.parts) ? world.now : 0,
  ]);
}

const hasTimes = (parts) => JSON.stringify(parts).includes('"kind":"time"');

/** "due in 5 minutes", where something waits. */
function dueIn(parts) {
  const next = nextTime(parts);
  return next === undefined ? undefined : `due in ${length(next - world.now)}`;
}

export function drawPost(post, { onInspect, isLast }) {
  const mine = post.by === view.me && !post.deleted;
  return h(
    'article.post',
    {
      id: `post-${post.id}`,
      class: [
        post.by === bot ? 'by-bot' : '',
        post.deleted ? 'deleted' : '',
        post.onlyFor ? 'only-me' : '',
        view.selected === post.id ? 'selected' : '',
      ].join(' '),
      tabindex: isLast ? '0' : '-1',
      data: { post: post.id },
    },
    post.by === bot ? botAvatar() : face(post),
    h(
      'div.post-body',
      null,
      head(post),
      post.replyTo && quoted(world.posts.get(post.replyTo)),
      words(post),
      post.read && !post.deleted && chips(post, onInspect),
    ),
    !post.deleted && actions(post, mine, onInspect),
  );
}

const personOf = (post) => world.people.get(post.by) ?? { name: 'somebody', hue: 0 };
const face = (post) => avatar(personOf(post));

function head(post) {
  const isBot = post.by === bot;
  const person = isBot ? { name: 'Your Turn' } : personOf(post);
  return h(
    'div.post-head',
    null,
    h('strong.post-name', null, person.name),
    isBot && h('span.tag', null, 'bot'),
    person.isModerator && h('span.tag.quiet', null, 'moderator'),
    h('time', { datetime: new Date(post.at).toISOString() }, clockTime(post.at)),
    post.editedAt && !post.deleted && h('span.post-edited', null, 'edited'),
    post.onlyFor && h('span.post-only', null, icon('eye'), 'Only you see this'),
  );
}

function quoted(post) {
  if (!post) return null;
  const who = post.by === bot ? 'Your Turn' : personOf(post).name;
  return h(
    'button.post-quoted',
    { type: 'button', tabindex: '-1', onClick: () => goTo(post.channel, post.id) },
    icon('reply'),
    h('strong', null, who),
    h('span', null, post.deleted ? 'deleted' : (post.text ?? '')),
  );
}

function words(post) {
  if (post.deleted) return h('p.post-text', null, 'This message was deleted.');
  if (post.parts) {
    const isGone = post.onlyFor && post.onlyFor !== view.me;
    const does = { goTo, ...(isGone ? {} : { press: (action) => attempt(() => press(post.id, action)) }) };
    return h('div.parts', null, drawParts(post.parts, does));
  }
  return h('p.post-text', null, withMentions(post.text ?? ''));
}

/** How it was read, in a line: what it came to, what was found, what is still to come. */
function chips(post, onInspect) {
  const found = labels.filter(([label]) => post.read.reading[label].is);
  const told = explanationOf(post)?.parts;
  const verdict = told && headline(told);
  const due = told && dueIn(told);
  return h(
    'button.post-read',
    {
      type: 'button',
      tabindex: '-1',
      'aria-label': `What the bot saw: ${[verdict, ...found.map(([, name]) => name), due].filter(Boolean).join(', ') || 'nothing in particular'}`,
      onClick: () => onInspect(post),
    },
    icon('eye'),
    verdict && h('span.verdict', null, verdict),
    found.map(([label, name]) => h('span.chip', { class: `label-${label}` }, name)),
    found.length === 0 && !verdict && h('span.chip.none', null, 'nothing in particular'),
    due && h('span.due', null, icon('clock'), due),
  );
}

function actions(post, mine, onInspect) {
  const inDm = world.channels.get(post.channel)?.kind === 'dm';
  const button = (name, label, does) =>
    h('button', { type: 'button', tabindex: '-1', title: label, 'aria-label': label, onClick: does }, icon(name));
  const all = [
    !inDm && !post.onlyFor && button('reply', 'Reply', () => reply(post)),
    mine && button('edit', 'Edit', () => look({ editing: post.id, replyTo: null })),
    mine && button('trash', 'Delete', () => attempt(() => remove(post.id))),
    post.read && button('eye', 'What the bot saw', () => onInspect(post)),
  ].filter(Boolean);
  return all.length === 0 ? null : h('div.post-actions', { role: 'group', 'aria-label': 'About this message' }, all);
}

export function reply(post) {
  look({ replyTo: post.id, editing: null });
  requestAnimationFrame(() => document.querySelector('#words')?.focus());
}
