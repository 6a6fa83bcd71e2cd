/** Where a visit begins: what this is, six situations to play, and a way to join and try oneself. */
import { attempt, goTo, join } from './acts.js';
import { add, h, icon } from './dom.js';
import { play } from './player.js';
import { world } from './store.js';

export function start() {
  let drawn = '';
  return (pane) => {
    const key = JSON.stringify([world.communityName, world.examples.length]);
    if (key === drawn && pane.childElementCount > 0) return;
    drawn = key;
    pane.replaceChildren();
    add(pane, [
      h(
        'div.start-page',
        null,
        h('p.start-over', null, 'Your Turn, a chat bot for communities'),
        h('h1', null, 'Conversations have turns.'),
        h(
          'p.start-lead',
          null,
          'Most people who get networking wrong forgot that it was their turn. This bot has a quiet word with them, and with nobody else. Here is a small community to try it in: ',
          h('strong', null, world.communityName),
          '.',
        ),
        h('h2', null, 'Watch what it does'),
        h(
          'p.start-about',
          null,
          'Each of these plays a newcomer before your eyes, and takes you to where the effect is seen.',
        ),
        h('ol.examples', null, world.examples.map(card)),
        h('h2', null, 'Or be somebody'),
        form(),
        h(
          'ul.hints',
          null,
          hint('eye', 'Choose any message', 'to see how it was read, word by word, and what was decided.'),
          hint('clock', 'Move time on', 'with the clock at the top: an hour, a day, ninety days.'),
          hint(
            'person',
            'Be anybody',
            'here, a moderator too, and type /mynetwork as one of those who have been here longer.',
          ),
        ),
        h(
          'details.keys',
          null,
          h('summary', null, 'By keyboard'),
          h(
            'p',
            null,
            'Arrow keys move among channels and messages. On a message: Enter shows what the bot saw, R replies, E edits, Delete deletes, Esc goes back to writing. In the text field: Arrow up goes to the messages, @ names somebody, / lists the commands.',
          ),
        ),
      ),
    ]);
  };
}

const card = (example, i) =>
  h(
    'li',
    null,
    h(
      'button.example',
      { type: 'button', data: { example: example.id }, onClick: () => play(example) },
      h('span.example-number', { 'aria-hidden': 'true' }, String(i + 1)),
      h('span.example-words', null, h('strong', null, example.title), h('span', null, example.about)),
      h('span.example-play', { 'aria-hidden': 'true' }, icon('play')),
    ),
  );

const hint = (picture, title, words) =>
  h('li', null, icon(picture), h('p', null, h('strong', null, title), ` ${words}`));

function form() {
  const name = h('input', {
    id: 'newcomer',
    name: 'name',
    type: 'text',
    maxlength: String(world.longest.name),
    placeholder: 'Any name',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const element = h(
    'form.join',
    null,
    h('label', { for: 'newcomer' }, 'Your name here'),
    h('div', null, name, h('button.button.primary', { type: 'submit' }, 'Join as a newcomer')),
    h(
      'p.join-else',
      null,
      'Or look around first: ',
      h('button.link', { type: 'button', onClick: () => goTo('general') }, '#general'),
      '.',
    ),
  );
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    const chosen = name.value.trim();
    if (chosen === '') return name.focus();
    if (await attempt(() => join(chosen))) {
      name.value = '';
      requestAnimationFrame(() => document.querySelector('#words')?.focus());
    }
  });
  return element;
}
