/** What a reader of Slack sees: Block Kit within its limits, and nothing that a name could forge. */
import { describe, expect, it } from 'vitest';
import { present, presentHome } from '../../../src/adapters/slack/present.js';
import { linkTo, spansInMarkup, type Directory } from '../../../src/adapters/slack/markup.js';
import { memberOf, messageOf } from '../../../src/adapters/slack/ids.js';
import type { Message, Part, Picture, Span } from '../../../src/domain/message.js';

const inDm: Directory = {
  url: 'https://acme.slack.com/',
  communityName: () => 'Acme <!channel> *Ltd*',
  channelNamed: (words) => (words.replace('#', '') === 'general' ? { id: 'C1', name: 'general' } : undefined),
};
const inChannel: Directory = { ...inDm, nameOf: () => 'Ada <!here> *Lovelace*' };

const ada = memberOf('T1', 'U1');
const message = messageOf('T1', 'C1', '1700000000.000100');
const of = (...parts: Part[]): Message => ({ parts });
const paragraph = (...text: Span[]): Part => ({ kind: 'paragraph', text });
/** The texts of the sections that a paragraph becomes. */
const sectionTexts = (...text: Span[]): readonly string[] =>
  present(of(paragraph(...text)), inDm).blocks.map((block) =>
    block.type === 'section' ? (block.text?.text ?? '') : '',
  );

describe('a span', () => {
  const rows: readonly (readonly [string, Span, string])[] = [
    [
      'escapes what Slack reads as markup',
      '<!channel> & <@U2> <https://evil.example|Acme>',
      '&lt;!channel&gt; &amp; &lt;@U2&gt; &lt;https://evil.example|Acme&gt;',
    ],
    ['is bold', { kind: 'strong', text: 'now' }, '*now*'],
    ['is bold, whatever it holds', { kind: 'strong', text: 'a*b' }, '*a∗b*'],
    ['is emphasised', { kind: 'emphasis', text: 'now' }, '_now_'],
    ['is code', { kind: 'code', text: '/mynetwork <x>' }, '`/mynetwork &lt;x&gt;`'],
    ['is nothing where it says nothing', { kind: 'strong', text: '' }, ''],
    ['names a member', { kind: 'member', member: ada }, '<@U1>'],
    ['names a channel the bot is in', { kind: 'channel', channel: '#general' }, '<#C1>'],
    ['names a channel the bot does not know', { kind: 'channel', channel: '<!everyone>' }, '#&lt;!everyone&gt;'],
    ['names the community, which can forge nothing', { kind: 'community' }, 'Acme &lt;!channel&gt; ∗Ltd∗'],
    [
      'links to a message',
      { kind: 'link', to: message, label: 'this' },
      '<https://acme.slack.com/archives/C1/p1700000000000100|this>',
    ],
    [
      'links to the web',
      { kind: 'url', url: 'https://a.example/?a=1&b=|2>', label: 'there' },
      '<https://a.example/?a=1&amp;b=%7C2%3E|there>',
    ],
    ['links to nothing but the web', { kind: 'url', url: 'javascript:alert(1)', label: 'there' }, 'there'],
    [
      'tells a time in the reader’s own zone',
      { kind: 'time', at: 1_700_000_000_000 },
      '<!date^1700000000^{date_short} {time}|2023-11-14 22:13 UTC>',
    ],
  ];
  it.each(rows)('%s', (_, span, expected) => {
    expect(spansInMarkup([span], inDm)).toBe(expected);
  });

  it('pings nobody in a channel: a name there is a link to a profile', () => {
    expect(spansInMarkup([{ kind: 'member', member: ada }], inChannel)).toBe(
      '<https://acme.slack.com/team/U1|@Ada &lt;!here&gt; ∗Lovelace∗>',
    );
    const nameless: Directory = { ...inDm, nameOf: () => undefined };
    expect(spansInMarkup([{ kind: 'member', member: ada }], nameless)).toContain('|@somebody>');
  });

  it('keeps a name to one line', () => {
    const tricky: Directory = { ...inDm, nameOf: () => 'Ada\n> quoted' };
    expect(spansInMarkup([{ kind: 'member', member: ada }], tricky)).toContain('@Ada &gt; quoted');
  });

  it('links to where Slack shows a message', () => {
    expect(linkTo(message, 'https://acme.slack.com/')).toBe('https://acme.slack.com/archives/C1/p1700000000000100');
  });
});

