/** What goes wrong with Slack, and that each ends in the right thing and a line in the log. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/adapters/adapter.js';
import type { DeliveryOutcome } from '../../../src/domain/decision.js';
import { channelOf, channelPart, communityId, memberId, messagePart } from '../../../src/domain/ids.js';
import { second } from '../../../src/domain/time.js';
import type { Fault } from '../../emulators/slack/faults.js';
import { sightOf } from '../../emulators/slack/sight.js';
import type { User } from '../../emulators/slack/world.js';
import { openHouse } from '../../contracts/house.js';
import { pastedPromotion } from '../../contracts/sayings.js';
import { againOn, openBench, words, type Bench } from './bench.js';
import { openRig, type SlackRig } from './rig.js';

let bench: Bench;
afterEach(async () => {
  await bench?.stop();
});

const to = (user: User, id = 'delivery-1'): Delivery => ({
  id,
  community: communityId('slack', bench.workspace.team),
  to: { kind: 'member', member: memberId(communityId('slack', bench.workspace.team), user.id) },
  message: words('How is your latest project coming along?'),
});
const toModerators = (id = 'delivery-1'): Delivery => ({
  ...to(bench.ada, id),
  to: { kind: 'channel', purpose: 'moderators' },
});
const inDm = () => bench.emulator.world.posts.filter(({ channel }) => channel === bench.workspace.dm(bench.ada).id);
const deliver = (delivery: Delivery): Promise<DeliveryOutcome> => bench.adapter.deliver(delivery);
const warnings = () => bench.log.lines.filter(({ level }) => level === 'warn' || level === 'error');

describe('a post that failed', () => {
  it.each<[string, string, Fault]>([
    ['Slack’s own fault', 'chat.postMessage', { kind: 'status', status: 503 }],
    ['Slack’s own fault, before the DM was open', 'conversations.open', { kind: 'status', status: 500 }],
    ['an internal error', 'chat.postMessage', { kind: 'error', error: 'internal_error' }],
    ['a broken connection', 'chat.postMessage', { kind: 'cut' }],
    ['a broken connection at the first call', 'conversations.open', { kind: 'cut' }],
  ])('by %s is tried again, and arrives once', async (_, method, fault) => {
    bench = await openBench('socket');
    bench.emulator.faults.next(method, fault);
    expect((await deliver(to(bench.ada))).kind).toBe('again');
    expect(warnings().map(({ fields }) => fields['delivery'])).toEqual(['delivery-1']);
    expect((await deliver(to(bench.ada))).kind).toBe('delivered');
    expect(inDm()).toHaveLength(1);
  });

  it('by 429 is tried again when Slack says so, without waiting for it here', async () => {
    bench = await openBench('socket');
    bench.emulator.faults.next('chat.postMessage', { kind: 'rate_limited', retryAfter: 40 });
    const begun = performance.now();
    expect(await deliver(to(bench.ada))).toMatchObject({ kind: 'again', after: 40 * second });
    expect(performance.now() - begun).toBeLessThan(5 * second);
    expect(warnings()).toHaveLength(1);
  });

  it('holds up nobody else', async () => {
    bench = await openBench('socket');
    const ben = bench.workspace.add('ben');
    bench.emulator.faults.next('chat.postMessage', { kind: 'rate_limited', retryAfter: 40 });
    await deliver(to(bench.ada));
    expect((await deliver(to(ben, 'delivery-2'))).kind).toBe('delivered');
  });

  it('by two in a second in one channel arrives a second later', async () => {
    bench = await openBench('socket');
    expect((await deliver(to(bench.ada, 'one'))).kind).toBe('delivered');
    const outcome = await deliver(to(bench.ada, 'two'));
    expect(outcome).toEqual(expect.objectContaining({ kind: 'again', after: second }));
    await bench.clock.moveTo(bench.clock.now() + second, async () => undefined);
    expect((await deliver(to(bench.ada, 'two'))).kind).toBe('delivered');
    expect(inDm()).toHaveLength(2);
  });
});

describe('an answer that was lost', () => {
  it('leads to no second message: the metadata of the first tells', async () => {
    bench = await openBench('socket');
    bench.emulator.faults.next('chat.postMessage', { kind: 'lost_answer' });
    expect((await deliver(to(bench.ada))).kind).toBe('again');
    const outcome = await deliver(to(bench.ada));
    expect(outcome.kind).toBe('delivered');
    expect(inDm()).toHaveLength(1);
    const message = outcome.kind === 'delivered' ? outcome.message : undefined;
    expect(message && messagePart(message)).toBe(inDm()[0]?.ts);
    expect(message && channelPart(channelOf(message))).toBe(inDm()[0]?.channel);
  });

  it('nor after this process has ended in between', async () => {
    bench = await openBench('socket');
    bench.emulator.faults.next('chat.postMessage', { kind: 'lost_answer' });
    await deliver(to(bench.ada));
    await bench.adapter.stop();
    bench = await againOn('socket', bench);
    expect((await deliver(to(bench.ada))).kind).toBe('delivered');
    expect(inDm()).toHaveLength(1);
  });

  it('nor where more was written since than Slack shows on one page', async () => {
    bench = await openBench('socket');
    bench.emulator.faults.next('chat.postMessage', { kind: 'lost_answer' });
    await deliver(toModerators());
    const noor = bench.workspace.user('noor');
    for (let i = 0; i < 250; i++) await bench.workspace.says(noor, bench.moderators, `Line ${i}`);
    await bench.clock.moveTo(bench.clock.now() + 10 * second, async () => undefined);
    expect((await deliver(toModerators())).kind).toBe('delivered');
    expect(bench.emulator.world.posts.filter((post) => post.botId !== undefined)).toHaveLength(1);
  });

  it('nor in a channel, where others wrote since', async () => {
    bench = await openBench('socket');
    bench.emulator.faults.next('chat.postMessage', { kind: 'lost_answer' });
    await deliver(toModerators());
    await bench.workspace.says(bench.workspace.user('noor'), bench.moderators, 'Did you see that?');
    await bench.clock.moveTo(bench.clock.now() + 10 * second, async () => undefined);
    expect((await deliver(toModerators())).kind).toBe('delivered');
    const posts = bench.emulator.world.posts.filter(({ channel, botId }) => channel === bench.moderators.id && botId);
    expect(posts).toHaveLength(1);
  });

  it('and where Slack cannot be asked, it waits rather than writes twice', async () => {
    bench = await openBench('socket');
    bench.emulator.faults.next('chat.postMessage', { kind: 'lost_answer' });
    await deliver(to(bench.ada));
    bench.emulator.faults.next('conversations.history', { kind: 'status', status: 503 });
    expect((await deliver(to(bench.ada))).kind).toBe('again');
    expect(inDm()).toHaveLength(1);
  });

  it('a delivery that was confirmed is not posted again', async () => {
    bench = await openBench('socket');
    const first = await deliver(to(bench.ada));
    await bench.clock.moveTo(bench.clock.now() + 10 * second, async () => undefined);
    expect(await deliver(to(bench.ada))).toEqual(first);
    expect(inDm()).toHaveLength(1);
  });
});

describe('a post that can never arrive', () => {
  it.each<[string, string, () => void]>([
    ['closed_dm', 'a member who takes no DMs', () => void (bench.ada.dmsClosed = true)],
    ['gone', 'a member who was deactivated', () => void (bench.ada.deleted = true)],
    ['gone', 'a member who is not there', () => void bench.emulator.world.users.delete(bench.ada.id)],
  ])('is given up at once (%s): %s', async (because, _, happens) => {
    bench = await openBench('socket');
    happens();
    expect(await deliver(to(bench.ada))).toMatchObject({ kind: 'never', because });
    expect(warnings()).toHaveLength(1);
  });

  it('also where they closed a DM that was open', async () => {
    bench = await openBench('socket');
    await deliver(to(bench.ada, 'one'));
    bench.ada.dmsClosed = true;
    expect(await deliver(to(bench.ada, 'two'))).toMatchObject({ kind: 'never', because: 'closed_dm' });
  });

  it.each<[string, () => void]>([
    ['a moderators’ channel that the bot was not invited to', () => bench.moderators.members.clear()],
    ['a moderators’ channel that is not there', () => void bench.emulator.world.channels.delete(bench.moderators.id)],
  ])('is given up at once: %s', async (_, happens) => {
    bench = await openBench('socket');
    happens();
    expect(await deliver(toModerators())).toMatchObject({ kind: 'never', because: 'no_channel' });
    expect(warnings()).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['a missing scope', { kind: 'error', error: 'missing_scope' }],
    ['words that Slack refuses', { kind: 'error', error: 'invalid_blocks' }],
  ])('is given up at once: %s', async (_, fault) => {
    bench = await openBench('socket');
    bench.emulator.faults.next('chat.postMessage', fault);
    expect((await deliver(to(bench.ada))).kind).toBe('never');
    expect(warnings()).toHaveLength(1);
  });
});

describe('a token that was revoked', () => {
  it('loses no delivery, is said in the log, never in full, and does not end the process', async () => {
    bench = await openBench('socket');
    const [grant] = bench.emulator.grants.all();
    if (!grant) throw new Error('not installed');
    grant.revoked = true;
    const outcome = await deliver(to(bench.ada));
    expect(['again', 'never']).toContain(outcome.kind);
    expect(warnings().length).toBeGreaterThan(0);
    expect(JSON.stringify(bench.log.lines)).not.toContain(grant.token);
    const { taken } = await bench.workspace.says(bench.ada, bench.general, 'hello');
    expect(taken).toBeUndefined();
  });
});

describe('an alert', () => {
  const alert = (text: string, more: Partial<Delivery> = {}): Delivery => ({
    ...toModerators(text),
    message: words(text),
    ...more,
  });

  it('is edited in place', async () => {
    bench = await openBench('socket');
    const first = await deliver(alert('waiting'));
    if (first.kind !== 'delivered' || !first.message) throw new Error('not delivered');
    expect(await deliver(alert('sent', { edits: first.message }))).toMatchObject({ message: first.message });
    const posts = bench.emulator.world.posts.filter(({ channel }) => channel === bench.moderators.id);
    expect(posts.map((post) => sightOf(post, bench.emulator.world).text)).toEqual(['sent']);
  });

  it('is posted anew where somebody deleted it', async () => {
    bench = await openBench('socket');
    const first = await deliver(alert('waiting'));
    if (first.kind !== 'delivered' || !first.message) throw new Error('not delivered');
    for (const post of bench.emulator.world.posts) post.deleted = true;
    await bench.clock.moveTo(bench.clock.now() + 5 * second, async () => undefined);
    const again = await deliver(alert('sent', { edits: first.message }));
    expect(again).toMatchObject({ kind: 'delivered' });
    expect(again).not.toMatchObject({ message: first.message });
  });

  it('whose answer was lost before its case changed is brought up to date, not posted a second time', async () => {
    bench = await openBench('socket');
    const name = 'slack:T1.alert.case-1';
    bench.emulator.faults.next('chat.postMessage', { kind: 'lost_answer' });
    expect((await deliver(alert('waiting', { name }))).kind).toBe('again');
    expect((await deliver(alert('sent', { name }))).kind).toBe('delivered');
    const posts = bench.emulator.world.posts.filter(({ channel }) => channel === bench.moderators.id);
    expect(posts.map((post) => sightOf(post, bench.emulator.world).text)).toEqual(['sent']);
  });

  it('of that name is posted anew where somebody deleted the one before', async () => {
    bench = await openBench('socket');
    const name = 'slack:T1.alert.case-1';
    await deliver(alert('waiting', { name }));
    for (const post of bench.emulator.world.posts) post.deleted = true;
    await bench.clock.moveTo(bench.clock.now() + 5 * second, async () => undefined);
    expect((await deliver(alert('sent', { name }))).kind).toBe('delivered');
    const left = bench.emulator.world.posts.filter(
      ({ channel, deleted }) => channel === bench.moderators.id && !deleted,
    );
    expect(left.map((post) => sightOf(post, bench.emulator.world).text)).toEqual(['sent']);
  });
});

it('a story ends well though every first try of Slack’s API fails', async () => {
  const opened: SlackRig[] = [];
  const house = await openHouse(async (given) => {
    const rig = await openRig('socket', given);
    opened.push(rig);
    return rig;
  });
  const [rig] = opened;
  if (!rig) throw new Error('no rig');
  await house.moveTime(31 * 24 * 3_600_000);
  const { faults } = rig.emulator;
  faults.next('chat.postMessage', { kind: 'lost_answer' });
  await rig.join('ada');
  await house.moveTime(60 * second);
  faults.next('chat.postMessage', { kind: 'rate_limited', retryAfter: 5 });
  faults.next('conversations.open', { kind: 'cut' });
  await rig.dms('ada', pastedPromotion);
  await house.moveTime(3_600 * second);
  expect(await rig.seen('ada')).toHaveLength(2);
  expect(await rig.moderators()).toHaveLength(1);
  await house.close();
});
