/** What a neutral message becomes on Discord: within its limits, and nothing that a name could forge. */
import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPress, writePress } from '../../../src/adapters/discord/custom-id.js';
import { escaped, escapedName } from '../../../src/adapters/discord/escape.js';
import { limits, markdown, present, type Look } from '../../../src/adapters/discord/present.js';
import { writeAction, type Action } from '../../../src/domain/action.js';
import type { Message, Part, Span } from '../../../src/domain/message.js';

const guild = '112233445566778899';
const look: Look = {
  guild,
  channelNamed: (words) => ({ general: '200000000000000001' })[words.replace(/^#/, '')],
  guildName: (id) => (id === guild ? 'The *Long* Table' : undefined),
};
const paragraph = (...text: Span[]): Part => ({ kind: 'paragraph', text });
const message = (...parts: Part[]): Message => ({ parts });
const inMarkdown = (...text: Span[]): string => markdown(text, look);

/** Everything of a presented message that is text, and everything that can be pressed. */
function drawn(said: Message, how: Partial<Look> = {}) {
  const { body, files } = present(said, { ...look, ...how });
  const top = body.components.flatMap((one) => (one.type === ComponentType.Container ? one.components : [one]));
  const buttons = top.flatMap((one) => (one.type === ComponentType.ActionRow ? one.components : []));
  const pressed = buttons.flatMap((one) => ('custom_id' in one && one.type === ComponentType.Button ? [one] : []));
  const texts = top.flatMap((one) => (one.type === ComponentType.TextDisplay ? [one.content] : []));
  return { body, files, top, buttons: pressed, text: body.content ?? texts.join('\n\n') };
}

describe('a span', () => {
  it.each<[string, Span, string]>([
    ['plain words', 'Hello', 'Hello'],
    ['strong words', { kind: 'strong', text: 'a*b' }, '**a\\*b**'],
    ['emphasis', { kind: 'emphasis', text: 'so' }, '*so*'],
    ['code', { kind: 'code', text: '/mynetwork `x' }, "`/mynetwork 'x`"],
    ['a member', { kind: 'member', member: 'discord:1/42' }, '<@42>'],
    ['a channel by name', { kind: 'channel', channel: '#general' }, '<#200000000000000001>'],
    ['a channel by an id that is no name', { kind: 'channel', channel: '300000000000000001' }, '<#300000000000000001>'],
    ['a channel that is nowhere', { kind: 'channel', channel: 'no_where' }, '#no\\_where'],
    ['the community', { kind: 'community' }, 'The \\*Long\\* Table'],
    ['a time', { kind: 'time', at: 1_767_268_800_999 }, '<t:1767268800:f>'],
    [
      'a link to a message',
      { kind: 'link', to: 'discord:1#2@3', label: 'see [it]' },
      '[see \\[it\\]](https://discord.com/channels/1/2/3)',
    ],
    ['a link to the web', { kind: 'url', url: 'https://a.example/b', label: 'b' }, '[b](<https://a.example/b>)'],
    ['a link to elsewhere', { kind: 'url', url: 'javascript:alert(1)', label: 'b' }, 'b'],
    ['nothing', { kind: 'strong', text: '' }, ''],
  ])('becomes markdown: %s', (_, span, expected) => {
    expect(inMarkdown(span)).toBe(expected);
  });

  it('names a community that is not known by a plain word', () => {
    expect(inMarkdown({ kind: 'community', community: 'discord:7' })).toMatch(/community/);
  });
});

describe('words', () => {
  it.each([
    ['*bold* _it_ ~~no~~ `code` ||spoiler||', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|'],
    ['[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
    ['<@123> <#4> <t:0:R> <:a:1>', '\\<@123> \\<#4> \\<t:0:R> \\<:a:1>'],
    ['# Not a heading', '\\# Not a heading'],
    ['line\n- not a list\n1. nor this', 'line\n\\- not a list\n1\\. nor this'],
    ['> not a quote\n-# nor small', '\\> not a quote\n\\-# nor small'],
    ['a-b, #general, 5 > 3, 1.5', 'a-b, #general, 5 > 3, 1.5'],
    ['back\\slash', 'back\\\\slash'],
  ])('forge nothing: %s', (given, expected) => {
    expect(escaped(given)).toBe(expected);
  });

  it('of a name stay in one line, and short', () => {
    expect(escapedName('a\nb\t\tc ')).toBe('a b c');
    expect(escapedName('x'.repeat(500))).toHaveLength(100);
  });

  it('leave no character that means something without a backslash before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*_~`|<[]\\>#-1. ab\n:@/') }), (given) => {
        // Pairs of a backslash and what follows mean themselves: without those, nothing is left that means more.
        const bare = escaped(given).replace(/\\[\s\S]/g, 'x');
        expect(bare).not.toMatch(/[*_~`|<[\]]/);
        expect(bare).not.toMatch(/^(?:#{1,3}|-#?|>) /m);
        expect(escaped(given).replace(/\\([\s\S])/g, '$1')).toBe(given);
      }),
    );
  });
});

describe('small talk', () => {
  const said = message(
    paragraph('Hello ', { kind: 'member', member: 'discord:1/42' }),
    { kind: 'list', items: [['one'], ['two']] },
    { kind: 'quote', text: ['What do\nyou make?'] },
    { kind: 'note', text: ["I'm a bot."] },
  );

  it('is plain words', () => {
    const { body } = drawn(said);
    expect(body.content).toBe("Hello <@42>\n\n- one\n- two\n\n> What do\n> you make?\n\n-# I'm a bot.");
    expect(body.flags).toBe(MessageFlags.SuppressEmbeds);
    expect(body.components).toEqual([]);
  });

  it('pings nobody', () => {
    expect(present(said, look).body.allowed_mentions).toEqual({ parse: [] });
    expect(present(said, { ...look, asComponents: true }).body.allowed_mentions).toEqual({ parse: [] });
  });

  it('becomes components where it will be edited, and where it is too long', () => {
    expect(drawn(said, { asComponents: true }).body.flags).toBe(MessageFlags.IsComponentsV2);
    const { body, text } = drawn(message(paragraph('long '.repeat(500))));
    expect(body.content).toBeUndefined();
    expect(text).toHaveLength(2_500);
  });
});

describe('a message with a layout', () => {
  it('keeps the order of its parts, a heading right above its text', () => {
    const { top, text } = drawn(
      message(
        { kind: 'heading', text: ['Many'] },
        paragraph('They joined.'),
        { kind: 'buttons', buttons: [{ label: 'Greet', action: { kind: 'wave', ruling: 'greet' }, style: 'primary' }] },
        {
          kind: 'fields',
          fields: [
            { name: 'Who', value: ['ada'] },
            { name: 'Where', value: ['here'] },
          ],
        },
      ),
    );
    expect(top.map(({ type }) => type)).toEqual([
      ComponentType.TextDisplay,
      ComponentType.ActionRow,
      ComponentType.TextDisplay,
    ]);
    expect(text).toBe('### Many\nThey joined.\n\n**Who:** ada\n**Where:** here');
  });

  it('shows a picture with its alt text, and hands over a file', () => {
    const picture = { name: 'my network', alt: 'You and ben', svg: () => '', png: async () => new Uint8Array() };
    const { top, body, files } = drawn(
      message(
        { kind: 'picture', picture },
        { kind: 'file', name: 'all of it.json', type: 'application/json', content: '{}' },
      ),
    );
    expect(top).toEqual([
      {
        type: ComponentType.MediaGallery,
        items: [{ media: { url: 'attachment://my-network.png' }, description: 'You and ben' }],
      },
      { type: ComponentType.File, file: { url: 'attachment://all-of-it.json' } },
    ]);
    expect(body.attachments).toEqual([
      { id: '0', filename: 'my-network.png', description: 'You and ben' },
      { id: '1', filename: 'all-of-it.json' },
    ]);
    expect(files.map(({ name }) => name)).toEqual(['my-network.png', 'all-of-it.json']);
  });

  it('says what it has to say within the limit, in whole lines', () => {
    const items = Array.from({ length: 400 }, (_, i): Span[] => [`item ${i}`, { kind: 'strong', text: 'x' }]);
    const { text } = drawn(message({ kind: 'heading', text: ['All'] }, { kind: 'list', items }));
    expect(text.length).toBeLessThanOrEqual(limits.componentText);
    expect(text.endsWith('**x**\n…')).toBe(true);
  });

  it('cuts no link and no escape in half', () => {
    const long = 'word '.repeat(798);
    const link: Span = { kind: 'link', to: 'discord:1#2@3', label: 'a label of several words' };
    const { text } = drawn(message({ kind: 'heading', text: ['x'] }, paragraph(long, link, ' end'.repeat(50))));
    expect(text.length).toBeLessThanOrEqual(limits.componentText);
    expect(text).not.toMatch(/\[[^\]]*$|\]\([^)]*$/);
  });
});

describe('buttons', () => {
  it('are five in a row, say what they do, and carry the guild', () => {
    const buttons = Array.from({ length: 7 }, (_, index) => ({
      label: `${index + 1}`,
      action: { kind: 'which', which: 'w1', index } as const,
      ...(index === 0 ? { style: 'danger' as const } : {}),
    }));
    const { top, buttons: shown } = drawn(message(paragraph('Which?'), { kind: 'buttons', buttons }));
    expect(top.filter(({ type }) => type === ComponentType.ActionRow)).toHaveLength(2);
    expect(shown.map((one) => one.custom_id)).toContain(`${guild}:which.w1.6`);
    expect(shown.map((one) => one.style).slice(0, 2)).toEqual([ButtonStyle.Danger, ButtonStyle.Secondary]);
  });

  it.each<Action>([
    { kind: 'missed', case: '1abcdefghijklm' },
    { kind: 'rule', case: '1abcdefghijklm', ruling: 'wrong' },
    { kind: 'forget_yes' },
    { kind: 'which', which: '1abcdefghijklm', index: 9 },
  ])('are read as they were written: $kind', (action) => {
    const id = writePress({ guild, kind: 'action', action });
    expect(readPress(id)).toEqual({ guild, kind: 'action', action });
    expect(id.length).toBeLessThanOrEqual(limits.customId);
    expect(id).toContain(writeAction(action));
  });

  it.each(['', 'x', 'hello', guild, `${guild}:`, `${guild}:nonsense`, 'abc:hello', `${guild}:hello:more`, ':hello'])(
    'that are not ours mean nothing: "%s"',
    (id) => {
      expect(readPress(id)).toBeUndefined();
    },
  );
});
