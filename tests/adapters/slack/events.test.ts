/** What the bot hears of in a workspace, and what it takes no notice of; over the wire, on real Bolt. */
import { afterEach, describe, expect, it } from 'vitest';
import { memberId, userOf } from '../../../src/domain/ids.js';
import { minute } from '../../../src/domain/time.js';
import { openBench, type Bench } from './bench.js';
import { slackSettings } from './rig.js';

let bench: Bench;
afterEach(async () => {
  await bench.stop();
});

const texts = (): readonly string[] => bench.heard.map(({ text }) => text);

describe('somebody who comes', () => {
  it('is one arrival, though Slack tells of the workspace and of the introductions channel', async () => {
    bench = await openBench('socket');
    const { workspace, general, introductions } = bench;
    const ben = workspace.add('ben');
    await workspace.join(ben, [general, introductions]);
    expect(bench.of('member_joined').map(({ member }) => userOf(member))).toEqual([ben.id]);
  });

  it('is an arrival in the introductions channel, too, and in no other', async () => {
    bench = await openBench('socket');
    const { workspace, general, introductions } = bench;
    const [ben, cleo] = [workspace.add('ben'), workspace.add('cleo')];
    await workspace.joinChannel(ben, general);
    await workspace.joinChannel(cleo, introductions);
    expect(bench.of('member_joined').map(({ member }) => userOf(member))).toEqual([cleo.id]);
  });

  it.each([
    ['a bot', { isBot: true }],
    ['a guest', { isGuest: true }],
    ['a guest of one channel', { isSingleChannelGuest: true }],
    ['somebody of another workspace', { isStranger: true, homeTeam: 'T0ELSEWHERE' }],
    ['somebody of another workspace whom Slack calls no stranger', { homeTeam: 'T0ELSEWHERE' }],
  ])('is nobody to the bot where it is %s', async (_, facts) => {
    bench = await openBench('socket');
    const { workspace, general, introductions } = bench;
    await workspace.join(workspace.add('visitor', facts), [general, introductions]);
    expect(bench.of('member_joined')).toEqual([]);
  });
});

describe('somebody who goes', () => {
  it('has left once their account is deactivated, and is back once it is not', async () => {
    bench = await openBench('socket');
    const { workspace, ada } = bench;
    await workspace.deactivate(ada);
    expect(bench.of('member_left').map(({ member }) => userOf(member))).toEqual([ada.id]);
    await workspace.reactivate(ada);
    expect(bench.of('member_joined').map(({ member }) => userOf(member))).toEqual([ada.id]);
  });

  it('has not left where they only leave a channel, or change their name', async () => {
    bench = await openBench('socket');
    const { workspace, ada, introductions } = bench;
    const taken = await workspace.leaveChannel(ada, introductions);
    await workspace.rename(ada, 'Ada Lovelace');
    expect(taken?.acknowledged).toBe(true);
    expect([...bench.of('member_left'), ...bench.of('member_joined')]).toEqual([]);
  });
});

