/** Until it is told how to behave the bot observes, greets nobody, and says so to whoever can change that. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/domain/settings.js';
import { day, hour, minute } from '../../../src/domain/time.js';
import { openHouse, type House } from '../../contracts/house.js';
import { pastedPromotion } from '../../contracts/sayings.js';
import { sightOf, type SeenButton } from '../../emulators/slack/sight.js';
import type { Post, User } from '../../emulators/slack/world.js';
import { encryptionKey, installs, oauth } from './bench.js';
import { openRig, slackSettings, type SlackRig, type Transport } from './rig.js';

let house: House | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

const undecided = { mode: null, welcome: null };

async function open(
  transport: Transport,
  how: Parameters<typeof openRig>[2] = {},
  settings: Partial<Settings> = undecided,
): Promise<SlackRig> {
  const rigs: SlackRig[] = [];
  house = await openHouse(
    async (given) => {
      const rig = await openRig(transport, given, { settings: { ...slackSettings, ...settings }, burst: 5, ...how });
      rigs.push(rig);
      return rig;
    },
    { settings },
  );
  const [rig] = rigs;
  if (!rig) throw new Error('no rig');
  return rig;
}

/** A button by what it does, in the bot's messages in a channel. */
function find(rig: SlackRig, channel: string, action: string): { post: Post; button: SeenButton } | undefined {
  const { world } = rig.emulator;
  for (const post of world.posts.filter((one) => one.channel === channel && one.botId !== undefined && !one.deleted)) {
    const button = sightOf(post, world).buttons.find(({ value, actionId }) => [value, actionId].includes(action));
    if (button) return { post, button };
  }
  return undefined;
}

async function press(rig: SlackRig, who: User, channel: string, action: string): Promise<void> {
  const found = find(rig, channel, action);
  if (!found) throw new Error(`There is no button ${action}`);
  expect((await rig.emulator.interactions.press(who, found.post, found.button)).acknowledged).toBe(true);
  await house?.moveTime(minute);
}

describe('a workspace where nobody has decided', () => {
  it('is told so as soon as the bot is invited to the moderators’ channel, where it was started before', async () => {
    const channels = { ...slackSettings.channels, moderators: 'backstage' };
    const rig = await open('socket', {}, { ...undecided, channels });
    await house?.moveTime(minute);
    const backstage = rig.workspace.addChannel('backstage', 'group', [rig.user('noor')]);
    await rig.workspace.joinChannel(rig.workspace.bot(), backstage);
    await house?.settled();
    expect(find(rig, backstage.id, 'mode.auto')).toBeDefined();
  });

  it('is told so in the moderators’ channel where the installer is not known; members receive nothing', async () => {
    const rig = await open('socket');
    await house?.moveTime(31 * day);
    expect(find(rig, rig.workspace.channel('moderators').id, 'mode.auto')).toBeDefined();
    await rig.join('ada');
    await rig.says('ada', 'general', pastedPromotion);
    await house?.moveTime(hour);
    expect(await rig.seen('ada')).toEqual([]);
    expect(await rig.inPublic()).toEqual([]);
    expect((await rig.moderators()).length).toBeGreaterThan(1);
  });

  it('is told so in the DM of whoever installed it', async () => {
    const rig = await open('http', { oauth: { oauth, encryptionKey } });
    await installs({ emulator: rig.emulator, address: rig.address() }, { team: rig.workspace.team });
    await house?.moveTime(minute);
    expect(find(rig, rig.workspace.dm(rig.user('noor')).id, 'mode.auto')).toBeDefined();
    expect(find(rig, rig.workspace.channel('moderators').id, 'mode.auto')).toBeUndefined();
  });

  it('does as an admin chooses, and greets from then on', async () => {
    const rig = await open('socket');
    await house?.moveTime(minute);
    const moderators = rig.workspace.channel('moderators').id;
    await press(rig, rig.user('noor'), moderators, 'mode.auto');
    await press(rig, rig.user('noor'), moderators, 'welcome.dm');
    await rig.join('ada');
    await house?.moveTime(minute);
    expect(await rig.seen('ada')).toHaveLength(1);
  });

  it('does not do as a moderator says who is no admin', async () => {
    const rig = await open('socket');
    await house?.moveTime(minute);
    const moderators = rig.workspace.channel('moderators');
    const ben = rig.user('ben');
    moderators.members.add(ben.id);
    await press(rig, ben, moderators.id, 'mode.auto');
    await press(rig, ben, moderators.id, 'welcome.dm');
    await rig.join('ada');
    await house?.moveTime(minute);
    expect(await rig.seen('ada')).toEqual([]);
  });
});
