/** Workspaces, and organisations, that install the app by themselves; and remove it, and come back. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { slack } from '../../../src/adapters/slack/index.js';
import { communityId, memberId, type CommunityId } from '../../../src/domain/ids.js';
import { StartError } from '../../../src/domain/start-error.js';
import { day, minute } from '../../../src/domain/time.js';
import { openHouse, type House } from '../../contracts/house.js';
import type { RigHouse } from '../../contracts/rig.js';
import type { Enterprise } from '../../emulators/slack/world.js';
import type { Workspace } from '../../emulators/slack/people.js';
import { againOn, encryptionKey, installs, keptIn, oauth, openBench, words, type Bench } from './bench.js';
import { keptLog, manifest, openRig, slackSettings, type SlackRig } from './rig.js';

let bench: Bench | undefined;
let house: House | undefined;
afterEach(async () => {
  await bench?.stop();
  await house?.close();
  bench = undefined;
  house = undefined;
});

async function openInstallable(): Promise<Bench & { readonly address: string; readonly community: CommunityId }> {
  const opened = await openBench('http', { oauth: true });
  bench = opened;
  return { ...opened, address: opened.adapter.address ?? '', community: communityId('slack', opened.workspace.team) };
}
const said = async ({ team, add, addChannel, bot, says }: Workspace, text: string) => {
  const writer = add(`writer-${team}`);
  return (await says(writer, addChannel(`talk-${team}`, 'channel', [writer, bot()]), text)).taken;
};

describe('an installation', () => {
  it('is taken up at once: the workspace is known with who installed it, heard, and written to', async () => {
    const opened = await openInstallable();
    const { workspace, community, emulator, adapter, ada } = opened;
    const response = await installs(opened, { team: workspace.team });
    expect(response.status).toBe(200);
    const [joined] = opened.of('community_joined');
    expect(joined).toMatchObject({ community, installer: memberId(community, workspace.user('noor').id) });
    expect((await said(workspace, 'hello'))?.acknowledged).toBe(true);
    expect(opened.heard.map((one) => one.community)).toEqual([community]);
    const to = { kind: 'member' as const, member: memberId(community, ada.id) };
    expect((await adapter.deliver({ id: 'one', community, to, message: words('Hello.') })).kind).toBe('delivered');
    expect(emulator.calls.some(({ answer }) => answer === 'missing_scope')).toBe(false);
  });

  it('keeps its token under the key alone: neither notes nor log hold it', async () => {
    const opened = await openInstallable();
    await installs(opened, { team: opened.workspace.team });
    const [grant] = opened.emulator.grants.all();
    const everything = JSON.stringify([[...opened.notes], opened.log.lines]);
    expect(everything).toContain(opened.workspace.team);
    expect(everything).not.toContain(grant?.token ?? 'no token');
    expect(everything).not.toContain(
      Buffer.from(grant?.token ?? 'no token')
        .toString('base64')
        .replace(/=+$/, ''),
    );
  });

  it('is known to every process: also to one that only delivers, and to one that holds a token of before', async () => {
    const opened = await openInstallable();
    const { community, ada, emulator, adapter, clock } = opened;
    const installation = { team: opened.workspace.team };
    const deliver = (by: typeof adapter, id: string) =>
      by.deliver({
        id,
        community,
        to: { kind: 'member', member: memberId(community, ada.id) },
        message: words('Hello.'),
      });
    await installs(opened, installation);
    expect((await deliver(adapter, 'one')).kind).toBe('delivered');

    const second = await againOn('http', opened);
    const [before] = emulator.grants.all();
    if (before) before.revoked = true;
    await installs({ emulator, address: second.adapter.address ?? '' }, installation);
    await clock.moveTo(clock.now() + minute, async () => undefined);
    expect((await deliver(adapter, 'two')).kind).toBe('delivered');

    const worker = slack({
      signingSecret: manifest.signingSecret,
      apiUrl: emulator.apiUrl,
      host: '127.0.0.1',
      port: 0,
      oauth,
      encryptionKey,
      notes: keptIn(opened.notes),
      settingsOf: () => slackSettings,
      log: keptLog(),
      clock,
    });
    await clock.moveTo(clock.now() + minute, async () => undefined);
    expect((await deliver(worker, 'three')).kind).toBe('delivered');
    await Promise.all([worker.stop(), second.adapter.stop()]);
  });

  it('outlives a restart', async () => {
    const opened = await openInstallable();
    await installs(opened, { team: opened.workspace.team });
    await opened.adapter.stop();
    bench = await againOn('http', opened);
    // The emulator knows the first adapter's address: the second one is asked directly whether it can deliver.
    const to = { kind: 'member' as const, member: memberId(opened.community, opened.ada.id) };
    const outcome = await bench.adapter.deliver({
      id: 'one',
      community: opened.community,
      to,
      message: words('Hello.'),
    });
    expect(outcome.kind).toBe('delivered');
  });

  it('cannot be read with another key, and says so rather than guess', async () => {
    const opened = await openInstallable();
    await installs(opened, { team: opened.workspace.team });
    await opened.adapter.stop();
    bench = await againOn('http', opened, { slack: { encryptionKey: new Uint8Array(32).fill(8) } });
    const to = { kind: 'member' as const, member: memberId(opened.community, opened.ada.id) };
    const outcome = await bench.adapter.deliver({
      id: 'one',
      community: opened.community,
      to,
      message: words('Hello.'),
    });
    expect(outcome.kind).not.toBe('delivered');
  });

  it.each([
    ['comes back in another browser', { withCookies: false }],
    ['comes back with a state that was made up', { state: 'made-up' }],
    ['is cancelled at Slack', { denies: true }],
  ])('that %s is refused, with the next step', async (_, how) => {
    const opened = await openInstallable();
    const response = await installs(opened, { team: opened.workspace.team }, how);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).toContain('/slack/install');
    expect(opened.emulator.grants.all()).toEqual([]);
    expect(opened.of('community_joined')).toEqual([]);
    expect(opened.log.lines.some(({ level }) => level === 'warn')).toBe(true);
  });

  it('whose code Slack does not take is refused', async () => {
    const opened = await openInstallable();
    opened.emulator.faults.next('oauth.v2.access', { kind: 'error', error: 'invalid_code' });
    const response = await installs(opened, { team: opened.workspace.team });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(opened.of('community_joined')).toEqual([]);
  });

  it('needs a key that was given: without it nothing starts', () => {
    const start = () =>
      slack({
        signingSecret: manifest.signingSecret,
        oauth,
        host: '127.0.0.1',
        port: 0,
        notes: keptIn(new Map()),
        settingsOf: () => slackSettings,
        log: keptLog(),
        clock: { now: () => 0, wakeAt: () => () => undefined },
      });
    expect(start).toThrow(StartError);
    expect(start).toThrow(/ENCRYPTION_KEY/);
  });
});

describe('an organisation (Enterprise Grid)', () => {
  const grid: Enterprise = { id: 'E0GRID00000', name: 'The Grid' };

  it('installs in all its workspaces at once, each a community of its own', async () => {
    const opened = await openInstallable();
    const { emulator, adapter } = opened;
    const [north, south] = [emulator.addTeam('North', grid), emulator.addTeam('South', grid)];
    north.add('owner', { isAdmin: true });
    const response = await installs(opened, { enterprise: grid.id });
    expect(response.status).toBe(200);
    const communities = [north, south].map(({ team }) => communityId('slack', team));
    expect(new Set(opened.of('community_joined').map(({ community }) => community))).toEqual(new Set(communities));
    for (const workspace of [north, south]) expect((await said(workspace, 'hello'))?.acknowledged).toBe(true);
    expect(opened.heard.map(({ community }) => community)).toEqual(communities);

    const ben = south.add('ben');
    const community = communityId('slack', south.team);
    const to = { kind: 'member' as const, member: memberId(community, ben.id) };
    expect((await adapter.deliver({ id: 'one', community, to, message: words('Hello.') })).kind).toBe('delivered');
  });

  it('has nothing to do with workspaces outside it', async () => {
    const opened = await openInstallable();
    const north = opened.emulator.addTeam('North', grid);
    await installs(opened, { enterprise: grid.id });
    const { ada, community, adapter } = opened;
    const to = { kind: 'member' as const, member: memberId(community, ada.id) };
    expect((await adapter.deliver({ id: 'one', community, to, message: words('Hello.') })).kind).toBe('never');
    expect(opened.of('community_joined').map(({ community }) => community)).toEqual([communityId('slack', north.team)]);
  });

  /** What Slack tells of an organisation: an event of its own shape. */
  const told = (type: string, more: object, at: number) => ({
    type: 'event_callback',
    api_app_id: manifest.id,
    enterprise_id: grid.id,
    event_id: `Ev${type}`,
    event_time: Math.floor(at / 1000),
    event: { type, event_ts: '1.000001', ...more },
    authorizations: [
      { enterprise_id: grid.id, team_id: null, user_id: 'U1', is_bot: true, is_enterprise_install: true },
    ],
  });

  it('may let the app into one of its workspaces no more, and in again', async () => {
    const opened = await openInstallable();
    const { emulator, clock } = opened;
    const [north, south] = [emulator.addTeam('North', grid), emulator.addTeam('South', grid)];
    await installs(opened, { enterprise: grid.id });
    await clock.moveTo(clock.now() + minute, async () => undefined);
    const shut = await emulator.dispatch.raw(told('team_access_revoked', { team_ids: [south.team] }, clock.now()));
    expect(shut.acknowledged).toBe(true);
    expect(opened.of('community_left').map(({ community }) => community)).toEqual([communityId('slack', south.team)]);
    await said(north, 'hello');
    expect(opened.heard).toHaveLength(1);

    const joins = () => opened.of('community_joined').filter(({ community }) => community.endsWith(south.team)).length;
    expect(joins()).toBe(1);
    await clock.moveTo(clock.now() + minute, async () => undefined);
    await emulator.dispatch.raw(told('team_access_granted', { team_ids: [south.team] }, clock.now()));
    expect(joins()).toBe(2);
  });

  it('leaves with all its workspaces when it removes the app', async () => {
    const opened = await openInstallable();
    const { emulator, clock } = opened;
    const teams = [emulator.addTeam('North', grid), emulator.addTeam('South', grid)].map(({ team }) => team);
    await installs(opened, { enterprise: grid.id });
    await clock.moveTo(clock.now() + minute, async () => undefined);
    for (const grant of emulator.grants.all()) grant.revoked = true;
    expect((await emulator.dispatch.raw(told('app_uninstalled', {}, clock.now()))).acknowledged).toBe(true);
    expect(new Set(opened.of('community_left').map(({ community }) => community))).toEqual(
      new Set(teams.map((team) => communityId('slack', team))),
    );
    expect([...opened.notes.values()].some((value) => value.includes('sealed'))).toBe(false);
  });

  it('may install in one of its workspaces alone', async () => {
    const opened = await openInstallable();
    const [north, south] = [opened.emulator.addTeam('North', grid), opened.emulator.addTeam('South', grid)];
    await installs(opened, { team: north.team });
    expect((await said(north, 'hello'))?.acknowledged).toBe(true);
    expect(await said(south, 'hello')).toBeUndefined();
    expect(opened.of('community_joined').map(({ community }) => community)).toEqual([communityId('slack', north.team)]);
  });
});

