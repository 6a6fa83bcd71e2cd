/** On a phone: one pane at a time, and these to choose it. */
import { fill, h, icon } from './dom.js';
import { channelsOf, look, unseen, view, world } from './store.js';

const tabs = [
  ['start', 'Start', 'play'],
  ['side', 'Channels', 'list'],
  ['main', 'Chat', 'chat'],
  ['eye', 'Bot’s view', 'eye'],
];

export function tabBar() {
  const bar = document.querySelector('#tabs');
  let drawn = '';
  return () => {
    if (!world.ready) return;
    const isStart = view.at === 'start' && view.pane === 'main';
    const now = isStart ? 'start' : view.pane;
    const fresh = channelsOf(view.me).some((channel) => channel.id !== view.at && unseen(channel.id) > 0);
    const key = JSON.stringify([now, fresh, view.at]);
    document.querySelector('#panes').dataset.pane = view.pane;
    if (key === drawn) return;
    drawn = key;
    fill(
      bar,
      tabs.map(([pane, name, picture]) =>
        h(
          'button',
          {
            type: 'button',
            'aria-current': now === pane ? 'page' : undefined,
            onClick: () =>
              look(
                pane === 'start'
                  ? { at: 'start', pane: 'main' }
                  : pane === 'main'
                    ? { pane, at: view.at === 'start' ? 'general' : view.at }
                    : { pane },
              ),
          },
          icon(picture),
          h('span', null, name),
          pane === 'side' && fresh && h('span.dot', { 'aria-label': 'something new' }),
        ),
      ),
    );
  };
}
