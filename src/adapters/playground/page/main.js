/** Puts the page together: follows the community, and draws each pane when something changed. */
import { clock } from './clock.js';
import { conversation } from './conversation.js';
import { fill, icon } from './dom.js';
import { eye } from './eye.js';
import { player } from './player.js';
import { side } from './side.js';
import { start } from './start.js';
import { follow, look, onChange, onPost, view, world } from './store.js';
import { tabBar } from './tabs.js';
import { announce, toast } from './toast.js';

const panes = [clock(), side(), conversation(start(), player()), eye(), tabBar()];
onChange(() => {
  for (const draw of panes) draw();
});

/** Words from the bot to the one who acts are read out, wherever the focus is. */
onPost((post) => {
  const channel = world.channels.get(post.channel);
  if (post.parts && channel?.person === view.me && view.at !== channel.id) announce('The bot wrote to you.');
});

function themeButton() {
  const button = document.querySelector('#theme');
  const draw = () => {
    const isDark = document.documentElement.dataset.theme === 'dark';
    fill(button, icon(isDark ? 'sun' : 'moon'));
    button.setAttribute('aria-label', isDark ? 'Light theme' : 'Dark theme');
    button.title = button.getAttribute('aria-label');
  };
  button.addEventListener('click', () => globalThis.yourturnTheme.toggle());
  addEventListener('yourturn:theme', draw);
  draw();
}
themeButton();

document.querySelector('#brand').addEventListener('click', (event) => {
  event.preventDefault();
  look({ at: 'start', pane: 'main' });
});

/** As whom a visit begins: a member who has been here for a while. */
const somebody = () => {
  const members = [...world.people.values()].filter((person) => !person.isModerator);
  return members.find((person) => person.joinedAt !== undefined) ?? members[0];
};

let lost = false;
follow({
  onReady() {
    document.querySelector('#beyond').hidden = world.onLoopback;
    if (!world.people.has(view.me)) view.me = somebody()?.id;
    if (view.at !== 'start' && !world.channels.has(view.at)) view.at = 'start';
    if (lost) toast('Connected again.');
    lost = false;
    document.body.classList.add('ready');
    document.body.classList.remove('lost');
  },
  onLost() {
    if (!lost && world.ready) toast('The playground does not answer. Is it still running?', 'problem');
    lost = true;
    document.body.classList.add('lost');
  },
});
