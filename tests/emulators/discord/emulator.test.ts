/** The emulator speaks to real discord.js as Discord does, and refuses what Discord refuses. */
import { once } from 'node:events';
import {
  AttachmentBuilder,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Options,
  Partials,
  type ClientOptions,
  type Interaction,
  type Message,
} from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuild, joins, leaves, opensThread, passes, tellUnavailable, tellGuild } from './guilds.js';
import { discordEmulator, type DiscordEmulator, type EmulatorOptions } from './index.js';
import { command, press, submit } from './interactions.js';
import { addUser, deletes, dmOf, edits, says, webhookSays } from './people.js';
import { channelNamed, found, type Guild, type User } from './world.js';

const { Guilds, GuildMembers, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const everything = [Guilds, GuildMembers, GuildMessages, DirectMessages, MessageContent];
const usual = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks;

let discord: DiscordEmulator;
let guild: Guild;
let ada: User;
const clients: Client[] = [];
let now = Date.UTC(2026, 0, 1, 12);

async function begin(options: Partial<EmulatorOptions> = {}): Promise<void> {
  discord = await discordEmulator({ now: () => now, ...options });
  ada = addUser('ada', discord.world);
  ({ guild } = addGuild(
    {
      name: 'Test',
      owner: addUser('olu', discord.world),
      botMay: usual,
      channels: [{ name: 'general' }, { name: 'moderators', isPrivate: true }],
    },
    discord.world,
  ));
}

beforeEach(() => begin());
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.destroy()));
  await discord.stop();
});

async function connect(options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: everything,
    partials: [Partials.Channel, Partials.Message, Partials.GuildMember, Partials.User],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { api: discord.apiUrl, version: '10', offset: 0 },
    ...options,
  });
  clients.push(client);
  const ready = once(client, Events.ClientReady);
  await client.login(discord.world.token);
  await ready;
  return client as Client<true>;
}

const heard = async <T>(client: Client, event: string, act: () => unknown): Promise<T> => {
  const next = once(client, event);
  await act();
  return (await next)[0] as T;
};

const general = () => channelNamed(guild, 'general', discord.world);