describe('a part', () => {
  it('asks Slack to find nothing in it that is not marked up', () => {
    const { blocks } = present(of(paragraph('one'), { kind: 'note', text: ['two'] }), inDm);
    expect(blocks).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: 'one', verbatim: true } },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'two', verbatim: true }] },
    ]);
  });

  it('is a header where a heading is plain words, else bold', () => {
    const { blocks } = present(
      of({ kind: 'heading', text: ['Hello'] }, { kind: 'heading', text: ['To ', { kind: 'member', member: ada }] }),
      inDm,
    );
    expect(blocks).toMatchObject([
      { type: 'header', text: { type: 'plain_text', text: 'Hello', emoji: false } },
      { type: 'section', text: { text: '*To* <@U1>' } },
    ]);
  });

  it('quotes every line', () => {
    expect(present(of({ kind: 'quote', text: ['one\ntwo'] }), inDm).blocks).toMatchObject([
      { type: 'section', text: { text: '> one\n> two' } },
    ]);
  });

  it('lists', () => {
    expect(present(of({ kind: 'list', items: [['one'], ['two']] }), inDm).blocks).toMatchObject([
      { type: 'section', text: { text: '• one\n• two' } },
    ]);
  });

  it('has a button say what it does', () => {
    const buttons: Part = {
      kind: 'buttons',
      buttons: [
        { label: 'Erase it all', action: { kind: 'forget_yes' }, style: 'danger' },
        { label: 'x'.repeat(90), action: { kind: 'missed', case: 'c1' } },
      ],
    };
    expect(present(of(buttons), inDm).blocks).toEqual([
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            text: { type: 'plain_text', text: 'Erase it all', emoji: false },
            action_id: 'forget_yes',
            value: 'forget_yes',
            style: 'danger',
          },
          {
            type: 'button',
            text: { type: 'plain_text', text: `${'x'.repeat(74)}…`, emoji: false },
            action_id: 'missed.c1',
            value: 'missed.c1',
          },
        ],
      },
    ]);
  });

  const picture: Picture = {
    name: 'network.png',
    alt: 'Ada & <Ben>',
    svg: () => '<svg/>',
    png: () => Promise.resolve(new Uint8Array()),
  };

  it('shows a picture where there is a file, and its words where there is none', () => {
    const shown = of({ kind: 'picture', picture });
    expect(present(shown, inDm, () => 'F1').blocks).toEqual([
      { type: 'image', slack_file: { id: 'F1' }, alt_text: 'Ada & <Ben>' },
    ]);
    expect(present(shown, inDm).blocks).toMatchObject([
      { type: 'context', elements: [{ text: 'Ada &amp; &lt;Ben&gt;' }] },
    ]);
  });
});

describe('what is too long for Slack', () => {
  it('is split between sections, and never within an escape', () => {
    const texts = sectionTexts('&'.repeat(4_000));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.every((text) => text.length <= 3_000 && /^(?:&amp;)+$/.test(text))).toBe(true);
    expect(texts.join('')).toHaveLength(4_000 * 5);
  });

  it('is split between mentions', () => {
    const mentions = Array.from({ length: 1_000 }, (): Span => ({ kind: 'member', member: ada }));
    const texts = sectionTexts(...mentions);
    expect(texts.every((text) => text.length <= 3_000 && /^(?:<@U1>)+$/.test(text))).toBe(true);
    expect(texts.join('')).toHaveLength(5 * 1_000);
  });

  it('never cuts a letter in two', () => {
    const texts = sectionTexts(`${'a'.repeat(499)}${'🌱'.repeat(400)}`);
    expect(texts.join('')).not.toMatch(/\p{Surrogate}/u);
  });

  it('is cut to the number of blocks, fields and buttons that Slack takes', () => {
    const many = of(...Array.from({ length: 120 }, (_, i) => paragraph(`${i}`)));
    expect(present(many, inDm).blocks).toHaveLength(50);
    expect(presentHome([many], inDm)).toHaveLength(100);
    const fields: Part = {
      kind: 'fields',
      fields: Array.from({ length: 12 }, (_, i) => ({ name: `${i}`, value: ['x'.repeat(2_500)] })),
    };
    const { blocks } = present(of(fields), inDm);
    expect(blocks.map((block) => ('fields' in block ? block.fields?.length : 0))).toEqual([10, 2]);
    expect(
      blocks
        .flatMap((block) => ('fields' in block ? (block.fields ?? []) : []))
        .every(({ text }) => text.length <= 2_000),
    ).toBe(true);
  });
});

describe('the plain-text twin', () => {
  it('says all that the blocks say', () => {
    const { text } = present(
      of(
        { kind: 'heading', text: ['Your network'] },
        paragraph('With ', { kind: 'member', member: ada }, ' & others.'),
        { kind: 'list', items: [['one'], ['two']] },
        { kind: 'fields', fields: [{ name: 'Where', value: [{ kind: 'channel', channel: 'general' }] }] },
        { kind: 'quote', text: ['like this'] },
      ),
      inDm,
    );
    expect(text).toBe('Your network\nWith <@U1> &amp; others.\n• one\n• two\nWhere: <#C1>\n> like this');
  });

  it('stays below what Slack shows, and ends at a line', () => {
    const { text } = present(of(...Array.from({ length: 100 }, () => paragraph('y'.repeat(99)))), inDm);
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text.endsWith('\n…')).toBe(true);
  });
});

it('sets several messages in a Home apart', () => {
  expect(presentHome([of(paragraph('one')), of(paragraph('two'))], inDm).map(({ type }) => type)).toEqual([
    'section',
    'divider',
    'section',
  ]);
});
