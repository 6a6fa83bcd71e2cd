/** Other pages in the same browser cannot reach the playground. */
import { describe, expect, it } from 'vitest';
import { isLoopback, refusal, type Asked } from '../../../src/adapters/playground/guard.js';

const ours: Asked = {
  method: 'POST',
  host: '127.0.0.1:3000',
  origin: 'http://127.0.0.1:3000',
  fetchSite: 'same-origin',
  contentType: 'application/json',
};

describe('what is served', () => {
  it.each<[string, Partial<Asked>]>([
    ['our own page', {}],
    ['our own page by the name localhost', { host: 'localhost:3000', origin: 'http://localhost:3000' }],
    ['our own page over IPv6', { host: '[::1]:3000', origin: 'http://[::1]:3000' }],
    ['a forwarded port', { host: 'localhost:8080', origin: 'http://localhost:8080' }],
    ['a program that is no browser', { origin: undefined, fetchSite: undefined }],
    ['a link from elsewhere to the page', { method: 'GET', fetchSite: 'cross-site', contentType: undefined }],
  ])('%s', (_, asked) => {
    expect(refusal({ ...ours, ...asked }, true)).toBeUndefined();
  });

  it.each<[string, Partial<Asked>]>([
    ['a name that was made to point here', { host: 'evil.example:3000', origin: 'http://evil.example:3000' }],
    ['a name that was made to point here, reading', { method: 'GET', host: 'evil.example:3000' }],
    ['a name that only begins like ours', { host: '127.0.0.1.evil.example' }],
    ['no host', { host: undefined }],
    ['another page', { origin: 'https://evil.example', fetchSite: 'cross-site' }],
    ['another page in an old browser', { origin: 'https://evil.example', fetchSite: undefined }],
    ['another program on this machine', { origin: 'http://127.0.0.1:9999', fetchSite: 'same-site' }],
    ['a sandboxed frame', { origin: 'null', fetchSite: undefined }],
    ['a form', { contentType: 'application/x-www-form-urlencoded' }],
    ['words, as a form could send them', { contentType: 'text/plain' }],
  ])('not: %s', (_, asked) => {
    expect(refusal({ ...ours, ...asked }, true)).toBeTruthy();
  });

  it('beyond this machine any host, but still no other page', () => {
    const beyond = { ...ours, host: 'play.example:3000', origin: 'http://play.example:3000' };
    expect(refusal(beyond, false)).toBeUndefined();
    expect(refusal({ ...beyond, origin: 'http://evil.example' }, false)).toBeTruthy();
  });
});

describe('an address that only this machine can reach', () => {
  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('%s is one', (host) => expect(isLoopback(host)).toBe(true));
  it.each(['0.0.0.0', '::', '192.168.1.4', 'example.org', '127.0.0.1.example.org'])('%s is none', (host) =>
    expect(isLoopback(host)).toBe(false),
  );
});
