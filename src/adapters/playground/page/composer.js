/** Where the visitor writes: a message, a reply, an edit or a command, with names and commands to choose from. */
import { attempt, command, edit, say } from './acts.js';
import { fill, h, icon } from './dom.js';
import { bot, look, view, world } from './store.js';
import { announce } from './toast.js';

const commands = [
  ['/mynetwork', 'whom you have exchanged with, and whose turn it is'],
  ['/mynetwork help', 'what it can do'],
  ['/mynetwork pause', 'no nudges for you here'],
  ['/mynetwork resume', 'nudges again'],
  ['/mynetwork export', 'all that the bot knows of you'],
  ['/mynetwork forget', 'have it forget you'],
];

export function composer(foot) {
  const about = h('div.composer-about', { hidden: true });
  const choices = h('ul.choices', { id: 'choices', role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  const words = h('textarea.words', {
    id: 'words',
    rows: '1',
    maxlength: '4000',
    'aria-autocomplete': 'list',
    'aria-controls': 'choices',
    enterkeyhint: 'send',
  });
  const send = h('button.send', { type: 'submit', 'aria-label': 'Send', title: 'Send' }, icon('send'));
  const slash = h(
    'button.slash',
    { type: 'button', title: 'Commands of the bot', 'aria-label': 'Commands of the bot', onClick: () => write('/') },
    '/',
  );
  const form = h('form.composer', { autocomplete: 'off' }, slash, words, send);
  const refused = h('p.composer-closed', { hidden: true });
  fill(foot, choices, about, form, refused);

  let picked = 0;
  let offered = [];
  let editing = null;
  const drafts = new Map();
  let where = '';

  const grow = () => {
    words.style.setProperty('block-size', 'auto');
    words.style.setProperty('block-size', `${Math.min(words.scrollHeight, 180)}px`);
    send.disabled = words.value.trim() === '';
  };
  const write = (text) => {
    words.value = text;
    words.focus();
    grow();
    offer();
  };

  /** What could be meant by the word before the cursor. */
  function offer() {
    const before = words.value.slice(0, words.selectionStart ?? 0);
    const handle = /(?:^|\s)@([\p{L}\p{N}-]*)$/u.exec(before)?.[1];
    if (words.value.startsWith('/')) {
      offered = commands
        .filter(([one]) => one.startsWith(words.value.trimEnd()) && one !== words.value)
        .map(([one, what]) => ({ title: one, about: what, put: () => write(one) }));
    } else if (handle !== undefined) {
      offered = [...world.people.values()]
        .filter((person) => person.id !== view.me && !person.hasLeft)
        .filter(
          (person) =>
            person.id.startsWith(handle.toLowerCase()) || person.name.toLowerCase().startsWith(handle.toLowerCase()),
        )
        .slice(0, 6)
        .map((person) => ({ title: `@${person.name}`, about: person.about, put: () => putMention(person, handle) }));
    } else offered = [];
    picked = 0;
    drawChoices();
  }

  function putMention(person, handle) {
    const at = words.selectionStart ?? 0;
    const start = at - handle.length - 1;
    const put = `@${person.id} `;
    words.setRangeText(put, start, at, 'end');
    words.focus();
    grow();
    offer();
  }

  function drawChoices() {
    choices.hidden = offered.length === 0;
    if (offered.length > 0 && choices.childElementCount === 0)
      announce(`${offered.length} suggestions: arrows choose, Enter takes.`);
    if (offered.length > 0) words.setAttribute('aria-activedescendant', `choice-${picked}`);
    else words.removeAttribute('aria-activedescendant');
    fill(
      choices,
      offered.map((choice, i) =>
        h(
          'li',
          {
            id: `choice-${i}`,
            role: 'option',
            'aria-selected': String(i === picked),
            onMousedown: (event) => {
              event.preventDefault();
              choice.put();
            },
          },
          h('strong', null, choice.title),
          h('span', null, choice.about),
        ),
      ),
    );
  }

  words.addEventListener('input', () => {
    grow();
    offer();
  });
  words.addEventListener('blur', () => {
    offered = [];
    drawChoices();
  });
  words.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (offered.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      picked = (picked + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length;
      drawChoices();
    } else if (
      offered.length > 0 &&
      (event.key === 'Tab' || (event.key === 'Enter' && words.value.trim() !== '/mynetwork'))
    ) {
      event.preventDefault();
      offered[picked].put();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === 'Escape') {
      if (offered.length > 0) {
        offered = [];
        drawChoices();
      } else cancel();
    } else if (event.key === 'ArrowUp' && words.value === '') {
      event.preventDefault();
      [...document.querySelectorAll('.posts [data-post]')].at(-1)?.focus();
    }
  });

  function cancel() {
    if (!view.replyTo && !view.editing) return;
    if (view.editing) words.value = '';
    look({ replyTo: null, editing: null });
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = words.value.trim();
    if (text === '') return;
    // Cleared at once, so that the next words can be written meanwhile; given back where it was refused.
    words.value = '';
    offered = [];
    drawChoices();
    grow();
    if (!matchMedia('(pointer: coarse)').matches) words.focus();
    const done = await attempt(() => deal(text).then(() => true));
    if (!done && words.value === '') words.value = text;
    grow();
  });

  async function deal(text) {
    if (view.editing) return edit(view.editing, text);
    const asked = /^\/(\S+)\s*([^]*)$/.exec(text);
    if (!asked) return say(view.at, text, view.replyTo ?? undefined);
    if (asked[1].toLowerCase() === 'mynetwork') return command(view.at, asked[2]);
    throw new Error(`There is no command /${asked[1]} here. Try /mynetwork.`);
  }

  return (channel) => {
    const me = world.people.get(view.me);
    const here = `${view.me}/${channel.id}`;
    if (here !== where) {
      drafts.set(where, editing ? '' : words.value);
      where = here;
      words.value = drafts.get(here) ?? '';
      grow();
    }
    if (view.editing !== editing) {
      editing = view.editing;
      if (editing) {
        words.value = world.posts.get(editing)?.text ?? '';
        words.focus();
      }
      grow();
    }
    drawAbout();
    words.placeholder = `Write as ${me.name} …`;
    words.setAttribute(
      'aria-label',
      channel.kind === 'dm' ? `Write to the bot, as ${me.name}` : `Write in ${channel.name}, as ${me.name}`,
    );
    const isOut = me.hasLeft;
    form.hidden = isOut;
    refused.hidden = !isOut;
    refused.textContent = isOut ? `${me.name} has left the community.` : '';
    send.disabled = words.value.trim() === '';
  };

  function drawAbout() {
    const post = world.posts.get(view.editing ?? view.replyTo ?? '');
    about.hidden = !post;
    if (!post) return fill(about);
    const who = post.by === bot ? 'the bot' : world.people.get(post.by)?.name;
    return fill(
      about,
      h('span', null, view.editing ? 'Editing your message' : `Replying to ${who}`),
      h('button.icon-button.small', { type: 'button', 'aria-label': 'Never mind', onClick: cancel }, icon('close')),
    );
  }
}