describe('the gateway', () => {
  it('greets a client with its guilds, and says who joins, passes the screening, and leaves', async () => {
    guild.screening = true;
    const client = await connect();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Test']);
    const joined = await heard<{ pending: boolean }>(client, Events.GuildMemberAdd, () =>
      joins(ada, guild, discord.world),
    );
    expect(joined.pending).toBe(true);
    const [, after] = await (async () => {
      const next = once(client, Events.GuildMemberUpdate);
      passes(ada, guild, discord.world);
      return next as Promise<[unknown, { pending: boolean }]>;
    })();
    expect(after.pending).toBe(false);
    await heard(client, Events.GuildMemberRemove, () => leaves(ada, guild, discord.world));
  });

  it('tells of messages, replies, edits and deletions, in guilds, threads and DMs', async () => {
    const client = await connect();
    joins(ada, guild, discord.world);
    const said = await heard<Message>(client, Events.MessageCreate, () => says(ada, general(), 'Hello', discord.world));
    expect(said.content).toBe('Hello');
    expect(said.guildId).toBe(guild.id);
    const first = found(discord.world.messages.get(said.id), 'message');
    const reply = await heard<Message>(client, Events.MessageCreate, () =>
      says(ada, general(), 'Yes', discord.world, { repliesTo: said.id }),
    );
    expect(reply.reference?.messageId).toBe(said.id);
    const next = once(client, Events.MessageUpdate);
    edits(first, 'Hello there', discord.world);
    expect(((await next)[1] as Message).content).toBe('Hello there');
    const thread = opensThread(first, 'More', ada, discord.world);
    const inThread = await heard<Message>(client, Events.MessageCreate, () =>
      says(ada, thread, 'In it', discord.world),
    );
    expect(inThread.channel.isThread()).toBe(true);
    await heard(client, Events.MessageDelete, () => deletes(first, discord.world));
    const dm = await heard<Message>(client, Events.MessageCreate, () =>
      says(ada, dmOf(ada.id, discord.world), 'Psst', discord.world),
    );
    expect([dm.guildId, dm.content]).toEqual([null, 'Psst']);
    const hook = await heard<Message>(client, Events.MessageCreate, () => webhookSays(general(), 'CI', discord.world));
    expect(hook.webhookId).not.toBeNull();
  });

  it('empties what the bot may not read without MessageContent, except DMs and what mentions it', async () => {
    discord.world.privileged.messageContent = false;
    const client = await connect({ intents: [Guilds, GuildMessages, DirectMessages] });
    joins(ada, guild, discord.world);
    const texts: string[] = [];
    client.on(Events.MessageCreate, (message) => void texts.push(message.content));
    says(ada, general(), 'Hello', discord.world);
    says(ada, general(), `Hello <@${discord.world.bot.id}>`, discord.world);
    says(ada, dmOf(ada.id, discord.world), 'Psst', discord.world);
    await discord.gateway.flushed();
    expect(texts).toEqual(['', `Hello <@${discord.world.bot.id}>`, 'Psst']);
  });

  it('closes with 4014 where an intent is not allowed', async () => {
    discord.world.privileged.guildMembers = false;
    await expect(connect()).rejects.toThrow(/disallowed intents/i);
  });

  it('replays what was missed to whoever resumes', async () => {
    const client = await connect();
    joins(ada, guild, discord.world);
    await discord.gateway.flushed();
    const texts: string[] = [];
    client.on(Events.MessageCreate, (message) => void texts.push(message.content));
    discord.gateway.cut();
    says(ada, general(), 'While you were away', discord.world);
    await once(client, Events.ShardResume);
    await discord.gateway.flushed();
    expect(texts).toEqual(['While you were away']);
    expect(discord.gateway.greetings.map(({ kind }) => kind)).toEqual(['identify', 'resume']);
  });

  it('begins anew with whoever resumes a session that is gone', async () => {
    const client = await connect({
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    });
    discord.gateway.options.identifyEvery = 0;
    discord.gateway.forgetSessions();
    discord.gateway.cut();
    await once(client, Events.ShardReady);
    expect(discord.gateway.greetings.map(({ kind, accepted }) => [kind, accepted])).toEqual([
      ['identify', true],
      ['resume', false],
      ['identify', true],
    ]);
  });

  it('answers heartbeats', async () => {
    await discord.stop();
    await begin({ heartbeatInterval: 20 });
    const client = await connect();
    await expect.poll(() => discord.gateway.beats()).toBeGreaterThan(2);
    expect(client.ws.ping).toBeGreaterThanOrEqual(0);
  });

  it('deals guilds out to shards by their ids', async () => {
    discord.gateway.options.shards = 2;
    const client = await connect({ shards: 'auto' });
    const shard = Number((BigInt(guild.id) >> 22n) % 2n);
    expect(client.guilds.cache.get(guild.id)?.shardId).toBe(shard);
    expect(discord.gateway.greetings.map((one) => one.shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('tells an outage from a removal', async () => {
    const client = await connect();
    await heard(client, Events.GuildUnavailable, () => tellUnavailable(guild, discord.world));
    await heard(client, Events.GuildAvailable, () => tellGuild(guild, discord.world));
  });
});

describe('messages', () => {
  const channelOf = async (client: Client, name = 'general') => {
    const channel = await client.channels.fetch(channelNamed(guild, name, discord.world).id);
    if (!channel?.isSendable()) throw new Error('not sendable');
    return channel;
  };
  const last = () => found([...discord.world.messages.values()].at(-1), 'message');

  it('are sent, edited and deleted', async () => {
    const channel = await channelOf(await connect());
    const sent = await channel.send({ content: 'One', embeds: [{ title: 'T' }] });
    await sent.edit('Two');
    expect(last().content).toBe('Two');
    await sent.delete();
    expect(discord.world.messages.size).toBe(0);
    await expect(sent.edit('Three')).rejects.toMatchObject({ code: 10008 });
  });

  it('are the same one, when sent again with an enforced nonce', async () => {
    const channel = await channelOf(await connect());
    const send = () => channel.send({ content: 'Once', nonce: 'abc', enforceNonce: true });
    expect((await send()).id).toBe((await send()).id);
    now += 10 * 60_000;
    await send();
    expect(discord.world.messages.size).toBe(2);
  });

  it('ping nobody where allowed_mentions says so', async () => {
    const channel = await channelOf(await connect());
    await channel.send(`<@${ada.id}> @everyone`);
    expect([last().mentions, last().mentionsEveryone]).toEqual([[ada.id], true]);
    await channel.send({ content: `<@${ada.id}> @everyone`, allowedMentions: { parse: [] } });
    expect([last().mentions, last().mentionsEveryone]).toEqual([[], false]);
  });

  it.each([
    ['too long', { content: 'x'.repeat(2001) }, 50035],
    ['empty', { content: '' }, 50006],
    ['an embed too long', { embeds: [{ description: 'x'.repeat(4097) }] }, 50035],
    [
      'embeds too long together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      50035,
    ],
    ['26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }] }, 50035],
    ['an empty field', { embeds: [{ fields: [{ name: 'n', value: '' }] }] }, 50035],
    ['six buttons in a row', { content: 'x', components: [row(6)] }, 50035],
    ['six rows', { content: 'x', components: Array.from({ length: 6 }, (_, i) => row(1, `${i}`)) }, 50035],
    ['a custom id too long', { content: 'x', components: [row(1, 'x'.repeat(100))] }, 50035],
    ['a custom id twice', { content: 'x', components: [row(1), row(1)] }, 50035],
    ['a nonce too long', { content: 'x', nonce: 'x'.repeat(26) }, 50035],
    [
      'content beside components v2',
      { content: 'x', flags: MessageFlags.IsComponentsV2, components: [text('y')] },
      50035,
    ],
    ['v2 components without their flag', { components: [text('y')] }, 50035],
    [
      'too much text in components',
      { flags: MessageFlags.IsComponentsV2, components: [text('x'.repeat(3000)), text('x'.repeat(1001))] },
      50035,
    ],
    ['a file without the permission', { files: [new AttachmentBuilder(Buffer.from('x'), { name: 'x.txt' })] }, 50013],
  ])('are refused: %s', async (_, message, code) => {
    const channel = await channelOf(await connect());
    await expect(channel.send(message as never)).rejects.toMatchObject({ code });
    expect(discord.world.messages.size).toBe(0);
  });

  it('are refused where the bot may not see or write', async () => {
    const client = await connect();
    const channel = await channelOf(client);
    general().overwrites = [{ id: guild.id, type: 0, allow: 0n, deny: PermissionFlagsBits.SendMessages }];
    const own = [...guild.roles.values()].find((role) => role.botId);
    if (own) own.permissions = 0n;
    await expect(channel.send('x')).rejects.toMatchObject({ code: 50013 });
    general().overwrites = [{ id: guild.id, type: 0, allow: 0n, deny: PermissionFlagsBits.ViewChannel }];
    await expect(channel.send('x')).rejects.toMatchObject({ code: 50001 });
  });

  it('by DM are refused to the closed, to strangers, and to whoever opens them too fast', async () => {
    const client = await connect();
    const toAda = async () => (await client.users.createDM(ada.id, { force: true })).send('Hi');
    await expect(toAda()).rejects.toMatchObject({ code: 50278 });
    joins(ada, guild, discord.world);
    await toAda();
    ada.takesDms = false;
    await expect(toAda()).rejects.toMatchObject({ code: 50007 });
    discord.world.marks.opensDmsTooFast = true;
    await expect(toAda()).rejects.toMatchObject({ code: 40003 });
  });
});

describe('requests', () => {
  it('wait where their bucket is full, by what the headers say', async () => {
    await discord.stop();
    await begin({ limitOf: (_, path) => ({ count: path === 'channels/:/messages' ? 2 : 50, per: 150 }) });
    const channel = await (await connect()).channels.fetch(general().id);
    if (!channel?.isSendable()) throw new Error('not sendable');
    for (let i = 0; i < 4; i++) await channel.send(`${i}`);
    const sent = discord.rest.requests.filter(
      ({ route, method }) => method === 'POST' && route === 'channels/:/messages',
    );
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((sent[3]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(140);
  });

  it.each([
    ['a limit of a route', { kind: 'limited', after: 30, scope: 'user' }, [429, 200]],
    ['a limit of all', { kind: 'limited', after: 30, scope: 'global' }, [429, 200]],
    ['a fault of Discord', { kind: 'status', status: 503 }, [503, 200]],
    ['an answer that is lost', { kind: 'answer_lost' }, [200]],
  ] as const)('meet %s', async (_, how, statuses) => {
    const channel = await (await connect()).channels.fetch(general().id);
    if (!channel?.isSendable()) throw new Error('not sendable');
    discord.rest.fails({ method: 'POST', route: 'channels/:/messages', how });
    await channel.send('x').catch(() => undefined);
    const sent = discord.rest.requests.filter(({ method }) => method === 'POST');
    expect(sent.map(({ status }) => status)).toEqual(statuses);
  });
});

describe('interactions', () => {
  const commands = [
    {
      name: 'mynetwork',
      description: 'Your network',
      options: [{ type: 3, name: 'view', description: 'Which', choices: [{ name: 'help', value: 'help' }] }],
    },
    { name: 'What did the bot see?', type: 3 },
  ];

  async function withCommands(): Promise<Client<true>> {
    const client = await connect();
    await client.application.commands.set(commands);
    joins(ada, guild, discord.world);
    return client;
  }

  it('are commands, in guilds and DMs, answered at once or deferred', async () => {
    const client = await withCommands();
    const answer = async (interaction: Interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({
        content: interaction.options.getString('view') ?? 'bare',
        files: [new AttachmentBuilder(Buffer.from('PNG'), { name: 'a.png', description: 'A picture' })],
      });
    };
    client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
    for (const [channel, options, text] of [
      [general(), {}, 'bare'],
      [dmOf(ada.id, discord.world), { view: 'help' }, 'help'],
    ] as const) {
      const { token } = command(ada, channel, 'mynetwork', options, discord.world);
      await expect.poll(() => discord.world.interactions.get(token)?.answer?.kind).toBe('message');
      const shown = found([...discord.world.messages.values()].at(-1), 'message');
      expect(shown).toMatchObject({
        content: text,
        onlyFor: ada.id,
        attachments: [{ description: 'A picture', type: 'image/png' }],
      });
    }
  });

  it('are buttons that open a modal, and what is written in it', async () => {
    const client = await withCommands();
    const texts: string[] = [];
    const answer = async (interaction: Interaction) => {
      if (interaction.isButton())
        await interaction.showModal({
          customId: 'm',
          title: 'Answer',
          components: [{ type: 1, components: [{ type: 4, customId: 't', label: 'Words', style: 2 }] }],
        });
      if (!interaction.isModalSubmit()) return;
      texts.push(interaction.fields.getTextInputValue('t'));
      await interaction.reply({ content: 'Thanks', flags: MessageFlags.Ephemeral });
      await interaction.reply('again').catch(() => undefined);
    };
    client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
    const channel = await client.channels.fetch(general().id);
    if (!channel?.isSendable()) throw new Error('not sendable');
    const { id } = await channel.send({ content: 'Press', components: [row(1)] } as never);
    const pressed = press(ada, found(discord.world.messages.get(id), 'message'), '0', discord.world);
    await expect.poll(() => pressed.answer?.kind).toBe('modal');
    if (pressed.answer?.kind !== 'modal') return;
    submit(ada, pressed, pressed.answer.modal, ['My project'], discord.world);
    await expect.poll(() => texts).toEqual(['My project']);
  });

  it('are answered once, and not long after', async () => {
    const client = await withCommands();
    const codes: unknown[] = [];
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isRepliable()) return;
      void interaction
        .reply('a')
        .then(() =>
          client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
            body: { type: 4, data: { content: 'b' } },
            auth: false,
          }),
        )
        .catch((error: { code: unknown }) => void codes.push(error.code));
    });
    const { token, id } = command(ada, general(), 'mynetwork', {}, discord.world);
    await expect.poll(() => codes).toEqual([40060]);
    now += 16 * 60_000;
    await expect(
      client.rest.patch(`/webhooks/${client.application.id}/${token}/messages/@original`, {
        body: { content: 'c' },
        auth: false,
      }),
    ).rejects.toMatchObject({ code: 50027 });
    await expect(
      client.rest.post(`/interactions/${id}/unknown/callback`, {
        body: { type: 4, data: { content: 'b' } },
        auth: false,
      }),
    ).rejects.toMatchObject({ code: 10062 });
  });
});

function row(buttons: number, prefix = ''): object {
  return {
    type: 1,
    components: Array.from({ length: buttons }, (_, i) => ({
      type: 2,
      style: 1,
      label: 'b',
      custom_id: `${prefix}${i}`,
    })),
  };
}

function text(content: string): object {
  return { type: 10, content };
}
