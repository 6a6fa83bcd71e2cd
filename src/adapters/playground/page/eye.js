/** The bot's view: how the chosen message was read, what it came to, what was decided, and when that is due. */
import { goTo } from './acts.js';
import { leap } from './clock.js';
import { fill, h, icon } from './dom.js';
import { explain, explanationOf } from './explain.js';
import { labels, marked } from './marks.js';
import { drawParts, nextTime } from './parts.js';
import { bot, look, moderator, postsIn, view, world } from './store.js';
import { clockTime, length } from './when.js';

export function eye() {
  const pane = document.querySelector('#eye');
  pane.tabIndex = -1;
  pane.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    look({ pane: 'main' });
    document.querySelector('#words')?.focus();
  });
  let drawn = '';

  return () => {
    if (!world.ready) return;
    const post = chosen();
    if (post) void explain(post);
    const told = post && explanationOf(post);
    const key = JSON.stringify([post, told, world.now, view.me, view.at === 'start']);
    if (key === drawn) return;
    drawn = key;
    const focused = pane.contains(document.activeElement) && document.activeElement.className;
    fill(
      pane,
      h('header.eye-head', null, icon('eye'), h('h2', null, 'What the bot saw')),
      post ? about(post, told) : nothing(),
    );
    if (focused) (pane.querySelector(`.${focused.split(' ')[0]}`) ?? pane).focus();
  };
}

/** The message the visitor chose, else the last one in this channel that was read. */
function chosen() {
  const selected = world.posts.get(view.selected ?? '');
  const kind = world.channels.get(view.at)?.kind;
  const isAboutThem = kind === 'moderators' || (kind === 'dm' && selected?.by === view.me);
  const isHere = selected?.channel === view.at || isAboutThem;
  if (selected && selected.by !== bot && isHere) return selected;
  return view.at === 'start' ? undefined : postsIn(view.at).findLast((post) => post.read && !post.deleted);
}

function nothing() {
  return h(
    'div.eye-empty',
    null,
    h('p', null, 'Choose any message, and see how its words were read, what they came to, and what the bot decided.'),
    h(
      'p.quiet',
      null,
      'On a platform only moderators can ask that, and the bot keeps none of the words. Here they are marked because they are in your browser anyway.',
    ),
  );
}

function about(post, told) {
  const person = world.people.get(post.by);
  if (post.deleted)
    return h(
      'div.eye-body',
      null,
      h('p.eye-quiet', null, 'This message was deleted. What the bot had kept of it says what became of it:'),
      outcome(told),
    );
  if (!post.read) return h('div.eye-body', null, h('p.eye-quiet', null, 'The bot does not listen in this channel.'));
  const { reading, marks } = post.read;
  return h(
    'div.eye-body',
    null,
    h(
      'figure.eye-text',
      null,
      h('figcaption', null, h('strong', null, person?.name), ` in ${placeName(post)}, ${clockTime(post.at)}`),
      h('blockquote', null, marked(post.text ?? '', marks)),
    ),
    h('h3', null, 'How the words read', h('small', null, 'The longer the bar, the surer.')),
    h(
      'ul.findings',
      null,
      labels.map(([label, name, what]) => finding(label, name, what, reading[label])),
    ),
    signals(reading),
    h('h3', null, 'What it came to'),
    outcome(told),
  );
}

const placeName = (post) => {
  const channel = world.channels.get(post.channel);
  return channel?.kind === 'dm' ? 'a DM with the bot' : `#${channel?.name}`;
};

function finding(label, name, what, { is, sure }) {
  const percent = Math.round(50 + sure * 50);
  return h(
    'li.finding',
    { class: `${is ? 'is' : 'is-not'} label-${label}`, title: what },
    h('span.finding-mark', { 'aria-hidden': 'true' }, is ? icon('check') : null),
    h('span.finding-name', null, name),
    h('span.visually-hidden', null, is ? ': yes' : ': no'),
    h(
      'span.meter',
      { role: 'img', 'aria-label': `${percent} % sure` },
      h('span', { style: { 'inline-size': `${Math.round(sure * 100)}%` } }),
    ),
  );
}

/** Further things that the reading noticed, where they matter. */
function signals(reading) {
  const words = [
    reading.answers && 'answers what was asked',
    reading.notMeant && 'a joke, a quotation or a report: not meant as said',
    reading.plea && 'a plea at heart',
    reading.bareLink && 'a bare link',
    reading.unknownLanguage && 'in a language it does not read: no nudge for the words alone',
    reading.stop && 'says “stop”',
  ].filter(Boolean);
  return words.length === 0 ? null : h('p.signals', null, `Also: ${words.join('; ')}.`);
}

function outcome(told) {
  if (!told) return h('p.eye-quiet', null, 'Asking …');
  if (told.error) return h('p.eye-quiet', null, told.error);
  const next = nextTime(told.parts);
  const eyes = moderator();
  return h(
    'div.outcome',
    null,
    h(
      'div.parts',
      null,
      drawParts(
        told.parts.filter((part) => part.kind !== 'buttons' && part.kind !== 'heading'),
        { goTo },
      ),
    ),
    next !== undefined &&
      h(
        'button.button.primary.move-on',
        { type: 'button', onClick: () => leap(next - world.now + 1_000) },
        icon('forward'),
        `Move on ${length(next - world.now)}`,
      ),
    h('p.eye-source', null, `As ${eyes?.name ?? 'a moderator'} is told, asking “What did the bot see?”`),
  );
}
