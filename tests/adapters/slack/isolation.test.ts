/** Several workspaces under one bot: what belongs to one never shows in another. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { communityId, memberId } from '../../../src/domain/ids.js';
import { day, hour, second } from '../../../src/domain/time.js';
import { openHouse, type House } from '../../contracts/house.js';
import { pastedPromotion } from '../../contracts/sayings.js';
import type { RigHouse } from '../../contracts/rig.js';
import type { Workspace } from '../../emulators/slack/people.js';
import { sightOf, type Sight } from '../../emulators/slack/sight.js';
import type { Post, User } from '../../emulators/slack/world.js';
import { encryptionKey, installs, oauth } from './bench.js';
import { buttonFor, openRig, type SlackRig } from './rig.js';

let house: House;
let rig: SlackRig;
let clock: RigHouse['clock'];
/** The second workspace; the first is the rig's own. */
let other: Workspace;

beforeEach(async () => {
  house = await openHouse(async (given) => {
    ({ clock } = given);
    rig = await openRig('http', given, { oauth: { oauth, encryptionKey }, burst: 5 });
    return rig;
  });
  other = rig.emulator.addTeam('The Other Table');
  const admin = other.add('olga', { isAdmin: true });
  for (const name of ['introductions', 'general']) other.addChannel(name, 'channel', [other.bot(), admin]);
  other.addChannel('moderators', 'group', [other.bot(), admin]);
  for (const { team } of [rig.workspace, other])
    await installs({ emulator: rig.emulator, address: rig.address() }, { team });
  await house.settled();
  await house.moveTime(31 * day);
});
afterEach(async () => {
  await house.close();
});

const passes = (time: number) => clock.moveTo(clock.now() + time, () => house.settled());
async function joins(workspace: Workspace, name: string): Promise<User> {
  const user = workspace.add(name);
  await workspace.join(user, ['general', 'introductions'].map(workspace.channel));
  await passes(2 * second);
  return user;
}
/** Two people answer one another. */
async function exchange(workspace: Workspace, one: User, two: User): Promise<void> {
  const general = workspace.channel('general');
  const { post } = await workspace.says(one, general, `<@${two.id}> how did the rehearsal go on Tuesday?`);
  await workspace.says(two, general, 'Better than I feared, thank you.', { thread: post.ts });
  await passes(2 * day);
}
const saidIn = (workspace: Workspace): readonly Sight[] => {
  const { world } = rig.emulator;
  const isOurs = (post: Post) => post.team === workspace.team && post.botId !== undefined;
  return world.posts.filter(isOurs).map((post) => sightOf(post, world));
};
async function asks(workspace: Workspace, user: User, words: string): Promise<Sight> {
  const { world, interactions } = rig.emulator;
  const mine = () => world.posts.filter((post) => post.onlyFor === user.id);
  const before = mine().length;
  await interactions.command(user, workspace.channel('general'), '/mynetwork', words);
  await expect.poll(() => mine().length, { timeout: 8_000, interval: 10 }).toBe(before + 1);
  const [answer] = mine().slice(-1);
  if (!answer) throw new Error('no answer');
  return sightOf(answer, world);
}

