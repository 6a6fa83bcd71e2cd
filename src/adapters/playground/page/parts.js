/** Draws what the bot says: parts and spans, as the server presents them. */
import { h, icon } from './dom.js';
import { world } from './store.js';
import { length, timeWords } from './when.js';

/**
 * @param {readonly object[]} parts
 * @param {{ press?: (action: string) => void, goTo: (channel: string, post?: string) => void }} does
 */
export const drawParts = (parts, does) => parts.map((part) => drawPart(part, does)).filter(Boolean);

function drawPart(part, does) {
  const spans = (text) => text.map((span) => drawSpan(span, does));
  switch (part.kind) {
    case 'heading':
      return h('h2.part-heading', null, spans(part.text));
    case 'quote':
      return h('blockquote.part-quote', null, spans(part.text));
    case 'note':
      return h('p.part-note', null, spans(part.text));
    case 'list':
      return h(
        'ul.part-list',
        null,
        part.items.map((item) => h('li', null, spans(item))),
      );
    case 'fields':
      return h(
        'dl.part-fields',
        null,
        part.fields.map((field) => h('div', null, h('dt', null, field.name), h('dd', null, spans(field.value)))),
      );
    case 'buttons':
      return h(
        'div.part-buttons',
        null,
        part.buttons.map((button) => drawButton(button, does)),
      );
    case 'picture':
      return drawPicture(part);
    case 'file':
      return drawFile(part);
    default:
      return h('p', null, spans(part.text));
  }
}

function drawButton({ label, action, style }, does) {
  return h(
    'button.button',
    { type: 'button', class: style, disabled: does.press ? undefined : true, onClick: () => does.press?.(action) },
    label,
  );
}

/** One drawing for each theme; the theme shows the one that suits it. */
function drawPicture({ picture, alt }) {
  return h(
    'figure.part-picture',
    null,
    h('div', { role: 'img', 'aria-label': alt }, drawing(picture, 'light'), drawing(picture, 'dark')),
    h('details', null, h('summary', null, 'The picture in words'), h('p', null, alt)),
  );
}

/** Drawn in the page itself, so that it has the page's fonts. What the policy forbids in a page runs in it neither. */
function drawing(picture, background) {
  const place = h('div', { class: `drawing on-${background}`, 'aria-hidden': 'true' });
  fetch(`/api/picture/${picture}/${background}.svg`)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error('no picture'))))
    .then((text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      svg.querySelector('title')?.remove();
      place.replaceChildren(document.importNode(svg, true));
    })
    .catch(() => place.replaceChildren('The picture is no longer kept. Here it is in words:'));
  return place;
}

function drawFile({ name, type, content }) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = h('a', { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1_000);
  };
  return h(
    'button.part-file',
    { type: 'button', onClick: save },
    icon('file'),
    h(
      'span',
      null,
      h('strong', null, name),
      h('small', null, `${Math.max(1, Math.round(content.length / 1024))} KB · save`),
    ),
  );
}

function drawSpan(span, does) {
  if (typeof span === 'string') return span;
  switch (span.kind) {
    case 'strong':
      return h('strong', null, span.text);
    case 'emphasis':
      return h('em', null, span.text);
    case 'code':
      return h('code', null, span.text);
    case 'person':
      return h('span.mention', null, `@${span.name}`);
    case 'channel':
      return span.channel
        ? h('button.link', { type: 'button', onClick: () => does.goTo(span.channel) }, `#${span.name}`)
        : `#${span.name}`;
    case 'link':
      return h('button.link', { type: 'button', onClick: () => does.goTo(span.channel, span.post) }, span.label);
    case 'url':
      return h('a', { href: span.url, rel: 'noreferrer noopener', target: '_blank' }, span.label);
    case 'time':
      return drawTime(span.at);
    default:
      return '';
  }
}

/** A time to come says how long until then. */
function drawTime(at) {
  const words = timeWords(at, world.now);
  const left = at - world.now;
  return h('time', { datetime: new Date(at).toISOString() }, left > 0 ? `${words} (in ${length(left)})` : words);
}

const walk = (parts, visit) => {
  for (const part of parts) {
    for (const text of [part.text, ...(part.items ?? []), ...(part.fields ?? []).map((field) => field.value)]) {
      for (const span of text ?? []) visit(span, part);
    }
  }
};

/** The next time to come that these parts speak of. */
export function nextTime(parts) {
  let next;
  walk(parts, (span) => {
    if (span.kind === 'time' && span.at > world.now && (next === undefined || span.at < next)) next = span.at;
  });
  return next;
}

/** What they say loudest, in the text itself: an explanation's verdict. */
export function headline(parts) {
  let found;
  walk(parts, (span, part) => {
    if (part.kind === 'paragraph' && span.kind === 'strong') found ??= span.text;
  });
  return found;
}
