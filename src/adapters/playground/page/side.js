/** The side: as whom the visitor acts, the channels they are in, and the way back to the beginning. */
import { attempt, become, goTo } from './acts.js';
import { arrowKeys, avatar, botAvatar, fill, h, icon } from './dom.js';
import { channelsOf, look, moderator, unseen, view, world } from './store.js';
import { clockDay, day } from './when.js';

export function side() {
  const pane = document.querySelector('#side');
  let open = false;
  let drawn = '';

  const draw = () => {
    if (!world.ready || !view.me) return;
    const me = world.people.get(view.me);
    const channels = channelsOf(view.me);
    const counts = channels.map((channel) => [channel.id, unseen(channel.id)]);
    const people = [...world.people.values()];
    const key = JSON.stringify([view.me, view.at, open, counts, people.map((person) => [person, aboutOf(person)])]);
    if (key === drawn) return;
    drawn = key;
    const focused = document.activeElement?.closest('#side [data-key]')?.dataset.key;
    const of = (kind) => channels.filter((channel) => channel.kind === kind);
    const eyes = moderator();
    fill(
      pane,
      h(
        'button.side-item.start',
        {
          type: 'button',
          data: { key: 'start' },
          'aria-current': view.at === 'start' ? 'page' : undefined,
          onClick: () => look({ at: 'start', pane: 'main' }),
        },
        icon('play'),
        h('span', null, 'Start here'),
      ),
      h('h2.side-title', { id: 'you-are' }, 'You are'),
      persona(me),
      h('h2.side-title', null, 'Channels'),
      h('ul.side-list', null, of('open').map(channelItem)),
      h('h2.side-title', null, 'Direct messages'),
      h('ul.side-list', null, of('dm').map(channelItem)),
      h('h2.side-title', null, 'Moderators only'),
      h('ul.side-list', null, h('li', null, moderatorsItem(of('moderators')[0], eyes))),
      h(
        'p.side-foot',
        null,
        `Everything here runs on ${world.onLoopback ? 'this computer' : 'one server'} and is gone when it stops.`,
      ),
    );
    if (focused) pane.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  };

  const persona = (me) =>
    h(
      'div.persona',
      null,
      h(
        'button.persona-now',
        {
          type: 'button',
          id: 'persona',
          data: { key: 'persona' },
          'aria-haspopup': 'true',
          'aria-expanded': String(open),
          'aria-labelledby': 'you-are persona',
          onClick: () => {
            open = !open;
            draw();
            if (open) pane.querySelector('.persona-menu [aria-checked="true"]')?.focus();
          },
        },
        avatar(me),
        h('span.persona-words', null, h('strong', null, me.name), h('small', null, aboutOf(me))),
        icon('down'),
      ),
      open && menu(),
    );

  const menu = () => {
    const people = [...world.people.values()].sort((one, other) => Number(other.isVisitor) - Number(one.isVisitor));
    const list = h(
      'div.persona-menu',
      { role: 'menu', 'aria-label': 'Act as' },
      h(
        'div.persona-people',
        null,
        people.map((person) =>
          h(
            'button.persona-choice',
            {
              type: 'button',
              role: 'menuitemradio',
              'aria-checked': String(person.id === view.me),
              data: { key: `act-${person.id}` },
              onClick: () => {
                open = false;
                become(person.id);
                document.querySelector('#persona')?.focus();
              },
            },
            avatar(person, 'small'),
            h('span.persona-words', null, h('strong', null, person.name), h('small', null, aboutOf(person))),
            person.id === view.me && icon('check'),
          ),
        ),
      ),
      h(
        'button.persona-choice.new',
        {
          type: 'button',
          role: 'menuitem',
          data: { key: 'act-new' },
          onClick: () => {
            open = false;
            look({ at: 'start', pane: 'main' });
            requestAnimationFrame(() => document.querySelector('#newcomer')?.focus());
          },
        },
        icon('plus'),
        h('span', null, 'Join as somebody new'),
      ),
    );
    arrowKeys(list, '[role^="menuitem"]');
    return list;
  };

  const shut = (focusBack) => {
    if (!open) return;
    open = false;
    draw();
    if (focusBack) document.querySelector('#persona')?.focus();
  };
  pane.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') shut(true);
  });
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('.persona')) shut(false);
  });
  arrowKeys(pane, '.side-item');

  return draw;
}

const aboutOf = (person) => {
  if (person.hasLeft) return 'has left';
  if (person.about) return person.about;
  const isNew = person.joinedAt !== undefined && world.now - person.joinedAt < day;
  return isNew || person.joinedAt === undefined ? 'new here' : `joined ${clockDay(person.joinedAt)}`;
};

function channelItem(channel) {
  return h('li', null, sideItem(channel, channel.kind === 'dm' ? botAvatar('small') : icon('hash'), channel.name));
}

function sideItem(channel, picture, name) {
  const count = view.at === channel.id ? 0 : unseen(channel.id);
  return h(
    'button.side-item',
    {
      type: 'button',
      class: count > 0 ? 'unseen' : '',
      data: { key: channel.id },
      'aria-current': view.at === channel.id ? 'page' : undefined,
      onClick: () => attempt(async () => goTo(channel.id)),
    },
    picture,
    h('span', null, name),
    channel.kind === 'dm' && h('span.tag', null, 'bot'),
    count > 0 && h('span.count', { 'aria-label': `${count} new` }, String(count)),
  );
}

/** The moderators' channel is only a moderator's to read; for others it leads to becoming one. */
function moderatorsItem(channel, eyes) {
  if (channel) return sideItem(channel, icon('lock'), channel.name);
  return h(
    'button.side-item.locked',
    { type: 'button', data: { key: 'moderators' }, onClick: () => goTo('moderators') },
    icon('lock'),
    h('span', null, 'moderators'),
    eyes && h('small', null, `as ${eyes.name}`),
  );
}
