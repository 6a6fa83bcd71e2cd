/** Makes elements. Strings become text, never markup: whatever somebody wrote or calls themselves stays words. */

/**
 * @param {string} tag `div`, or with classes `div.card.quiet`
 * @param {Record<string, unknown> | null} [props] attributes; `on…` are listeners, `data` is the dataset
 * @param {...unknown} children nodes, strings, arrays; null and false are left out
 */
export function h(tag, props, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2).toLowerCase(), value);
    else if (key === 'class') element.className = [element.className, value].filter(Boolean).join(' ');
    else if (key === 'data') Object.assign(element.dataset, value);
    else if (key === 'style') for (const [name, what] of Object.entries(value)) element.style.setProperty(name, what);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  add(element, children);
  return element;
}

export function add(parent, children) {
  for (const child of children.flat(Number.POSITIVE_INFINITY)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : String(child));
  }
  return parent;
}

/** Puts these children in the place of whatever was there. */
export function fill(parent, ...children) {
  parent.replaceChildren();
  return add(parent, children);
}

/** Paths on a grid of 24, drawn with a line of 1.7. */
const paths = {
  clock: 'M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  moon: 'M20 14.500A8 8 0 0 1 9.500 4a8 8 0 1 0 10.500 10.500z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2.500M12 19.500V22M4.200 4.200 6 6M18 18l1.800 1.800M2 12h2.500M19.500 12H22M4.200 19.800 6 18M18 6l1.800-1.800',
  hash: 'M9 4 7 20M17 4l-2 16M4.500 9h16M3.500 15h16',
  lock: 'M6.500 11h11a1.500 1.500 0 0 1 1.500 1.500v6a1.500 1.500 0 0 1-1.500 1.500h-11A1.500 1.500 0 0 1 5 18.500v-6A1.500 1.500 0 0 1 6.500 11zM8 11V8a4 4 0 0 1 8 0v3',
  send: 'M4 12 20.500 4 15 20.500l-3.200-6.800zM11.800 13.700 20.500 4',
  reply: 'M9.500 7 4 12l5.500 5M4.500 12H14a6 6 0 0 1 6 6v1',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  trash: 'M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13M10.500 11v5.500M13.500 11v5.500',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600z',
  close: 'M6 6l12 12M18 6 6 18',
  next: 'M9 5l7 7-7 7',
  down: 'M6 9.500l6 6 6-6',
  play: 'M8 5.500v13l10.500-6.500z',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  chat: 'M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  spark: 'M12 3l2 6.500L20.500 12 14 14l-2 6.500L10 14l-6.500-2L10 9.500z',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  forward: 'M4 6l8 6-8 6zM12 6l8 6-8 6z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20.500c.6-4 3.600-6 7.500-6s6.900 2 7.500 6',
  plus: 'M12 5v14M5 12h14',
  file: 'M6 3.500h8l4.500 4.500v12.500H6zM14 3.500V8h4.500',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}

/** A face for somebody: their first letter on their colour, with a shape of their own behind it. */
export function avatar(person, size = '') {
  const letter = [...person.name][0]?.toUpperCase() ?? '?';
  return h('span.avatar', { class: `hue-${person.hue % 12} ${size}`, 'aria-hidden': 'true' }, letter);
}

export const botAvatar = (size = '') =>
  h('span.avatar.bot-face', { class: size, 'aria-hidden': 'true' }, h('img', { src: '/icon.svg', alt: '' }));

/** Arrow keys, Home and End move the focus within a list whose items can be focused one at a time. */
export function arrowKeys(list, selector, { horizontal = false } = {}) {
  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const items = [...list.querySelectorAll(selector)].filter((item) => item.offsetParent !== null);
    const at = items.indexOf(document.activeElement);
    if (at < 0) return;
    const to = {
      [horizontal ? 'ArrowLeft' : 'ArrowUp']: at - 1,
      [horizontal ? 'ArrowRight' : 'ArrowDown']: at + 1,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    const item = to === undefined ? undefined : items[to];
    if (to === undefined) return;
    event.preventDefault();
    item?.focus();
  });
}
