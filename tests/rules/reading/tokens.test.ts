/** Markup of both platforms: what is a link, a mention or an emoji, what is not the writer's own voice, and where it stood. */
import { describe, expect, it } from 'vitest';
import type { Platform } from '../../../src/domain/ids.js';
import { tokenize } from '../../../src/rules/reading/tokens.js';

const shape = (text: string, platform: Platform) =>
  tokenize(text, platform)
    .map(({ kind, text: words }) => (kind === 'word' ? words : kind === 'link' ? `<${words}>` : kind))
    .join(' ');

describe('Slack', () => {
  it.each([
    ['a labelled link is a link and its label', '<https://a.example|my page> now', '<https://a.example> my page now'],
    ['a plain link', 'see <https://a.example/x>.', 'see <https://a.example/x> stop'],
    ['a mention of a member', '<@U012ABC> hi', 'mention hi'],
    ['a mention of a channel', 'in <#C012|general>', 'in mention'],
    ['a call to everybody', '<!here> look', 'handle look'],
    ['an emoji by name', 'done :tada:', 'done emoji'],
    ['an entity is its character', 'salt &amp; pepper', 'salt pepper'],
    ['a block of code', 'why ```subscribe to my channel``` so', 'why code so'],
    ['code in a line', 'run `npm i mine` twice', 'run code twice'],
    ['a quoted line', '&gt; check out my channel\nlol', 'quote stop lol'],
    ['a time is no emoji', 'at 10:30:15 sharp', 'at number sharp'],
  ])('%s', (_, text, expected) => {
    expect(shape(text, 'slack')).toBe(expected);
  });
});

describe('Discord', () => {
  it.each([
    ['a labelled link', 'see [my page](https://a.example) now', 'see my page <https://a.example> now'],
    ['a mention', '<@123> <@!456> hi', 'mention mention hi'],
    ['a mention of a channel', 'in <#789>', 'in mention'],
    ['an emoji of the server', '<:tada:123> <a:x:1> yes', 'emoji emoji yes'],
    ['a quoted line', '> check out my channel\nlol', 'quote stop lol'],
    ['a quotation to the end', '>>> check out\nmy channel', 'quote'],
    ['a spoiler and bold', '||he dies|| **really**', 'he dies really'],
    ['a bare address', 'its on twitch.tv/me now', 'its on <twitch.tv/me> now'],
    ['a file is no address', 'see main.py and README.md', 'see main stop py and readme stop md'],
    ['no address in "e.g." and "etc."', 'e.g. this etc.and', 'e stop g stop this etc stop and'],
    ['an address is left without the stop after it', 'look: https://a.example.', 'look comma <https://a.example> stop'],
    ['words in quotation marks', 'he says "check out my channel" daily', 'he says quote daily'],
    ['words in single ones', "he says 'check out my channel' daily", 'he says quote daily'],
    ['an apostrophe opens no quotation', "don't 'em say it's fine", "don't em say it's fine"],
    ['French words lean on the next', "j'ai fini l'album", 'j ai fini l album'],
    ['accents and case are folded', 'ÇA Straße naïve', 'ca strasse naive'],
    ['a price', '$9 or 9€ or 15% off', 'price or price or price off'],
    ['a handle', 'follow @lena.paints', 'follow handle'],
  ])('%s', (_, text, expected) => {
    expect(shape(text, 'discord')).toBe(expected);
  });
});

it('keeps the places in the original text', () => {
  const text = 'hey <@123>, see [my page](https://a.example)!';
  for (const { kind, start, end, text: words } of tokenize(text, 'discord')) {
    if (kind === 'word') expect(text.slice(start, end).toLowerCase()).toBe(words);
    if (kind === 'link') expect(text.slice(start, end)).toBe('https://a.example');
  }
});

it('reads an unclosed block, link or quotation as ordinary words', () => {
  expect(shape('``` so <https://a and "then what', 'discord')).toContain('so');
  expect(shape('a < b and b > c', 'discord')).toBe('a b and b c');
});