describe('a farewell', () => {
  it('that is older than the installation tells of the one before, and removes nothing', async () => {
    const opened = await openInstallable();
    const { workspace, emulator, clock } = opened;
    await installs(opened, { team: workspace.team });
    const late = (type: 'app_uninstalled' | 'tokens_revoked', more: object) => ({
      token: emulator.app.verificationToken,
      type: 'event_callback',
      team_id: workspace.team,
      api_app_id: emulator.app.id,
      event_id: `Ev${type}`,
      event_time: Math.floor((clock.now() - minute) / 1000),
      event: { type, ...more },
      authorizations: [],
    });
    await emulator.dispatch.raw(late('app_uninstalled', {}));
    await emulator.dispatch.raw(late('tokens_revoked', { tokens: { bot: [workspace.bot().id], oauth: [] } }));
    expect(opened.of('community_left')).toEqual([]);
    await said(workspace, 'still here');
    expect(opened.heard).toHaveLength(1);
  });

  it('ends what is said there, and forgets the token', async () => {
    const opened = await openInstallable();
    const { workspace, emulator, clock, ada, community, adapter } = opened;
    await installs(opened, { team: workspace.team });
    await clock.moveTo(clock.now() + minute, async () => undefined);
    await emulator.uninstall(workspace.team);
    expect(opened.of('community_left').map((one) => one.community)).toContain(community);
    const to = { kind: 'member' as const, member: memberId(community, ada.id) };
    expect((await adapter.deliver({ id: 'one', community, to, message: words('Hello.') })).kind).toBe('never');
    expect([...opened.notes.values()].some((value) => value.includes('sealed'))).toBe(false);
  });

  it('of a member who takes back their own token alone is none of the workspace', async () => {
    const opened = await openInstallable();
    const { workspace, emulator, ada } = opened;
    await installs(opened, { team: workspace.team });
    await emulator.dispatch.raw({
      type: 'event_callback',
      team_id: workspace.team,
      event_id: 'Ev1',
      event_time: Math.floor(opened.clock.now() / 1000) + 60,
      event: { type: 'tokens_revoked', tokens: { oauth: [ada.id], bot: [] } },
    });
    expect(opened.of('community_left')).toEqual([]);
  });
});

