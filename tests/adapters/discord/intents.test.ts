/** Without a privileged intent the bot goes on with what it can see, and says so to whoever can change that. */
import { GatewayIntentBits } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { lessThan } from '../../../src/adapters/discord/intents.js';
import { StartError } from '../../../src/domain/start-error.js';
import { day } from '../../../src/domain/time.js';
import { openHouse, type House } from '../../contracts/house.js';
import { pastedPromotion, toldAndAskedBack } from '../../contracts/sayings.js';
import { joins, leaves } from '../../emulators/discord/guilds.js';
import { command } from '../../emulators/discord/interactions.js';
import { dmOf, says } from '../../emulators/discord/people.js';
import type { World } from '../../emulators/discord/world.js';
import { seenOf } from './reader.js';
import { discordRigWith, type DiscordRig } from './rig.js';
import { openStage, type Stage } from './stage.js';

type Privileged = World['privileged'];

let stage: Stage | undefined;
let house: House | undefined;
afterEach(async () => {
  await stage?.stop();
  await house?.close();
  stage = house = undefined;
});

const openWith = (may: Partial<Privileged>): Promise<Stage> =>
  openStage({ prepare: ({ world }) => void Object.assign(world.privileged, may) }).then((open) => (stage = open));

const told = ({ world, channel }: Stage): string =>
  [...world.messages.values()]
    .filter(({ channelId, author }) => channelId === channel('moderators').id && author === world.bot.id)
    .map((message) => seenOf(message, world).text)
    .join('\n');

describe('with both', () => {
  it('asks for both, and has nothing to say about it', async () => {
    const open = await openWith({});
    await open.quiet();
    const intents = open.discord.gateway.greetings[0]?.intents ?? 0;
    expect(intents & GatewayIntentBits.MessageContent).not.toBe(0);
    expect(intents & GatewayIntentBits.GuildMembers).not.toBe(0);
    expect(intents & GatewayIntentBits.GuildPresences).toBe(0);
    expect(told(open)).toBe('');
    expect(open.logged(/intents are off/)).toEqual([]);
  });
});

describe('without MessageContent', () => {
  it('still hears who joins, DMs, and whom members speak to, and answers commands', async () => {
    const open = await openWith({ messageContent: false });
    const { world, guild, user, member, channel } = open;
    joins(user('ada'), guild, world);
    joins(user('ben'), guild, world);
    const root = says(user('ben'), channel('general'), 'How is everybody?', world);
    says(user('ada'), channel('general'), 'Fine!', world, { repliesTo: root.id });
    says(user('ada'), dmOf(user('ada').id, world), 'It is going well.', world);
    await open.quiet();
    expect(open.events.filter(({ kind }) => kind === 'member_joined')).toHaveLength(2);
    expect(open.heard.map(({ where, text }) => [where, text])).toEqual([
      ['general', ''],
      ['general', ''],
      ['dm', 'It is going well.'],
    ]);
    expect(open.heard[1]?.towards).toEqual([member('ben')]);
    expect(await open.answerTo(command(user('ada'), channel('general'), 'mynetwork', {}, world))).toBeDefined();
  });

  it('asks for it only once, and says so to admins and in the log', async () => {
    const open = await openWith({ messageContent: false });
    await open.until('moderators were told', () => told(open) !== '');
    expect(told(open)).toMatch(/Message Content intent/);
    expect(open.lines.map(({ fields }) => fields['missing'])).toContainEqual(['MessageContent']);
    await open.stopAdapter();
    await open.start();
    await open.quiet();
    expect(told(open).match(/Message Content intent/g)).toHaveLength(1);
  });

  it('nudges nobody for words it cannot see', async () => {
    let rig: DiscordRig | undefined;
    house = await openHouse(
      async (inner) =>
        (rig = await discordRigWith({ prepare: ({ world }) => void (world.privileged.messageContent = false) })(inner)),
    );
    await house.moveTime(31 * day);
    await rig?.join('ada');
    await rig?.says('ada', 'general', pastedPromotion);
    await rig?.dms('ada', toldAndAskedBack);
    await house.moveTime(day);
    expect(await rig?.seen('ada')).toHaveLength(2);
    expect((await rig?.moderators())?.some(({ text }) => /promotion/i.test(text))).toBe(false);
  });
});