describe('two workspaces', () => {
  it('greet their own newcomers, in their own name', async () => {
    await joins(rig.workspace, 'ada');
    const [greeting] = saidIn(rig.workspace);
    expect(greeting?.text).toMatch(/\?/);
    expect(saidIn(other).filter(({ text }) => text === greeting?.text)).toEqual([]);
    const cleo = await joins(other, 'cleo');
    expect(rig.emulator.world.posts.filter(({ channel }) => channel === other.dm(cleo).id)).toHaveLength(1);
    expect(
      saidIn(other)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('The Long Table');
  });

  it('know nothing of one another’s networks, though people are called the same', async () => {
    const [ada, ben] = [await joins(rig.workspace, 'ada'), await joins(rig.workspace, 'ben')];
    await exchange(rig.workspace, ada, ben);
    const [otherAda, otherBen] = [await joins(other, 'ada'), await joins(other, 'ben')];
    expect((await asks(rig.workspace, ada, '')).text).toContain('@ben');
    expect((await asks(other, otherAda, '')).text).not.toContain('@ben');
    const exported = () =>
      [...rig.emulator.world.files.values()].filter(
        ({ team, name, completed }) => completed && team === other.team && name.endsWith('.json'),
      );
    await asks(other, otherBen, 'export');
    await expect.poll(() => exported().length, { timeout: 8_000, interval: 10 }).toBe(1);
    const content = Buffer.from(exported()[0]?.content ?? []).toString();
    expect(content).toContain(other.team);
    expect(content).not.toContain(rig.workspace.team);
    for (const { id } of [ada, ben]) expect(content).not.toContain(id);
  });

  it('tell their own moderators, and nobody else’s', async () => {
    const ada = await joins(rig.workspace, 'ada');
    await rig.workspace.dms(ada, pastedPromotion);
    await house.moveTime(hour);
    const alerts = rig.emulator.world.posts.filter(({ channel }) => channel === rig.workspace.channel('moderators').id);
    expect(alerts).toHaveLength(1);
    expect(
      saidIn(other)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('ada');
  });

  it('answer no moderator’s button of the other', async () => {
    const ada = await joins(rig.workspace, 'ada');
    await rig.workspace.says(ada, rig.workspace.channel('general'), pastedPromotion);
    await house.moveTime(hour);
    const noor = rig.user('noor');
    const label = (await rig.moderators())[0]?.buttons[0] ?? '';
    const found = buttonFor(noor, label, rig.emulator.world);
    if (!found) throw new Error('no button');
    const before = (await rig.moderators()).map(({ text }) => text);
    // A forged click: the other workspace's admin sends the very same action.
    const olga = other.user('olga');
    const post = { ...found.post, team: other.team, channel: other.channel('moderators').id };
    const taken = await rig.emulator.interactions.press(olga, post, found.button);
    expect(taken.acknowledged).toBe(true);
    await house.moveTime(hour);
    expect((await rig.moderators()).map(({ text }) => text)).toEqual(before);
  });

  it('explain no message of the other', async () => {
    const ada = await joins(rig.workspace, 'ada');
    const { post } = await rig.workspace.says(ada, rig.workspace.channel('general'), pastedPromotion);
    await house.settled();
    const olga = other.user('olga');
    const asked = { ...post, team: other.team, channel: other.channel('general').id };
    const { world } = rig.emulator;
    const mine = () => world.posts.filter((one) => one.onlyFor === olga.id);
    await rig.emulator.interactions.shortcut(olga, asked);
    await expect.poll(() => mine().length, { timeout: 8_000, interval: 10 }).toBe(1);
    expect(
      mine()
        .map((one) => sightOf(one, world).text)
        .join(),
    ).not.toMatch(/promo/i);
  });

  it('forget in one and remember in the other', async () => {
    const [ada, cleo] = [await joins(rig.workspace, 'ada'), await joins(other, 'cleo')];
    await rig.emulator.uninstall(rig.workspace.team);
    await house.moveTime(31 * day);
    const communities = await house.backend.communities();
    expect(communities).not.toContain(rig.community);
    const community = communityId('slack', other.team);
    expect(communities).toContain(community);
    const member = memberId(community, cleo.id);
    const memory = await house.backend.recall(community, { keys: [], allOf: [member] });
    expect(memory.all('member').map(({ key }) => key)).toEqual([`member:${member}`]);
    expect((await other.dms(cleo, 'Are you still there?')).taken?.acknowledged).toBe(true);
    expect(ada.deleted).toBe(false);
  });

  it('whose tokens are each their own: nothing is ever asked of one with the other’s', async () => {
    const [ada, cleo] = [await joins(rig.workspace, 'ada'), await joins(other, 'cleo')];
    await asks(rig.workspace, ada, 'help');
    await asks(other, cleo, 'help');
    const wrong = rig.emulator.calls.filter(({ answer }) =>
      ['channel_not_found', 'user_not_found', 'team_not_found', 'invalid_auth', 'file_not_found'].includes(answer),
    );
    expect(wrong).toEqual([]);
    expect(
      new Set(rig.emulator.calls.map(({ token }) => token).filter((token) => token.startsWith('xoxb-'))).size,
    ).toBe(2);
  });
});
