/** A guild that the bot is added to: what it asks and tells whoever can change something, and what it finds wrong. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../../src/domain/time.js';
import { openHouse, type House, type HouseOptions } from '../../contracts/house.js';
import { toldAndAskedBack } from '../../contracts/sayings.js';
import { addGuild, deletesChannel, joins } from '../../emulators/discord/guilds.js';
import { dmOf, says } from '../../emulators/discord/people.js';
import type { Guild } from '../../emulators/discord/world.js';
import { invited, discordRigWith, type DiscordRig, type RigOptions } from './rig.js';
import { openStage, type Stage } from './stage.js';

let house: House | undefined;
let stage: Stage | undefined;
let rig: DiscordRig;
afterEach(async () => {
  await house?.close();
  await stage?.stop();
  house = stage = undefined;
});

async function open(settings: NonNullable<HouseOptions['settings']>, options: RigOptions = {}): Promise<House> {
  const make = discordRigWith({ screening: false, settings, ...options });
  house = await openHouse(async (inner) => (rig = await make(inner)), { settings });
  await house.moveTime(minute);
  return house;
}

const unchosen = { mode: null, welcome: null } as const;

describe('until an admin chooses', () => {
  it('it asks the owner, once, and greets nobody', async () => {
    const { moveTime } = await open(unchosen);
    expect(await rig.seen('olu')).toMatchObject([{ text: expect.stringMatching(/only observe/) }]);
    await rig.join('ada');
    await moveTime(hour);
    expect(await rig.seen('ada')).toEqual([]);
    expect(await rig.inPublic()).toEqual([]);
    expect(await rig.seen('olu')).toHaveLength(1);
  });

  it('the owner chooses in their DM with the bot, which is kept up to date', async () => {
    const { moveTime } = await open(unchosen);
    for (const label of (await rig.seen('olu'))[0]?.buttons.filter((one) => /myself|auto|direct/i.test(one)) ?? [])
      await rig.presses('olu', label);
    await moveTime(minute);
    const [question, ...more] = await rig.seen('olu');
    expect(more).toEqual([]);
    expect(question?.text.match(/\(chosen\)/g)).toHaveLength(2);
    await rig.join('ada');
    await moveTime(minute);
    expect(await rig.seen('ada')).toHaveLength(1);
  });

  it('nobody else does, wherever they got the button from', async () => {
    const { moveTime } = await open(unchosen);
    await rig.join('ada');
    const [question] = await rig.seen('olu');
    const answer = await rig.pressesAnothers('ada', 'olu', question?.buttons[2] ?? '');
    await moveTime(minute);
    expect(answer?.text).toMatch(/admin/i);
    expect((await rig.seen('olu'))[0]?.text).not.toMatch(/\(chosen\)/);
  });

  it('hears, where nobody’s joining can be seen, that DMs to newcomers cannot be: the button stands instead', async () => {
    const { until } = await open(unchosen, {
      prepare: ({ world }) => void (world.privileged.guildMembers = false),
    }).then(() => ({ until: (condition: () => Promise<boolean>) => expect.poll(condition).toBe(true) }));
    const dm = (await rig.seen('olu'))[0]?.buttons.find((one) => /direct/i.test(one)) ?? '';
    const answer = await rig.presses('olu', dm);
    expect(answer?.text).toMatch(/does not tell me who joins/);
    await until(async () => (await rig.inPublic()).some(({ buttons }) => buttons.includes('Say hello')));
  });
});

describe('somebody in two communities', () => {
  it('whose question is open in both is asked by buttons which one they meant, and answered there', async () => {
    let other: Guild | undefined;
    const { settled, heard } = await open(
      {},
      {
        prepare({ world }) {
          const owner = world.users.get([...world.guilds.values()][0]?.ownerId ?? '');
          if (owner)
            other = addGuild(
              {
                name: 'Night Shift',
                owner,
                botMay: invited,
                channels: [{ name: 'introductions' }, { name: 'moderators' }],
              },
              world,
            ).guild;
        },
      },
    );
    await rig.join('ada');
    if (other) joins(rig.user('ada'), other, rig.discord.world);
    await expect.poll(() => heard.filter(({ kind }) => kind === 'member_joined').length).toBe(2);
    await settled();
    expect(await rig.seen('ada')).toHaveLength(2);
    const before = heard.length;
    says(rig.user('ada'), dmOf(rig.user('ada').id, rig.discord.world), toldAndAskedBack, rig.discord.world);
    await expect.poll(() => heard.length).toBeGreaterThan(before);
    await settled();
    const which = (await rig.seen('ada'))[2];
    expect(which?.text).toMatch(/The Long Table[^]*Night Shift|Night Shift[^]*The Long Table/);
    expect(which?.buttons).toEqual(['1', '2']);
    await rig.presses('ada', '2');
    await settled();
    expect((await rig.seen('ada')).at(-1)?.text).toMatch(/I'm a bot/);
  });
});

describe('a look at the set-up', () => {
  const findings = async (prepare: (early: Stage) => void): Promise<readonly string[]> => {
    stage = await openStage({ prepare });
    await stage.quiet();
    return stage.logged(/needs a hand/).map(({ fields }) => String(fields['why']));
  };

  it('finds nothing where all is well', async () => {
    expect(await findings(() => undefined)).toEqual([]);
  });

  it.each<[string, (early: Stage) => void, RegExp]>([
    [
      'there is no channel for moderators',
      ({ guild, world }) => deletesChannel(guild, 'moderators', world),
      /There is no text channel/,
    ],
    [
      'it cannot see that channel',
      ({ channel, guild }) =>
        void (channel('moderators').overwrites = [
          { id: guild.id, type: 0, allow: 0n, deny: PermissionFlagsBits.ViewChannel },
        ]),
      /cannot see .*View Channel/,
    ],
    [
      'it cannot write there',
      ({ channel, guild }) =>
        void (channel('moderators').overwrites = [
          { id: guild.id, type: 0, allow: 0n, deny: PermissionFlagsBits.SendMessages },
        ]),
      /not write there.*Send Messages/,
    ],
    [
      'it cannot write in the welcome channel',
      ({ channel, guild }) =>
        void (channel('introductions').overwrites = [
          { id: guild.id, type: 0, allow: 0n, deny: PermissionFlagsBits.SendMessages },
        ]),
      /not write there/,
    ],
  ])('says so where %s', async (_, prepare, pattern) => {
    // What its own role may do comes last among roles, so that a channel's own overwrite decides here.
    const why = await findings((early) => {
      const own = [...early.guild.roles.values()].find(({ botId }) => botId);
      if (own) own.permissions = 0n;
      prepare(early);
    });
    expect(why.join('\n')).toMatch(pattern);
    // No name that somebody gave: the log holds ids and our own sentences.
    expect(why.join('\n')).not.toMatch(/#introductions|#moderators/);
  });
});
