/** The welcome ladder, with the real core: paced DMs, a button where they are closed, and brakes that moderators hold. */
import { afterEach, describe, expect, it } from 'vitest';
import { discordDms } from '../../../src/cli/work.js';
import { memberKey } from '../../../src/domain/member.js';
import { defaultSettings } from '../../../src/domain/settings.js';
import { day, hour, minute } from '../../../src/domain/time.js';
import { openHouse, type House, type HouseOptions } from '../../contracts/house.js';
import { pastedPromotion } from '../../contracts/sayings.js';
import { deletes } from '../../emulators/discord/people.js';
import { channelNamed, type Message } from '../../emulators/discord/world.js';
import { discordRigWith, type DiscordRig } from './rig.js';
import { beginning } from './stage.js';

let house: House;
let rig: DiscordRig;
afterEach(() => house.close());

async function open(settings: HouseOptions['settings'] = {}): Promise<void> {
  house = await openHouse(async (inner) => (rig = await discordRigWith({ screening: false })(inner)), { settings });
  await house.moveTime(hour);
}

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `newcomer${i}`);
const joinAll = async (all: readonly string[]): Promise<void> => {
  for (const name of all) await rig.join(name);
  await house.settled();
};
const dms = (): readonly Message[] =>
  [...rig.discord.world.messages.values()].filter(
    ({ channelId, author }) =>
      author === rig.discord.world.bot.id && rig.discord.world.channels.get(channelId)?.recipientId !== undefined,
  );
const opened = () => rig.discord.rest.requests.filter(({ route }) => route === 'users/@me/channels').length;
const inModerators = (): readonly Message[] => {
  const { world } = rig.discord;
  const { id } = channelNamed(rig.guild, 'moderators', world);
  return [...world.messages.values()].filter(({ channelId }) => channelId === id);
};
/** As the composition root does (cli/start.ts and cli/desk.ts). */
async function toldModerators(kind: 'dms_held' | 'dms_released'): Promise<void> {
  await house.backend.submit({ kind, id: `${kind}.1`, community: rig.community, at: beginning });
  await house.settled();
}
/** More joins than that in a minute are no wave here. */
const noWave = { joins: 10_000, per: minute };
/** The third join within a minute trips the breaker; the two before it are greeted. */
const smallWave = { joins: 2, per: minute };

describe('greetings by DM', () => {
  it('begin at most ten in a minute', async () => {
    expect(defaultSettings.pace).toEqual({ perMinute: 10, perDay: 100 });
    await open({ wave: noWave });
    await joinAll(names(23));
    expect(dms().length).toBeLessThanOrEqual(10);
    await house.moveTime(59_000);
    expect(dms()).toHaveLength(10);
    await house.moveTime(minute);
    expect(dms()).toHaveLength(20);
    await house.moveTime(minute);
    expect(dms()).toHaveLength(23);
  });

  it('begin at most so many in a day', async () => {
    await open({ wave: noWave, pace: { perMinute: 100, perDay: 4 } });
    await joinAll(names(6));
    await house.moveTime(hour);
    expect(dms()).toHaveLength(4);
    await house.moveTime(day);
    expect(dms()).toHaveLength(6);
  });

  it('share their pace with nudges', async () => {
    await open({ wave: noWave, pace: { perMinute: 10, perDay: 1 } });
    await joinAll(['ada']);
    await house.moveTime(31 * day);
    await joinAll(['ben']);
    await house.moveTime(hour);
    await rig.says('ada', 'general', pastedPromotion);
    await house.moveTime(hour);
    expect(dms()).toHaveLength(2);
    await house.moveTime(day);
    expect(dms()).toHaveLength(3);
    expect((await rig.seen('ada')).at(-1)?.buttons).toContain('This missed the mark');
  });

  it('stop when Discord says “too fast”, until the operator lets them go on; moderators are told', async () => {
    await open({ wave: noWave });
    rig.discord.world.marks.opensDmsTooFast = true;
    await joinAll(['ada']);
    await joinAll(['ben']);
    await house.moveTime(day);
    expect(dms()).toEqual([]);
    expect(opened()).toBe(1);
    expect(await house.backend.held()).toMatchObject([{ lane: discordDms, why: expect.stringMatching(/too fast/) }]);
    await toldModerators('dms_held');
    expect(await rig.moderators()).toMatchObject([{ text: expect.stringMatching(/on hold/) }]);

    rig.discord.world.marks.opensDmsTooFast = false;
    await house.backend.release(discordDms);
    await toldModerators('dms_released');
    await house.moveTime(minute);
    expect(dms()).toHaveLength(2);
    expect(await rig.moderators()).toMatchObject([{ text: expect.stringMatching(/go on again/) }]);
  });

  it('stop when the account is flagged as spam', async () => {
    await open({ wave: noWave });
    rig.discord.world.marks.flaggedAsSpam = true;
    await joinAll(['ada']);
    await joinAll(['ben']);
    await house.moveTime(hour);
    expect(opened()).toBe(1);
    expect(await house.backend.held()).toMatchObject([{ lane: discordDms, why: expect.stringMatching(/spam/) }]);
  });

  it('answer whoever writes even while opening DMs is on hold', async () => {
    await open({ wave: noWave });
    await joinAll(['ada']);
    rig.discord.world.marks.opensDmsTooFast = true;
    await joinAll(['ben']);
    await rig.dms('ada', 'It is going well, I finished my novel! What are you working on?');
    await house.settled();
    expect(await rig.seen('ada')).toHaveLength(2);
  });
});

