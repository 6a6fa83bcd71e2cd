/** What Slack's answers to a post mean for its delivery. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { isGone, outcomeOf } from '../../../src/adapters/slack/outcomes.js';
import { faultOf, reasonOf } from '../../../src/adapters/slack/web.js';

const refused = (error: string, more: object = {}) => new WebAPIPlatformError({ ok: false, error, ...more });

describe('a member', () => {
  it.each([
    ['user_not_found', 'gone'],
    ['user_disabled', 'gone'],
    ['user_not_visible', 'closed_dm'],
    ['restricted_action', 'closed_dm'],
    ['messages_tab_disabled', 'closed_dm'],
    ['channel_not_found', 'closed_dm'],
    ['missing_scope', 'forbidden'],
    ['token_revoked', 'forbidden'],
    ['account_inactive', 'forbidden'],
    ['invalid_blocks', 'refused'],
    ['something_new', 'refused'],
  ])('is not reached for %s: %s', (code, because) => {
    expect(outcomeOf(refused(code), 'member')).toMatchObject({ kind: 'never', because });
  });
});

describe('a channel', () => {
  it.each([
    ['channel_not_found', 'no_channel'],
    ['not_in_channel', 'no_channel'],
    ['is_archived', 'no_channel'],
    ['restricted_action', 'forbidden'],
    ['invalid_auth', 'forbidden'],
    ['msg_too_long', 'refused'],
  ])('is not reached for %s: %s', (code, because) => {
    expect(outcomeOf(refused(code), 'channel')).toMatchObject({ kind: 'never', because });
  });
});

describe('it is tried again', () => {
  it.each([
    ['as long later as Slack asks', new WebAPIRateLimitedError(7), 7_000],
    [
      'as long later as Slack asks within its answer',
      refused('ratelimited', { response_metadata: { retryAfter: 9 } }),
      9_000,
    ],
    ['half a minute later where Slack names no time', refused('ratelimited'), 30_000],
    ['half a minute later where a 429 names none', new WebAPIHTTPError(429, '', {}), 30_000],
  ])('%s', (_, error, after) => {
    expect(outcomeOf(error, 'member')).toMatchObject({ kind: 'again', after });
  });

  it.each([
    ['Slack is down', new WebAPIHTTPError(503, 'Service Unavailable', {}), '503'],
    ['nobody answers', new WebAPIRequestError(new Error('reset')), 'no_answer'],
    ['the answer breaks off', new TypeError('terminated'), 'no_answer'],
    ['the answer is a proxy’s page', refused('<html><body>Bad gateway</body></html>'), 'unreadable'],
    ['Slack says that it failed', refused('internal_error'), 'internal_error'],
    ['Slack says that it failed badly', refused('fatal_error'), 'fatal_error'],
  ])('where %s, since it may have arrived', (_, error, reason) => {
    expect(faultOf(error).kind).toBe('unclear');
    expect(reasonOf(error)).toBe(reason);
    expect(outcomeOf(error, 'channel')).toEqual({ kind: 'again', why: `Slack did not answer (${reason})` });
  });
});

it('says which scope was missing', () => {
  expect(outcomeOf(refused('missing_scope', { needed: 'im:write' }), 'member')).toMatchObject({
    why: 'Slack refused (missing_scope: im:write)',
  });
});

it('quotes nothing that could be anybody’s words', () => {
  expect(JSON.stringify(outcomeOf(refused('no such thing as “hello there”'), 'member'))).not.toContain('hello');
});

it('posts anew what was to be edited and is gone, and nothing else', () => {
  expect(isGone(refused('message_not_found'))).toBe(true);
  expect(isGone(refused('not_in_channel'))).toBe(true);
  expect(isGone(refused('invalid_blocks'))).toBe(false);
  expect(isGone(new WebAPIRateLimitedError(1))).toBe(false);
});
