/** A neutral message, as the page draws it. */
import { describe, expect, it } from 'vitest';
import { present, type Directory } from '../../../src/adapters/playground/present.js';
import { memberOf, messageOf } from '../../../src/adapters/playground/translate.js';
import type { Part, Picture, Span } from '../../../src/domain/message.js';

const picture: Picture = {
  name: 'network',
  alt: 'You and Ada',
  svg: () => '<svg/>',
  png: async () => new Uint8Array(),
};
const directory: Directory = {
  communityName: 'The Long Table',
  nameOf: (person) => (person === 'ada' ? '<b>Ada</b>' : undefined),
  channelNamed: (words) => (words === 'general' ? { id: 'general', name: 'general' } : undefined),
  keepPicture: () => '7',
};
const shown = (part: Part) => present({ parts: [part] }, directory)[0];
const span = (one: Span) => {
  const part = shown({ kind: 'paragraph', text: [one] });
  return part && 'text' in part ? part.text[0] : undefined;
};

describe('a span', () => {
  it.each<[string, Span, unknown]>([
    ['words', 'Hello', 'Hello'],
    ['markup in words stays words', '<script>', '<script>'],
    ['strong words', { kind: 'strong', text: 'yes' }, { kind: 'strong', text: 'yes' }],
    [
      'a member by name, as it is',
      { kind: 'member', member: memberOf('ada') },
      { kind: 'person', person: 'ada', name: '<b>Ada</b>' },
    ],
    [
      'somebody unknown',
      { kind: 'member', member: memberOf('zoe') },
      { kind: 'person', person: 'zoe', name: 'somebody' },
    ],
    [
      'a channel that is there',
      { kind: 'channel', channel: 'general' },
      { kind: 'channel', channel: 'general', name: 'general' },
    ],
    ['a channel that is not', { kind: 'channel', channel: 'jobs' }, { kind: 'channel', channel: null, name: 'jobs' }],
    ['the community', { kind: 'community' }, 'The Long Table'],
    [
      'a link to a message',
      { kind: 'link', to: messageOf({ id: 'p3', channel: 'general' }), label: 'this' },
      { kind: 'link', post: 'p3', channel: 'general', label: 'this' },
    ],
    [
      'an address on the web',
      { kind: 'url', url: 'https://example.org/x', label: 'x' },
      { kind: 'url', url: 'https://example.org/x', label: 'x' },
    ],
    ['an address of another kind loses its link', { kind: 'url', url: 'javascript:alert(1)', label: 'x' }, 'x'],
    ['what is no address', { kind: 'url', url: 'nowhere', label: 'x' }, 'x'],
    ['a time', { kind: 'time', at: 5 }, { kind: 'time', at: 5 }],
  ])('%s', (_, one, expected) => {
    expect(span(one)).toEqual(expected);
  });
});

describe('a part', () => {
  it('keeps its kind and its spans', () => {
    expect(shown({ kind: 'list', items: [['a'], [{ kind: 'community' }]] })).toEqual({
      kind: 'list',
      items: [['a'], ['The Long Table']],
    });
    expect(shown({ kind: 'fields', fields: [{ name: 'Who', value: ['x'] }] })).toEqual({
      kind: 'fields',
      fields: [{ name: 'Who', value: ['x'] }],
    });
    expect(shown({ kind: 'quote', text: ['q'] })).toEqual({ kind: 'quote', text: ['q'] });
  });

  it('gives a button its action as words', () => {
    const buttons = [{ label: 'This missed the mark', action: { kind: 'missed', case: 'c1' } } as const];
    expect(shown({ kind: 'buttons', buttons })).toEqual({
      kind: 'buttons',
      buttons: [{ label: 'This missed the mark', action: 'missed.c1', style: 'plain' }],
    });
  });

  it('names a picture, which the page fetches, and says what it shows', () => {
    expect(shown({ kind: 'picture', picture })).toEqual({ kind: 'picture', picture: '7', alt: 'You and Ada' });
  });

  it('hands a file over', () => {
    const file = { kind: 'file', name: 'you.json', type: 'application/json', content: '{}' } as const;
    expect(shown(file)).toEqual(file);
  });
});