describe('with the core behind it', () => {
  let given: RigHouse | undefined;
  async function openWithCore(): Promise<SlackRig> {
    const opened: SlackRig[] = [];
    house = await openHouse(async (rigHouse) => {
      given = rigHouse;
      const rig = await openRig('http', rigHouse, { oauth: { oauth, encryptionKey } });
      opened.push(rig);
      return rig;
    });
    const [rig] = opened;
    if (!rig) throw new Error('no rig');
    const response = await installs({ emulator: rig.emulator, address: rig.address() }, { team: rig.workspace.team });
    expect(response.status).toBe(200);
    await house.settled();
    await rig.join('ada');
    await house.settled();
    return rig;
  }

  it('a workspace that removes the app is erased after 30 days', async () => {
    const rig = await openWithCore();
    expect(await house?.remembered('ada')).not.toEqual([]);
    await rig.emulator.uninstall(rig.workspace.team);
    await house?.moveTime(31 * day);
    expect(await house?.remembered('ada')).toEqual([]);
    expect(await house?.backend.communities()).not.toContain(rig.community);
  });

  it.each([['uninstalled', 'tokens_revoked'] as const, ['tokens_revoked', 'uninstalled'] as const])(
    'one that comes back within them goes on where it was (%s first)',
    async (first, second) => {
      const rig = await openWithCore();
      await rig.emulator.uninstall(rig.workspace.team, [first, second]);
      await house?.moveTime(10 * day);
      const before = await house?.remembered('ada');
      await installs({ emulator: rig.emulator, address: rig.address() }, { team: rig.workspace.team });
      await house?.moveTime(31 * day);
      expect(before).not.toEqual([]);
      expect(await house?.remembered('ada')).toEqual(expect.arrayContaining([`member:${rig.member('ada')}`]));
      await rig.join('ada');
      expect(await rig.seen('ada')).toHaveLength(1);
    },
  );

  it('no file on the disk holds a token', async () => {
    const rig = await openWithCore();
    const [grant] = rig.emulator.grants.all();
    const folder = join(given?.folder ?? '', '..', 'data');
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const contents = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name))),
    );
    expect(contents.length).toBeGreaterThan(0);
    expect(contents.some((content) => content.includes(rig.workspace.team))).toBe(true);
    expect(contents.some((content) => content.includes(grant?.token ?? 'no token'))).toBe(false);
  });
});
