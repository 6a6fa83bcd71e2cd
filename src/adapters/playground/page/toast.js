/** Short words at the edge of the page, that go by themselves; and words for screen readers alone. */
import { h } from './dom.js';

export function toast(words, kind = 'word') {
  const note = h('p.toast', { class: kind }, words);
  document.querySelector('#toasts').append(note);
  setTimeout(() => note.classList.add('going'), 4_200);
  setTimeout(() => note.remove(), 4_700);
}

export function announce(words) {
  document.querySelector('#announcer').textContent = words;
}
