/** Plays an example before the visitor's eyes: somebody joins, types, time passes; then it shows where to look. */
import { attempt, become, goTo, join, moveTime, say } from './acts.js';
import { fill, h, icon } from './dom.js';
import { dmOf, look, view, world } from './store.js';
import { announce } from './toast.js';
import { isReduced, minute } from './when.js';

/** Whom newcomers of the examples are called, one after the other. */
const names = [
  'Robin',
  'Alex',
  'Jo',
  'Sam',
  'Kit',
  'Lou',
  'Remy',
  'Toni',
  'Charlie',
  'Noa',
  'Ari',
  'Bo',
  'Max',
  'Jules',
  'Sasha',
];

/** Who played which example last, for those that go on from another. */
const players = new Map();

const pause = (length) => new Promise((resolve) => setTimeout(resolve, isReduced() ? Math.min(length, 250) : length));

const freeName = () => {
  const taken = new Set([...world.people.values()].map((person) => person.name));
  return names.find((name) => !taken.has(name)) ?? `Guest ${world.people.size}`;
};

export async function play(example) {
  if (view.playing && !view.playing.done) view.playing.off = true;
  const playing = { example, step: 0, note: '', done: false, off: false };
  look({ playing });
  const went = await attempt(() => run(example, playing).then(() => true));
  if (playing.off) return;
  if (!went) return look({ playing: null });
  playing.done = true;
  look({});
  requestAnimationFrame(() => document.querySelector('#conversation')?.focus({ preventScroll: true }));
}

async function run(example, playing) {
  for (const [i, step] of example.steps.entries()) {
    if (playing.off) return;
    playing.step = i;
    tell(playing, step.note);
    await does[step.do](step, playing);
  }
  players.set(example.id, view.me);
}

function tell(playing, note) {
  playing.note = note;
  announce(note);
  look({});
}

const does = {
  async join(_, playing) {
    const person = await join(freeName());
    playing.as = person.id;
    await pause(2_400);
  },

  /** As whoever played the other example; nobody did: plays it first, quickly. */
  async go_on({ after, note }, playing) {
    const before = players.get(after);
    if (before && !world.people.get(before)?.hasLeft) {
      become(before, dmOf(before)?.id);
      look({ pane: 'main' });
      return pause(2_000);
    }
    const other = world.examples.find((example) => example.id === after);
    for (const step of other?.steps ?? []) {
      if (playing.off) return;
      if (step.do !== 'look') {
        tell(playing, step.note);
        await does[step.do](step, playing);
      }
    }
    players.set(after, view.me);
    tell(playing, note);
    return pause(1_600);
  },

  async say({ where, text }, playing) {
    const channel = where === 'dm' ? dmOf(view.me)?.id : where;
    goTo(channel);
    await pause(400);
    await type(text, playing);
    if (playing.off) return;
    const words = document.querySelector('#words');
    await say(channel, text);
    if (words) {
      words.value = '';
      words.dispatchEvent(new Event('input'));
    }
    await pause(1_800);
  },

  async move({ by }) {
    await moveTime(by);
    await pause(700);
  },

  look: () => pause(300),
};

/** Types into the text field, so that one can read along. */
async function type(text, playing) {
  const words = document.querySelector('#words');
  if (!words) return;
  const put = (value) => {
    words.value = value;
    words.dispatchEvent(new Event('input'));
  };
  if (isReduced()) {
    put(text);
    return;
  }
  const letters = [...text];
  const step = Math.max(2, Math.ceil(letters.length / 55));
  for (let i = step; i < letters.length + step && !playing.off; i += step) {
    put(letters.slice(0, i).join(''));
    await pause(26);
  }
  await pause(450);
}

/** The bar above the text field that says what is happening. */
export function player() {
  let drawn = '';
  return (bar) => {
    const playing = view.playing;
    bar.hidden = !playing;
    bar.classList.toggle('done', Boolean(playing?.done));
    const key = JSON.stringify([playing, view.me]);
    if (key === drawn) return;
    drawn = key;
    if (!playing) return fill(bar);
    const { example, step, note, done } = playing;
    return fill(
      bar,
      h(
        'div.player-head',
        null,
        h('strong', null, example.title),
        h(
          'span.dots',
          { role: 'img', 'aria-label': `Step ${step + 1} of ${example.steps.length}` },
          example.steps.map((_, i) => h('span', { class: i < step || done ? 'past' : i === step ? 'now' : '' })),
        ),
        h('button.icon-button.small', { type: 'button', 'aria-label': 'Close', onClick: stop }, icon('close')),
      ),
      h('p.player-note', null, note),
      done &&
        h(
          'div.player-next',
          null,
          example.next
            .filter((what) => !(what === 'move_5_minutes' && playing.moved))
            .map((what) => next(what, playing)),
          another(example),
        ),
    );
  };
}

function stop() {
  if (view.playing) view.playing.off = true;
  look({ playing: null });
}

function next(what, playing) {
  const as = world.people.get(playing.as ?? view.me) ?? world.people.get(view.me);
  const [label, act] = {
    moderators: ['See what moderators see', () => goTo('moderators')],
    dm: [`See ${as?.name}’s DM`, () => goTo(dmOf(as?.id)?.id)],
    move_5_minutes: ['Move on 5 minutes', () => moveOn(playing, as)],
  }[what];
  return h(
    'button.button',
    { type: 'button', class: what === 'move_5_minutes' ? 'primary' : 'plain', onClick: act },
    label,
  );
}

/** Five minutes later the bot's word has come, to where only its reader sees it. */
async function moveOn(playing, as) {
  if (!(await attempt(() => moveTime(5 * minute).then(() => true)))) return;
  playing.moved = true;
  tell(playing, 'The five minutes are over, and nothing was taken back: here is the bot’s word.');
  goTo(dmOf(as?.id)?.id);
}

/** The next situation, or back to all of them. */
function another(example) {
  const following = world.examples[world.examples.indexOf(example) + 1];
  return following
    ? h(
        'button.button.quiet',
        { type: 'button', onClick: () => play(following) },
        h('span', null, `Next: ${following.title}`),
        icon('next'),
      )
    : h(
        'button.button.quiet',
        { type: 'button', onClick: () => look({ at: 'start', playing: null }) },
        'Back to the start',
      );
}
