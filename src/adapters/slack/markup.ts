/**
 * Words -> Slack's mrkdwn. Pure. Whatever is quoted is escaped, and what stands for formatting in somebody's name is
 * replaced by what only looks like it, so a name can neither ping, nor link, nor become bold.
 */
import { userOf, type MemberId, type MessageId } from '../../domain/ids.js';
import type { Span, Spans } from '../../domain/message.js';
import { placeOfMessage, teamOf } from './ids.js';

/** What a presentation needs to know of the workspace. */
export interface Directory {
  /** The workspace's own address, such as `https://acme.slack.com/`. */
  readonly url: string;
  communityName(team?: string): string;
  /** A channel by id, or by name with or without #; undefined for what the bot does not know. */
  channelNamed(words: string): { readonly id: string; readonly name: string } | undefined;
  /**
   * What somebody is called, where they must not be pinged (a channel): a link to their profile takes the mention's
   * place. Absent where a mention reaches nobody but its reader: in DMs, ephemeral answers, App Homes.
   */
  nameOf?(user: string): string | undefined;
}

/** Slack's three special characters: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ', '|': '¦' };

/** Somebody's own words for themselves, a channel or a workspace: one line, without formatting. */
export const quoted = (words: string): string =>
  escaped(
    words
      .replace(/\s+/gu, ' ')
      .replace(/[*_~`|]/g, (sign) => lookAlikes[sign] ?? '')
      .slice(0, 80),
  );

export const spansInMarkup = (text: Spans, directory: Directory): string =>
  text.map((span) => spanInMarkup(span, directory)).join('');

export function spanInMarkup(span: Span, directory: Directory): string {
  if (typeof span === 'string') return escaped(span);
  switch (span.kind) {
    case 'strong':
      return marked('*', span.text);
    case 'emphasis':
      return marked('_', span.text);
    case 'code':
      return marked('`', span.text);
    case 'member':
      return memberInMarkup(span.member, directory);
    case 'channel': {
      const channel = directory.channelNamed(span.channel);
      return channel ? `<#${channel.id}>` : `#${quoted(span.channel.replace(/^#/, ''))}`;
    }
    case 'community':
      return quoted(directory.communityName(span.community && teamOf(span.community)));
    case 'link':
      return `<${linkTo(span.to, directory.url)}|${quoted(span.label)}>`;
    case 'url':
      return isWebAddress(span.url) ? `<${addressInMarkup(span.url)}|${quoted(span.label)}>` : escaped(span.label);
    case 'time': {
      const fallback = `${new Date(span.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
      return `<!date^${Math.floor(span.at / 1_000)}^{date_short} {time}|${fallback}>`;
    }
  }
}

/** Formatting that its own text cannot end early. Slack formats nothing that begins or ends with a space. */
function marked(sign: string, words: string): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  if (inside === '') return before;
  return `${before}${sign}${escaped(inside.replaceAll(sign, lookAlikes[sign] ?? ''))}${sign}${after}`;
}

function memberInMarkup(member: MemberId, { url, nameOf }: Directory): string {
  const user = userOf(member);
  return nameOf ? `<${url}team/${user}|@${quoted(nameOf(user) ?? 'somebody')}>` : `<@${user}>`;
}

/** Where a message can be read: Slack's permalinks, without asking for each. */
export function linkTo(message: MessageId, url: string): string {
  const { channel, ts } = placeOfMessage(message);
  return `${url}archives/${channel}/p${ts.replace('.', '')}`;
}

const addressInMarkup = (url: string): string => escaped(url.replace(/[<>|]/g, (sign) => encodeURIComponent(sign)));

/** A link may lead to the web, and nowhere else (`javascript:`). */
const isWebAddress = (url: string): boolean => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
