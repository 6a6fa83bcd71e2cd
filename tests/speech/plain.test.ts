/** The plain twin says everything that the message says, in one line for each part. */
import { describe, expect, it } from 'vitest';
import type { Message, Part, Span } from '../../src/domain/message.js';
import { says } from '../../src/speech/parts.js';
import { plainText } from '../../src/speech/index.js';

const of = (...parts: readonly Part[]): Message => ({ parts });
const paragraph = (...text: readonly Span[]): Message => of({ kind: 'paragraph', text });

describe('plain text', () => {
  it.each<[string, Message, string]>([
    ['words', paragraph('Hello'), 'Hello'],
    ['emphasis', paragraph('a ', { kind: 'strong', text: 'b' }, { kind: 'code', text: '/c' }), 'a b/c'],
    ['a member', paragraph({ kind: 'member', member: 'slack:T/U1' }), '@Ada'],
    ['a member of no known name', paragraph({ kind: 'member', member: 'slack:T/U2' }), 'somebody'],
    ['a channel by name', paragraph({ kind: 'channel', channel: '#intros' }), '#intros'],
    ['a channel by id', paragraph({ kind: 'channel', channel: 'slack:T#C1' }), '#C1'],
    ['the community', paragraph({ kind: 'community' }), 'this community'],
    ['a link', paragraph({ kind: 'link', to: 'slack:T#C1@5', label: 'there' }), 'there'],
    ['a time', paragraph({ kind: 'time', at: 0 }), '1970-01-01 00:00 UTC'],
    ['a quote', of({ kind: 'quote', text: ['so'] }), '“so”'],
    ['a list', of({ kind: 'list', items: [['a'], ['b']] }), '- a\n- b'],
    ['fields', of({ kind: 'fields', fields: [{ name: 'Who', value: ['me'] }] }), 'Who: me'],
    ['buttons', of({ kind: 'buttons', buttons: [{ label: 'Stop', action: { kind: 'stop' } }] }), '[Stop]'],
    ['a file', of({ kind: 'file', name: 'a.json', type: 'application/json', content: '{}' }), 'a.json'],
  ])('of %s', (_, message, expected) => {
    expect(plainText(message, { member: (id) => (id.endsWith('U1') ? '@Ada' : undefined) })).toBe(expected);
  });

  it('joins a template into as few spans as there can be', () => {
    const member = { kind: 'member', member: 'slack:T/U1' } as const;
    expect(says`Hi ${member}, ${'you'} and ${['him', ' or ', member]}${''}.`).toEqual([
      'Hi ',
      member,
      ', you and him or ',
      member,
      '.',
    ]);
  });
});
