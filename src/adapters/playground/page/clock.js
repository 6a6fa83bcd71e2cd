/** The clock at the top: what time it is, and the ways to move it on. */
import { attempt, moveTime, passing, showFor } from './acts.js';
import { arrowKeys, fill, h, icon } from './dom.js';
import { world } from './store.js';
import { announce } from './toast.js';
import { clockDay, clockTime, clockYear, day, hour, length, minute } from './when.js';

const leaps = [
  [5 * minute, '5 min', 'Move on 5 minutes'],
  [hour, '1 hour', 'Move on an hour'],
  [day, '1 day', 'Move on a day'],
  [90 * day, '90 days', 'Move on 90 days'],
];

/** What the clock shows while time passes: somewhere between then and now. */
function shown() {
  if (!passing.on) return { at: world.now, share: 1 };
  const lasts = showFor(passing.to - passing.from);
  const share = lasts === 0 ? 1 : Math.min(1, (performance.now() - passing.begun) / lasts);
  const eased = share * share * (3 - 2 * share);
  return { at: passing.from + (passing.to - passing.from) * eased, share: eased };
}

export async function leap(by) {
  const before = world.now;
  await attempt(() => moveTime(by));
  const passed = world.now - before;
  if (passed > 0) announce(`${length(passed)} have passed. It is ${clockDay(world.now)}, ${clockTime(world.now)}.`);
}

export function clock() {
  const face = document.querySelector('#clock');
  const progress = document.querySelector('#progress');
  const date = h('span');
  const year = h('span.clock-year');
  const time = h('span.clock-time');
  const buttons = leaps.map(([by, words, label]) =>
    h(
      'button.leap',
      { type: 'button', 'aria-label': label, title: label, onClick: () => leap(by) },
      h('span.plus', null, '+'),
      words,
    ),
  );
  const toggle = h(
    'button.clock-face',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'leaps', 'aria-label': 'Move time on' },
    icon('clock'),
    h('span', null, h('span.clock-day', null, date, year), time),
  );
  const row = h('div.leaps', { id: 'leaps' }, h('span.leaps-label', null, 'Move on'), buttons);
  fill(face, toggle, row);
  arrowKeys(row, 'button', { horizontal: true });

  const close = () => {
    row.classList.remove('open');
    toggle.setAttribute('aria-expanded', 'false');
  };
  toggle.addEventListener('click', () => {
    const open = row.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(open));
    if (open) buttons[0].focus();
  });
  face.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !row.classList.contains('open')) return;
    close();
    toggle.focus();
  });
  document.addEventListener('click', (event) => {
    if (!face.contains(event.target)) close();
  });

  let ticking = false;
  const draw = () => {
    const { at, share } = shown();
    date.textContent = world.ready ? clockDay(at) : '';
    year.textContent = world.ready ? ` ${clockYear(at)}` : '';
    time.textContent = world.ready ? clockTime(at) : '';
    progress.hidden = !passing.on;
    progress.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    progress.firstElementChild.style.setProperty('inline-size', `${Math.round(share * 100)}%`);
    face.setAttribute('aria-busy', String(passing.on));
    for (const button of buttons) button.disabled = passing.on || !world.ready;
    if (passing.on && !ticking) {
      ticking = true;
      requestAnimationFrame(() => {
        ticking = false;
        draw();
      });
    }
  };
  return draw;
}