describe('what somebody says', () => {
  it('is heard in channels, in threads, in the DM, and where it names the bot: once', async () => {
    bench = await openBench('socket');
    const { workspace, ada, general } = bench;
    const { post } = await workspace.says(ada, general, 'one');
    await workspace.says(ada, general, 'two', { thread: post.ts });
    await workspace.dms(ada, 'three');
    await workspace.says(ada, general, `<@${workspace.bot().id}> four`);
    expect(new Set(bench.heard.map(({ id }) => id)).size).toBe(4);
    expect(new Set(bench.heard.map(({ where }) => where))).toContain('dm');
    const [, inThread] = bench.heard;
    expect(inThread?.thread).toMatch(new RegExp(`@${post.ts}$`));
    expect(inThread?.answers).toBe(inThread?.thread);
    expect(bench.heard[0]?.thread).toBeUndefined();
  });

  it('speaks to whom it names and to whose thread it answers in: members only, never the bot', async () => {
    bench = await openBench('socket');
    const { workspace, ada, general } = bench;
    const [ben, guest] = [workspace.add('ben'), workspace.add('guest', { isGuest: true })];
    const { post } = await workspace.says(ben, general, 'Who is there?');
    const named = [workspace.user('noor').id, guest.id, workspace.bot().id, ada.id].map((id) => `<@${id}>`);
    await workspace.says(ada, general, `${named.join(' ')} me`, { thread: post.ts });
    const community = `slack:${workspace.team}` as const;
    const members = [workspace.user('noor'), ben].map(({ id }) => memberId(community, id));
    expect(new Set(bench.heard[1]?.towards)).toEqual(new Set(members));
    expect(bench.heard[1]?.threadAuthor).toBe(memberId(community, ben.id));
  });

  it('is heard with a file, as a /me, and when sent to the channel out of a thread', async () => {
    bench = await openBench('socket');
    const { workspace, ada, general } = bench;
    await workspace.says(ada, general, 'file', { subtype: 'file_share' });
    await workspace.says(ada, general, 'me', { subtype: 'me_message' });
    await workspace.says(ada, general, 'all', { subtype: 'thread_broadcast' });
    expect(texts()).toEqual(['file', 'me', 'all']);
  });

  it('is heard anew when edited, under another id; the preview of a link is no edit', async () => {
    bench = await openBench('socket');
    const { workspace, ada, general } = bench;
    const { post } = await workspace.says(ada, general, 'one');
    await workspace.unfurls(post);
    await workspace.edits(post, 'two');
    await workspace.unfurls(post);
    expect(bench.heard.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['posted one', 'edited two']);
    expect(bench.heard[0]?.message).toBe(bench.heard[1]?.message);
    expect(bench.heard[0]?.id).not.toBe(bench.heard[1]?.id);
  });

  it('is taken back when deleted', async () => {
    bench = await openBench('socket');
    const { workspace, ada, general } = bench;
    const { post } = await workspace.says(ada, general, 'one');
    await workspace.deletes(post);
    expect(bench.of('message_deleted').map(({ message }) => message)).toEqual([bench.heard[0]?.message]);
  });

  it('was said when it was written, not when Slack tells of it', async () => {
    bench = await openBench('socket');
    const { workspace, ada, general, clock } = bench;
    await workspace.says(ada, general, 'late', { at: clock.now() - 20 * minute });
    expect(bench.heard[0]?.at).toBeLessThan(clock.now() - 19 * minute);
  });
});

describe('while Slack cannot say who somebody is', () => {
  it('their message is not acknowledged, and taken when Slack sends it again', async () => {
    bench = await openBench('http');
    const { workspace, general, emulator, notes } = bench;
    await expect.poll(() => notes.has(`slack.alive.${workspace.team}`)).toBe(true);
    const ben = workspace.add('ben');
    emulator.faults.next('users.info', { kind: 'status', status: 503 });
    const { taken } = await workspace.says(ben, general, 'hello');
    expect(taken?.acknowledged).toBe(false);
    expect((await emulator.dispatch.retry()).map(({ acknowledged }) => acknowledged)).toEqual([true]);
    expect(texts()).toEqual(['hello']);
  });
});

describe('roles', () => {
  it.each([
    ['a user group by its handle', 'staff'],
    ['a user group by its id', 'S0STAFF'],
    ['the admins', 'admin'],
    ['the moderators', 'moderator'],
  ])('are told of whoever is one of %s', async (_, role) => {
    const settings = { ...slackSettings, exempt: { roles: [role], members: [] } };
    bench = await openBench('socket', { slack: { settingsOf: () => settings } });
    const { workspace, ada, general, emulator } = bench;
    const noor = workspace.user('noor');
    const group = { id: 'S0STAFF', team: workspace.team, handle: 'staff', name: 'The staff', users: [noor.id] };
    emulator.world.userGroups.push(group);
    await workspace.says(noor, general, 'hello');
    await workspace.says(ada, general, 'hello');
    expect(bench.heard.map(({ roles = [] }) => roles.includes(role))).toEqual([true, false]);
  });
});

