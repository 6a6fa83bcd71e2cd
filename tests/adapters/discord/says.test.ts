/** What the bot says on Discord: posted once, pinging nobody, within Discord's limits; and its answers to whoever asks. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/adapters/adapter.js';
import type { Message as Said, Part } from '../../../src/domain/message.js';
import { writeAction } from '../../../src/domain/action.js';
import { joins } from '../../emulators/discord/guilds.js';
import { command, messageCommand, NotOffered, press, submit } from '../../emulators/discord/interactions.js';
import { deletes, dmOf, says } from '../../emulators/discord/people.js';
import type { Interaction, Message } from '../../emulators/discord/world.js';
import { buttonsOf, seenOf } from './reader.js';
import { invited } from './rig.js';
import { openStage, words, type Stage, type StageOptions } from './stage.js';

let stage: Stage;
afterEach(() => stage.stop());
const open = async (options: StageOptions = {}): Promise<Stage> => (stage = await openStage(options));

const byBot = (): readonly Message[] =>
  [...stage.world.messages.values()].filter(({ author }) => author === stage.world.bot.id);
const sent = () => stage.discord.rest.requests.filter(({ method }) => method === 'POST' || method === 'PATCH');
const toModerators = (message: Said, more: Partial<Delivery> = {}): Delivery => ({
  id: 'alert-1',
  community: stage.community,
  to: { kind: 'channel', purpose: 'moderators' },
  message,
  ...more,
});
const toAda = (message: Said, more: Partial<Delivery> = {}): Delivery => ({
  id: 'nudge-1',
  community: stage.community,
  to: { kind: 'member', member: stage.member('ada') },
  message,
  ...more,
});
const withAda = async (options: StageOptions = {}): Promise<Stage> => {
  await open(options);
  joins(stage.user('ada'), stage.guild, stage.world);
  await stage.quiet();
  return stage;
};

describe('what is due', () => {
  it('is posted to whom it is for, with buttons, and names the message', async () => {
    await withAda();
    const { adapter, world } = stage;
    const message: Said = {
      parts: [
        { kind: 'paragraph', text: ['Hello ', { kind: 'member', member: stage.member('ada') }, '.'] },
        { kind: 'buttons', buttons: [{ label: 'This missed the mark', action: { kind: 'missed', case: 'c1' } }] },
      ],
    };
    const outcome = await adapter().deliver(toAda(message));
    const [posted] = byBot();
    expect(world.channels.get(posted?.channelId ?? '')?.recipientId).toBe(stage.user('ada').id);
    expect(outcome).toEqual({
      kind: 'delivered',
      message: `${stage.community}#${posted?.channelId}@${posted?.id}`,
    });
    expect(posted && seenOf(posted, world)).toMatchObject({ text: 'Hello @ada.', buttons: ['This missed the mark'] });
  });

  it('pings nobody, and can be told from a repeat', async () => {
    await withAda();
    const { adapter, world, guild } = stage;
    const message: Said = {
      parts: [
        { kind: 'heading', text: ['@everyone and @here'] },
        { kind: 'paragraph', text: [`<@${stage.user('noor').id}> <@&${guild.id}> @everyone`] },
        { kind: 'paragraph', text: [{ kind: 'member', member: stage.member('noor') }] },
      ],
    };
    await adapter().deliver(toModerators(message));
    await adapter().deliver(toAda({ parts: message.parts.slice(1) }));
    expect(byBot()).toHaveLength(2);
    for (const { mentions, mentionsRoles, mentionsEveryone, nonce } of byBot()) {
      expect([mentions, mentionsRoles, mentionsEveryone]).toEqual([[], [], false]);
      expect(String(nonce).length).toBeLessThanOrEqual(25);
    }
    expect(byBot().map((one) => seenOf(one, world).text)).toEqual([
      expect.stringContaining('@noor'),
      expect.stringContaining('@noor'),
    ]);
  });

  it('is there once, though the answer to the first try was lost', async () => {
    await withAda();
    stage.discord.rest.fails({ method: 'POST', route: 'channels/:/messages', how: { kind: 'answer_lost' } });
    const first = await stage.adapter().deliver(toAda(words('Hello')));
    const second = first.kind === 'delivered' ? first : await stage.adapter().deliver(toAda(words('Hello')));
    expect(second.kind).toBe('delivered');
    expect(byBot()).toHaveLength(1);
    await stage.adapter().deliver(toAda(words('Hello'), { id: 'nudge-2' }));
    expect(byBot()).toHaveLength(2);
  });

  it('is edited in place, without a ping, and posted anew where a moderator deleted it', async () => {
    await open();
    const { adapter, world } = stage;
    const first = await adapter().deliver(toModerators(words('One')));
    if (first.kind !== 'delivered' || !first.message) throw new Error('not delivered');
    const again = await adapter().deliver(toModerators(words('Two'), { id: 'alert-2', edits: first.message }));
    expect(again).toEqual(first);
    expect(byBot().map((one) => seenOf(one, world).text)).toEqual(['Two']);
    for (const message of byBot()) deletes(message, world);
    const anew = await adapter().deliver(toModerators(words('Three'), { id: 'alert-3', edits: first.message }));
    expect(anew.kind).toBe('delivered');
    expect(anew).not.toEqual(first);
    expect(byBot().map((one) => seenOf(one, world).text)).toEqual(['Three']);
  });

  const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  it.each<[string, readonly Part[]]>([
    ['a long paragraph', [{ kind: 'paragraph', text: ['word '.repeat(2_000)] }]],
    ['a long quote of long lines', [{ kind: 'quote', text: ['line\n'.repeat(1_500)] }]],
    ['a list without end', [{ kind: 'list', items: many(500, (i) => [`item ${i} of a long list`]) }]],
    ['forty fields', [{ kind: 'fields', fields: many(40, (i) => ({ name: `name ${i}`, value: ['v'.repeat(300)] })) }]],
    ['an empty field', [{ kind: 'fields', fields: [{ name: 'nothing', value: [''] }] }]],
    ['a long heading', [{ kind: 'heading', text: ['h'.repeat(600)] }]],
    [
      'more buttons than fit in a row, with long labels',
      [
        { kind: 'paragraph', text: ['Choose'] },
        {
          kind: 'buttons',
          buttons: many(12, (i) => ({
            label: `${i} ${'l'.repeat(120)}`,
            action: { kind: 'which', which: 'w', index: i },
          })),
        },
      ],
    ],
    [
      'fifty small parts',
      many(50, (i) => (i % 2 === 0 ? { kind: 'heading', text: [`h${i}`] } : { kind: 'note', text: [`n${i}`] })),
    ],
  ])('fits what Discord takes: %s', async (_, parts) => {
    await withAda();
    expect(await stage.adapter().deliver(toModerators({ parts }))).toMatchObject({ kind: 'delivered' });
    expect(await stage.adapter().deliver(toAda({ parts }))).toMatchObject({ kind: 'delivered' });
  });

  it('forges no formatting out of names', async () => {
    await withAda();
    const { world, guild } = stage;
    Object.assign(guild, { name: '**bold** [x](https://evil.example) <@1> @everyone' });
    await stage.stopAdapter();
    await stage.start();
    await stage.adapter().deliver(toAda({ parts: [{ kind: 'paragraph', text: [{ kind: 'community' }] }] }));
    const [message] = byBot();
    expect(message && seenOf(message, world).text).toBe('**bold** [x](https://evil.example) <@1> @everyone');
    expect(message?.content).not.toContain('](https://evil');
  });

  it.each([
    ['closed DMs', (on: Stage) => void (on.user('ada').takesDms = false), 'closed_dm'],
    ['somebody who shares no guild any more', (on: Stage) => void on.guild.members.delete(on.user('ada').id), 'gone'],
  ])('can never be said to %s', async (_, happens, because) => {
    await withAda();
    happens(stage);
    expect(await stage.adapter().deliver(toAda(words('Hello')))).toMatchObject({ kind: 'never', because });
  });

  it.each([
    ['opens DMs too fast', 'opensDmsTooFast'],
    ['was flagged as spam', 'flaggedAsSpam'],
  ] as const)('holds all DMs when Discord says that the bot %s', async (_, mark) => {
    await withAda();
    stage.world.marks[mark] = true;
    expect(await stage.adapter().deliver(toAda(words('Hello')))).toMatchObject({ kind: 'hold' });
    expect(byBot()).toEqual([]);
  });

  it('needs no more than what the invite link asks for', async () => {
    await withAda({
      prepare({ guild }) {
        const everybody = guild.roles.get(guild.id);
        if (everybody) everybody.permissions = 0n;
      },
    });
    const [link] = stage.logged(/invites the bot/).map(({ fields }) => new URL(String(fields['url'])));
    expect(link?.searchParams.get('permissions')).toBe(`${invited}`);
    expect(link?.searchParams.get('client_id')).toBe(stage.world.appId);
    expect(link?.searchParams.get('scope')).toBe('bot applications.commands');
    expect(await stage.adapter().deliver(toModerators(words('Hello')))).toMatchObject({ kind: 'delivered' });
    expect(stage.logged(/needs a hand/)).toEqual([]);
  });

  it('can never be said where there is no such channel', async () => {
    await open({
      settings: { channels: { introductions: [], promo: [], moderators: 'nowhere', welcome: null, talk: [] } },
    });
    expect(await stage.adapter().deliver(toModerators(words('Hello')))).toMatchObject({
      kind: 'never',
      because: 'no_channel',
    });
  });
});

describe('the commands', () => {
  const puts = () => stage.discord.rest.requests.filter(({ method }) => method === 'PUT');

  it('are registered once, and again only when they changed', async () => {
    await open();
    expect(puts()).toHaveLength(1);
    await stage.stopAdapter();
    await stage.start();
    expect(puts()).toHaveLength(1);
    const note = [...stage.notes.keys()].find((key) => key.includes('commands'));
    stage.notes.set(note ?? '', JSON.stringify('of another version'));
    await stage.stopAdapter();
    await stage.start();
    expect(puts()).toHaveLength(2);
  });

  it('are one to be used bare, in guilds and in DMs, and one on messages', async () => {
    await withAda();
    const { user, world, channel } = stage;
    for (const where of [channel('general'), dmOf(user('ada').id, world)])
      await stage.answerTo(command(user('ada'), where, 'mynetwork', {}, world));
    expect(stage.asked).toMatchObject([
      { kind: 'network', view: 'show', member: stage.member('ada'), community: stage.community },
      { kind: 'network', view: 'show', member: stage.member('ada'), community: stage.community },
    ]);
    expect(world.commands.map(({ type }) => type)).toEqual([
      ApplicationCommandType.ChatInput,
      ApplicationCommandType.Message,
    ]);
  });

  it.each(['help', 'pause', 'resume', 'export', 'forget'])('take %s as an option', async (view) => {
    await withAda();
    const [option] = stage.world.commands[0]?.options ?? [];
    const choices = option && 'choices' in option ? (option.choices ?? []) : [];
    expect(choices.map(({ value }) => value)).toContain(view);
    await stage.answerTo(
      command(stage.user('ada'), stage.channel('general'), 'mynetwork', { [option?.name ?? '']: view }, stage.world),
    );
    expect(stage.asked.at(-1)).toMatchObject({ kind: 'network', view });
  });

  it('on messages are shown to moderators only, and tell who may ask', async () => {
    await withAda();
    const { user, world, channel, guild } = stage;
    const message = says(user('ada'), channel('general'), 'Hello', world);
    const menu = world.commands.find(({ type }) => type === ApplicationCommandType.Message)?.name ?? '';
    expect(() => messageCommand(user('ada'), message, menu, world)).toThrow(NotOffered);
    await stage.answerTo(messageCommand(user('noor'), message, menu, world));
    guild.openCommands.add(menu);
    await stage.answerTo(messageCommand(user('ada'), message, menu, world));
    expect(stage.asked).toMatchObject([
      { kind: 'explain', isModerator: true, isAdmin: true },
      { kind: 'explain', isModerator: false, isAdmin: false },
    ]);
    expect(stage.asked[0]).toMatchObject({ message: `${stage.community}#${message.channelId}@${message.id}` });
  });
});

describe('answers', () => {
  const ask = (options = {}): Interaction =>
    command(stage.user('ada'), stage.channel('general'), 'mynetwork', options, stage.world);

  it('are promised before the house has found them, and seen by whoever asked alone', async () => {
    await withAda();
    let find: (message: Said) => void = () => undefined;
    stage.answers = () => new Promise((resolve) => (find = resolve));
    const interaction = ask();
    await stage.until('it was promised', () => interaction.answer?.kind === 'deferred' && stage.asked.length === 1);
    expect(interaction.answer).toEqual({ kind: 'deferred', ephemeral: true });
    find(words('Here.'));
    expect(await stage.answerTo(interaction)).toMatchObject({ onlyFor: stage.user('ada').id, content: 'Here.' });
  });

  it('reach all of a hundred who ask at once, in time', async () => {
    await withAda();
    const { world, guild, channel } = stage;
    const askers = Array.from({ length: 100 }, (_, i) => stage.user(`asker${i}`));
    for (const asker of askers) guild.members.set(asker.id, { user: asker.id, joinedAt: 0, roles: [], pending: false });
    const asked = askers.map((asker) => command(asker, channel('general'), 'mynetwork', {}, world));
    await stage.until('all were answered', () => asked.every(({ answer }) => answer?.kind === 'message'), 15_000);
  });

  it('hold a picture with words for whoever does not see it', async () => {
    await withAda();
    const picture = {
      name: 'network',
      alt: 'You and ben',
      svg: () => '<svg/>',
      png: async () => new Uint8Array([1, 2]),
    };
    stage.answers = async () => ({
      parts: [
        { kind: 'paragraph', text: ['Your network'] },
        { kind: 'picture', picture },
      ],
    });
    const answer = await stage.answerTo(ask());
    expect(answer?.attachments).toMatchObject([{ description: 'You and ben', type: 'image/png' }]);
    expect(answer?.attachments[0]?.content).toEqual(Buffer.from([1, 2]));
    expect(answer?.onlyFor).toBe(stage.user('ada').id);
  });

  it('hold a file, as it is', async () => {
    await withAda();
    stage.answers = async () => ({
      parts: [{ kind: 'file', name: 'export.json', type: 'application/json', content: '{"a":"ü"}' }],
    });
    const answer = await stage.answerTo(ask());
    expect(answer && seenOf(answer, stage.world).files).toEqual([{ name: 'export.json', content: '{"a":"ü"}' }]);
  });

  it('name others as the guild does', async () => {
    await withAda();
    joins(stage.user('ben'), stage.guild, stage.world);
    stage.user('ben').displayName = 'Ben B.';
    stage.answers = async (request) => {
      const names = await request.names([stage.member('ben'), stage.member('nobody')]);
      return words(JSON.stringify([...names]));
    };
    const answer = await stage.answerTo(ask());
    expect(answer && seenOf(answer, stage.world).text).toBe(JSON.stringify([[stage.member('ben'), 'Ben B.']]));
  });

  it('say so when something went wrong, and the log says what', async () => {
    await withAda();
    stage.answers = () => Promise.reject(new Error('the words of a member'));
    const answer = await stage.answerTo(ask());
    expect(answer && seenOf(answer, stage.world).text).toMatch(/went wrong.*try again/i);
    expect(stage.logged(/could not be answered/)).toHaveLength(1);
  });

  it('to a button of another version say what to do', async () => {
    await withAda();
    const { world, user } = stage;
    const outcome = await stage.adapter().deliver(
      toModerators({
        parts: [
          { kind: 'buttons', buttons: [{ label: 'x', action: { kind: 'help' } }] },
          { kind: 'paragraph', text: ['x'] },
        ],
      }),
    );
    expect(outcome.kind).toBe('delivered');
    const [message] = byBot();
    if (!message) throw new Error('nothing was posted');
    for (const customId of ['nonsense', `1:${writeAction({ kind: 'help' })}`]) {
      const answer = await stage.answerTo(press(user('noor'), message, customId, world));
      expect(answer && seenOf(answer, world).text).toMatch(/\/mynetwork/);
    }
    expect(stage.asked).toEqual([]);
  });

  it('to interactions that Discord no longer knows are let go, with a line in the log', async () => {
    await withAda();
    const interaction = ask();
    stage.world.interactions.delete(interaction.token);
    await stage.until('it was told', () => stage.logged(/could not be acknowledged/).length === 1);
    expect(stage.asked).toEqual([]);
  });
});

describe('the welcome button', () => {
  const hello: Said = {
    parts: [
      { kind: 'paragraph', text: ['New here?'] },
      { kind: 'buttons', buttons: [{ label: 'Say hello', action: { kind: 'hello' } }] },
    ],
  };
  const pressed = async (name: string) => {
    const message = byBot().find((one) => buttonsOf(one).some(({ label }) => label === 'Say hello'));
    const button = message && buttonsOf(message)[0];
    if (!message || !button) throw new Error('no button');
    return stage.answerTo(press(stage.user(name), message, button.customId, stage.world));
  };

  it('greets whoever presses it for their eyes only, and takes their answer in a form', async () => {
    await withAda();
    const { world, user, member } = stage;
    await stage
      .adapter()
      .deliver({ id: 'b', community: stage.community, to: { kind: 'channel', purpose: 'welcome' }, message: hello });
    stage.answers = async () => words('Hello! How is your project coming along?');
    const greeting = await pressed('ada');
    expect(greeting?.onlyFor).toBe(user('ada').id);
    expect(stage.asked).toMatchObject([{ kind: 'button', action: { kind: 'hello' }, member: member('ada') }]);
    const reply = greeting && buttonsOf(greeting)[0];
    if (!greeting || !reply) throw new Error('no way to answer');
    const opening = press(user('ada'), greeting, reply.customId, world);
    await stage.answerTo(opening);
    if (opening.answer?.kind !== 'modal') throw new Error('no form');
    const sentForm = submit(user('ada'), opening, opening.answer.modal, ['It is going well. And yours?'], world);
    await stage.until('it was heard', () => stage.heard.length === 1);
    expect(stage.heard[0]).toMatchObject({ where: 'dm', member: member('ada'), text: 'It is going well. And yours?' });
    // What the house says to it comes as the form's answer, though DMs are closed.
    user('ada').takesDms = false;
    await stage.adapter().deliver(toAda(words('Thank you for telling me.')));
    const answer = await stage.answerTo(sentForm);
    expect(answer).toMatchObject({ onlyFor: user('ada').id, content: 'Thank you for telling me.' });
  });

  it('is never answered where others could see it', async () => {
    await withAda();
    await stage
      .adapter()
      .deliver({ id: 'b', community: stage.community, to: { kind: 'channel', purpose: 'welcome' }, message: hello });
    await pressed('ada');
    const others = byBot().filter(({ onlyFor }) => onlyFor === undefined);
    expect(others).toHaveLength(1);
  });
});

it('every message is sent with no allowed mentions and, where it can be, an enforced nonce', async () => {
  await withAda();
  await stage.adapter().deliver(toAda(words('Hello')));
  await stage.adapter().deliver(toModerators(words('Hello')));
  await stage.answerTo(command(stage.user('ada'), stage.channel('general'), 'mynetwork', {}, stage.world));
  const messages = sent().filter(({ route }) => /messages/.test(route));
  expect(messages).toHaveLength(3);
  for (const { json, route, method } of messages) {
    expect(json).toMatchObject({ allowed_mentions: { parse: [] } });
    if (method === 'POST' && route === 'channels/:/messages') expect(json).toMatchObject({ enforce_nonce: true });
  }
});