describe('without GuildMembers', () => {
  it('greets by the button, and says so to admins and in the log', async () => {
    const open = await openWith({ guildMembers: false });
    const { world, channel } = open;
    await open.until('the button stands', () =>
      [...world.messages.values()].some(({ channelId }) => channelId === channel('introductions').id),
    );
    const [button] = [...world.messages.values()].filter(({ channelId }) => channelId === channel('introductions').id);
    expect(button && seenOf(button, world).buttons).toEqual(['Say hello']);
    await open.until('moderators were told', () => told(open) !== '');
    expect(told(open)).toMatch(/Server Members intent/);
    expect(open.lines.map(({ fields }) => fields['missing'])).toContainEqual(['GuildMembers']);
    await open.stopAdapter();
    await open.start();
    await open.quiet();
    const standing = [...world.messages.values()].filter(({ channelId }) => channelId === channel('introductions').id);
    expect(standing).toHaveLength(1);

    // Switched on later: newcomers are greeted by DM then, and nothing else is needed.
    world.privileged.guildMembers = true;
    await open.stopAdapter();
    await open.start();
    await open.until('the button was taken down', () =>
      [...world.messages.values()].every(({ channelId }) => channelId !== channel('introductions').id),
    );
  });

  it('still hears messages, DMs and commands', async () => {
    const open = await openWith({ guildMembers: false });
    const { world, guild, user, channel } = open;
    joins(user('ada'), guild, world);
    says(user('ada'), channel('general'), 'Morning', world);
    says(user('ada'), dmOf(user('ada').id, world), 'It is going well.', world);
    await open.quiet();
    leaves(user('ada'), guild, world);
    await open.quiet();
    expect(open.events.map(({ kind }) => kind)).toEqual(['community_joined']);
    expect(open.heard.map(({ text }) => text)).toEqual(['Morning', 'It is going well.']);
  });
});

describe('without either', () => {
  it('still connects', async () => {
    const open = await openWith({ guildMembers: false, messageContent: false });
    await open.until('moderators were told', () => told(open) !== '');
    expect(told(open)).toMatch(/Message Content[^]*Server Members/);
  });
});

describe('where the portal promises what the gateway refuses', () => {
  it('asks for less each time, until nothing privileged is left', () => {
    const both = { words: true, members: true };
    const asked = [lessThan(both)];
    for (let next = asked[0]; next; next = lessThan(next)) asked.push(lessThan(next));
    expect(asked).toEqual([
      { words: false, members: true },
      { words: true, members: false },
      { words: false, members: false },
      undefined,
    ]);
  });

  it('goes on with less, after the gateway refused one', async () => {
    // Switched off a moment ago: the application still shows its old flags.
    const open = await openStage({
      prepare({ world }) {
        world.privileged.messageContent = false;
        world.staleFlags = true;
      },
    });
    stage = open;
    says(open.user('noor'), dmOf(open.user('noor').id, open.world), 'Hello', open.world);
    await open.quiet();
    expect(open.heard.map(({ text }) => text)).toEqual(['Hello']);
    expect(open.discord.gateway.greetings.at(-1)?.accepted).toBe(true);
    expect(open.logged(/refuses a privileged intent/).length).toBeGreaterThan(0);
  });
});

it('a wrong token says what to do, without a stack', async () => {
  const opening = openStage({ prepare: (early) => void Object.assign(early.world, { token: 'another' }) });
  // The stage hands the world's token to the adapter, so it is changed once the adapter has it.
  stage = await opening;
  await stage.stopAdapter();
  const { token } = stage.world;
  const start = stage.start();
  Object.assign(stage.world, { token: `${token}-reset` });
  await expect(start).rejects.toThrow(StartError);
  await expect(start).rejects.toThrow(/Discord Developer Portal/);
});