describe('a closed DM', () => {
  it('leaves one button for all in the welcome channel, and is remembered', async () => {
    await open();
    await rig.closeDms('ada');
    await rig.closeDms('ben');
    await joinAll(['ada', 'ben']);
    await house.moveTime(minute);
    expect(await rig.inPublic()).toMatchObject([{ buttons: ['Say hello'] }]);
    const key = memberKey(rig.member('ada'));
    const memory = await house.backend.recall(rig.community, { keys: [{ scope: rig.community, key }] });
    expect(memory.get(rig.community, key)?.closedAt).toBeDefined();
  });

  it('is no obstacle to an answer: it is written in a form, and answered for their eyes only', async () => {
    await open();
    await rig.closeDms('ada');
    await joinAll(['ada']);
    const greeting = await rig.presses('ada', 'Say hello');
    expect(greeting?.text).toMatch(/\?/);
    const answer = await rig.fillsIn(
      'ada',
      greeting?.buttons[0] ?? '',
      'Going well, I finished my novel last week! What are you working on?',
    );
    expect(answer?.text).toMatch(/bot/);
    expect(await rig.seen('ada')).toEqual([]);
    expect(await rig.inPublic()).toHaveLength(1);
  });
});

describe('a wave of joins', () => {
  it('is ten joins in a minute, where the settings do not say otherwise', async () => {
    await open();
    await joinAll(names(10));
    expect(await rig.moderators()).toEqual([]);
    await joinAll(['eleventh']);
    expect(await rig.moderators()).toMatchObject([{ buttons: ['Greet them now', 'Greet none of them'] }]);
  });

  it('makes greetings wait, and tells moderators in one message that is kept up to date', async () => {
    await open({ wave: smallWave });
    await joinAll(names(6));
    await house.moveTime(minute);
    expect(dms()).toHaveLength(2);
    expect(await rig.moderators()).toMatchObject([{ text: expect.stringMatching(/4 people/) }]);
    await joinAll(['latecomer']);
    await house.moveTime(minute);
    expect(await rig.moderators()).toMatchObject([{ text: expect.stringMatching(/5 people/) }]);
  });

  it('is told anew where a moderator deleted that message', async () => {
    await open({ wave: smallWave });
    await joinAll(names(6));
    await house.moveTime(minute);
    for (const message of inModerators()) deletes(message, rig.discord.world);
    await joinAll(['latecomer']);
    await house.moveTime(minute);
    expect(await rig.moderators()).toMatchObject([{ text: expect.stringMatching(/5 people/) }]);
  });

  it('is let go by a moderator, at the pace of DMs', async () => {
    await open({ wave: smallWave });
    await joinAll(names(6));
    await rig.presses('noor', 'Greet them now');
    await house.settled();
    await house.moveTime(10 * minute);
    expect(dms()).toHaveLength(6);
    expect(await rig.moderators()).toMatchObject([
      { text: expect.stringMatching(/let the greetings go/), buttons: [] },
    ]);
  });

  it('is dropped by a moderator', async () => {
    await open({ wave: smallWave });
    await joinAll(names(6));
    await rig.presses('noor', 'Greet none of them');
    await house.moveTime(2 * day);
    expect(dms()).toHaveLength(2);
    await joinAll(['ada']);
    await house.moveTime(minute);
    expect(dms()).toHaveLength(3);
  });

  it('is over after a calm hour, and none is lost', async () => {
    await open({ wave: smallWave });
    await joinAll(names(6));
    await house.moveTime(2 * hour);
    expect(dms()).toHaveLength(6);
  });
});