describe('nobody is heard', () => {
  it.each([
    ['a bot', { isBot: true, botId: 'B1' }, {}],
    ['a bot of the old kind', { isBot: true, botId: 'B1' }, { subtype: 'bot_message' as const }],
    ['a guest', { isGuest: true }, {}],
    ['a guest of one channel', { isSingleChannelGuest: true }, {}],
    ['somebody of another workspace', { isStranger: true, homeTeam: 'T0ELSEWHERE' }, {}],
    ['somebody of another workspace whom Slack calls no stranger', { homeTeam: 'T0ELSEWHERE' }, {}],
    ['a member who has just come into the channel', {}, { subtype: 'channel_join' as const }],
  ])('where it is %s', async (_, facts, how) => {
    bench = await openBench('socket');
    const { workspace, general } = bench;
    const taken = await workspace.says(workspace.add('visitor', facts), general, 'Check out our plans!', how);
    expect(taken.taken?.acknowledged).toBe(true);
    expect(bench.heard).toEqual([]);
  });

  it('where moderators speak among themselves', async () => {
    bench = await openBench('socket');
    const { workspace, moderators } = bench;
    await workspace.says(workspace.user('noor'), moderators, 'What do we make of this?');
    expect(bench.heard).toEqual([]);
  });

  it('where the bot itself speaks: its own messages come back to it, and lead to nothing', async () => {
    bench = await openBench('socket', { emulator: { burst: 10 } });
    const { workspace, ada, emulator, adapter } = bench;
    const member = memberId(`slack:${workspace.team}`, ada.id);
    const message = { parts: [{ kind: 'paragraph' as const, text: ['Hello. Stop.'] }] };
    await adapter.deliver({ id: 'one', community: `slack:${workspace.team}`, to: { kind: 'member', member }, message });
    await emulator.idle();
    const echo = emulator.dispatch.sent.find(({ type }) => type === 'message');
    expect(echo?.tries.map(({ acknowledged }) => acknowledged)).toEqual([true]);
    expect(bench.heard).toEqual([]);
  });
});

describe('the workspace', () => {
  it.each([
    [['uninstalled', 'tokens_revoked'] as const],
    [['tokens_revoked', 'uninstalled'] as const],
    [['uninstalled'] as const],
    [['tokens_revoked'] as const],
  ])('has removed the app, as Slack tells by %j', async (order) => {
    bench = await openBench('socket');
    await bench.emulator.uninstall(bench.workspace.team, order);
    const left = bench.of('community_left');
    expect(left.length).toBeGreaterThan(0);
    expect(new Set(left.map(({ community }) => community))).toEqual(new Set([`slack:${bench.workspace.team}`]));
    expect(bench.emulator.dispatch.sent.every(({ tries }) => tries.every(({ acknowledged }) => acknowledged))).toBe(
      true,
    );
  });

  it.each(['socket', 'http'] as const)(
    'hides events above its limit, and that counts as unseen (%s)',
    async (transport) => {
      bench = await openBench(transport);
      const { workspace, emulator, clock } = bench;
      const since = Math.floor(clock.now() / 1000);
      const taken = await emulator.dispatch.raw({
        token: emulator.app.verificationToken,
        type: 'app_rate_limited',
        team_id: workspace.team,
        minute_rate_limited: since,
        api_app_id: emulator.app.id,
      });
      expect(taken.acknowledged).toBe(true);
      const blind = bench.of('was_blind').filter(({ from }) => from === since * 1000);
      expect(blind.map(({ from, until }) => until - from)).toEqual([minute]);
      expect(bench.log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
    },
  );

  it('may send what nobody here knows: it is acknowledged, and leads to nothing', async () => {
    bench = await openBench('socket');
    const { emulator, workspace } = bench;
    const strange = {
      type: 'event_callback',
      team_id: workspace.team,
      event: { type: 'moon_landed' },
      event_id: 'Ev1',
    };
    const bare = { type: 'event_callback', team_id: workspace.team, event: { type: 'message' }, event_id: 'Ev2' };
    for (const body of [strange, bare]) expect((await emulator.dispatch.raw(body)).acknowledged).toBe(true);
    expect(bench.heard).toEqual([]);
  });
});
