/** What members and moderators see in Slack: nothing forged, nothing too long, pictures in private, the App Home. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/adapters/adapter.js';
import { communityId, memberId, type MemberId } from '../../../src/domain/ids.js';
import type { Message, Part, Span } from '../../../src/domain/message.js';
import { day, second } from '../../../src/domain/time.js';
import { openHouse, type House } from '../../contracts/house.js';
import { pastedPromotion } from '../../contracts/sayings.js';
import { buttonsIn, sightOf, twinOf } from '../../emulators/slack/sight.js';
import type { Post } from '../../emulators/slack/world.js';
import { openBench, type Bench, type BenchOptions } from './bench.js';
import { openRig, type SlackRig } from './rig.js';

let bench: Bench | undefined;
let house: House | undefined;
afterEach(async () => {
  await bench?.stop();
  await house?.close();
  bench = undefined;
  house = undefined;
});

const hostile = [
  '<!channel>',
  '<!here|nothing to see>',
  '<!subteam^S1>',
  '<@U0VICTIM>',
  '<#C0SECRET>',
  '<https://evil.example|a friendly page>',
  '&lt;!everyone&gt;',
  '<mailto:somebody@evil.example|write to us>',
];

async function openBenchHere(options: BenchOptions = {}): Promise<Bench> {
  bench = await openBench('socket', options);
  return bench;
}

const member = ({ workspace, ada }: Bench): MemberId => memberId(communityId('slack', workspace.team), ada.id);
const toModerators = ({ workspace }: Bench, message: Message): Delivery => ({
  id: 'delivery-1',
  community: communityId('slack', workspace.team),
  to: { kind: 'channel', purpose: 'moderators' },
  message,
});
const botPosts = ({ emulator }: Bench): readonly Post[] =>
  emulator.world.posts.filter(({ botId }) => botId !== undefined);

describe('what is quoted', () => {
  /** Everywhere that words can stand in a message. */
  const everywhere = (words: string): Message => {
    const spans: readonly Span[] = [
      words,
      { kind: 'strong', text: words },
      { kind: 'emphasis', text: words },
      { kind: 'code', text: words },
      { kind: 'channel', channel: words },
      { kind: 'url', url: 'https://example.com/', label: words },
    ];
    const parts: readonly Part[] = [
      { kind: 'heading', text: spans },
      { kind: 'paragraph', text: spans },
      { kind: 'quote', text: spans },
      { kind: 'list', items: [spans] },
      { kind: 'fields', fields: [{ name: words, value: spans }] },
      { kind: 'note', text: spans },
      { kind: 'buttons', buttons: [{ label: words, action: { kind: 'help' } }] },
    ];
    return { parts };
  };

  it.each(hostile)('pings nobody and leads nowhere: %s', async (words) => {
    const opened = await openBenchHere();
    expect((await opened.adapter.deliver(toModerators(opened, everywhere(words)))).kind).toBe('delivered');
    const [post] = botPosts(opened);
    if (!post) throw new Error('nothing was posted');
    const { world } = opened.emulator;
    for (const seen of [sightOf(post, world), twinOf(post.text, world)]) {
      expect(seen.pings).toEqual([]);
      expect(seen.urls.filter((url) => !url.startsWith('https://example.com/'))).toEqual([]);
    }
  });

  it('is a member’s name, too, whatever they call themselves', async () => {
    const opened = await openBenchHere();
    const { workspace, ada, emulator, adapter, log } = opened;
    await workspace.rename(ada, '<!channel> <https://evil.example|Ada>');
    const message: Message = {
      parts: [{ kind: 'paragraph', text: [{ kind: 'member', member: member(opened) }, ' posted something.'] }],
    };
    await adapter.deliver(toModerators(opened, message));
    const [post] = botPosts(opened);
    const seen = post && sightOf(post, emulator.world);
    expect(seen?.pings.filter((ping) => ping !== ada.id)).toEqual([]);
    expect(seen?.urls.filter((url) => !url.startsWith('https://the-long-table.slack.com/'))).toEqual([]);
    expect(JSON.stringify(log.lines)).not.toContain('evil');
  });
});

describe('a message', () => {
  it('has its plain-text twin, and unfurls nothing', async () => {
    const opened = await openBenchHere();
    const message: Message = { parts: [{ kind: 'paragraph', text: ['How are you?'] }] };
    await opened.adapter.deliver(toModerators(opened, message));
    const [post] = botPosts(opened);
    expect(post && twinOf(post.text, opened.emulator.world).text).toContain('How are you?');
    expect(post?.blocks.length).toBeGreaterThan(0);
    const call = opened.emulator.calls.find(({ method }) => method === 'chat.postMessage');
    expect(call?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });

  it.each<[string, Message]>([
    ['of a very long paragraph', { parts: [{ kind: 'paragraph', text: ['word '.repeat(3_000)] }] }],
    ['of ampersands, which grow when they are escaped', { parts: [{ kind: 'paragraph', text: ['&'.repeat(2_900)] }] }],
    ['of a long heading', { parts: [{ kind: 'heading', text: ['heading '.repeat(60)] }] }],
    [
      'of many paragraphs',
      { parts: Array.from({ length: 120 }, () => ({ kind: 'paragraph' as const, text: ['Hello.'] })) },
    ],
    [
      'of a long list',
      { parts: [{ kind: 'list', items: Array.from({ length: 400 }, (_, i) => [`Item number ${i}`]) }] },
    ],
    [
      'of many fields',
      {
        parts: [
          {
            kind: 'fields',
            fields: Array.from({ length: 30 }, (_, i) => ({ name: `${i}`, value: ['x'.repeat(3_000)] })),
          },
        ],
      },
    ],
    [
      'of many buttons with long labels',
      {
        parts: [
          {
            kind: 'buttons',
            buttons: Array.from({ length: 40 }, (_, i) => ({
              label: 'Press '.repeat(30),
              action: { kind: 'rule' as const, case: `${i}`, ruling: 'send' as const },
            })),
          },
        ],
      },
    ],
    ['of emoji at the limit', { parts: [{ kind: 'paragraph', text: ['🦩'.repeat(1_600)] }] }],
  ])('%s is taken by Slack', async (_, message) => {
    const opened = await openBenchHere();
    expect((await opened.adapter.deliver(toModerators(opened, message))).kind).toBe('delivered');
  });
});

describe('files that Slack refuses', () => {
  const content = JSON.stringify({ known: Array.from({ length: 900 }, (_, i) => `entry number ${i}`) });
  const exported: Message = { parts: [{ kind: 'file', name: 'your-turn.json', type: 'application/json', content }] };

  it('come as text, all of it, into the DM alone', async () => {
    const opened = await openBenchHere({ answers: () => exported });
    const { emulator, ada, general, workspace, clock, log } = opened;
    emulator.faults.always('files.getUploadURLExternal', { kind: 'error', error: 'file_uploads_disabled' });
    await emulator.interactions.command(ada, general, '/mynetwork', 'export');
    const inDm = (): string =>
      emulator.world.posts
        .filter(({ channel, botId }) => channel === workspace.dm(ada).id && botId !== undefined)
        .map((post) => sightOf(post, emulator.world).text.replaceAll('`', ''))
        .join('');
    await expect
      .poll(
        async () => {
          await clock.moveTo(clock.now() + second, async () => undefined);
          return inDm().includes('entry number 0') && inDm().includes('entry number 899');
        },
        { timeout: 8_000, interval: 50 },
      )
      .toBe(true);
    expect(log.lines.some(({ level }) => level === 'warn')).toBe(true);
    expect(emulator.world.posts.filter(({ channel, onlyFor }) => channel === general.id && !onlyFor)).toEqual([]);
  });
});

it('what was begun for a member is brought to them before the bot stops', async () => {
  const file: Message = { parts: [{ kind: 'file', name: 'your-turn.json', type: 'application/json', content: '{}' }] };
  const { emulator, ada, general, workspace, adapter } = await openBenchHere({ answers: () => file });
  emulator.faults.next('files.getUploadURLExternal', { kind: 'slow', by: 300 });
  await emulator.interactions.command(ada, general, '/mynetwork', 'export');
  await adapter.stop();
  const inDm = emulator.world.posts.filter(({ channel }) => channel === workspace.dm(ada).id);
  expect(inDm.map(({ files }) => files.length)).toEqual([1]);
});

async function community(): Promise<SlackRig> {
  const opened: SlackRig[] = [];
  house = await openHouse(async (given) => {
    const rig = await openRig('socket', given);
    opened.push(rig);
    return rig;
  });
  await house.moveTime(31 * day);
  const [rig] = opened;
  if (!rig) throw new Error('no rig');
  await rig.join('ada');
  await rig.join('ben');
  for (let i = 0; i < 2; i++) {
    const turn = await rig.says('ada', 'general', `How did rehearsal ${i + 1} go?`, { mentions: ['ben'] });
    await rig.says('ben', 'general', `Better than I feared, take ${i + 1}, thank you.`, { replyTo: turn });
    await house.moveTime(2 * day);
  }
  return rig;
}

const homeOf = (rig: SlackRig, name: string) => {
  const view = rig.workspace.home(rig.user(name));
  return sightOf({ text: '', blocks: view?.blocks ?? [], files: [] }, rig.emulator.world);
};
const until = (what: () => boolean): Promise<void> => expect.poll(what, { timeout: 8_000, interval: 10 }).toBe(true);

async function pressesHome(rig: SlackRig, name: string, label: RegExp): Promise<void> {
  const view = rig.workspace.home(rig.user(name));
  const button = buttonsIn(view?.blocks ?? [], rig.emulator.world).find((one) => label.test(one.label));
  if (!button) throw new Error(`The App Home has no button ${label}`);
  const taken = await rig.emulator.interactions.pressHome(rig.user(name), button);
  expect(taken.acknowledged).toBe(true);
}

describe('the App Home', () => {
  it('shows what /mynetwork shows, with a picture and buttons, when it is opened', async () => {
    const rig = await community();
    await rig.workspace.opensHome(rig.user('ada'));
    await until(() => homeOf(rig, 'ada').pictures.length > 0);
    const home = homeOf(rig, 'ada');
    expect(home.text).toContain('@ben');
    expect(home.pictures[0]).toMatch(/ben/);
    for (const label of [/pause/i, /export/i, /forget/i])
      expect(home.buttons.some((one) => label.test(one.label))).toBe(true);
    expect(rig.workspace.home(rig.user('ben'))).toBeUndefined();
  });

  it('is fresh whenever it is opened', async () => {
    const rig = await community();
    await rig.workspace.opensHome(rig.user('ada'));
    await until(() => homeOf(rig, 'ada').text.includes('@ben'));
    await rig.join('cleo');
    for (const [one, other] of [
      ['ada', 'cleo'],
      ['cleo', 'ada'],
    ] as const)
      await rig.says(one, 'general', 'And what did you make of it yourself?', { mentions: [other] });
    await rig.workspace.opensHome(rig.user('ada'));
    await until(() => homeOf(rig, 'ada').text.includes('@cleo'));
  });

  it('pauses, exports and forgets by its buttons', async () => {
    const rig = await community();
    await rig.workspace.opensHome(rig.user('ada'));
    await until(() => homeOf(rig, 'ada').buttons.length > 0);
    await pressesHome(rig, 'ada', /^pause/i);
    await house?.settled();
    await rig.says('ada', 'general', pastedPromotion);
    await house?.moveTime(day);
    expect((await rig.seen('ada')).flatMap(({ buttons }) => buttons)).not.toContain('This missed the mark');

    await pressesHome(rig, 'ada', /export/i);
    await until(() =>
      rig.emulator.world.posts.some(
        ({ channel, files }) => channel === rig.workspace.dm(rig.user('ada')).id && files.length > 0,
      ),
    );

    await pressesHome(rig, 'ada', /forget/i);
    await until(() =>
      homeOf(rig, 'ada').buttons.some(({ actionId, value }) => `${actionId} ${value}`.includes('forget_yes')),
    );
    const yes = homeOf(rig, 'ada').buttons.find(({ actionId, value }) => `${actionId} ${value}`.includes('forget_yes'));
    if (!yes) throw new Error('no confirmation');
    await rig.emulator.interactions.pressHome(rig.user('ada'), yes);
    await house?.settled();
    await expect.poll(() => house?.remembered('ada')).toEqual([]);
  });

  it('is nothing for guests', async () => {
    const rig = await community();
    const guest = rig.workspace.add('guest', { isGuest: true });
    expect((await rig.workspace.opensHome(guest))?.acknowledged).toBe(true);
    await rig.emulator.idle();
    expect(rig.workspace.home(guest)).toBeUndefined();
  });
});

describe('/mynetwork', () => {
  it('brings its picture into the DM and the App Home, never into a channel', async () => {
    const rig = await community();
    await rig.command('ada');
    const { world } = rig.emulator;
    const dm = rig.workspace.dm(rig.user('ada')).id;
    const shared = world.posts.filter(({ files }) => files.length > 0).map(({ channel }) => channel);
    expect(new Set(shared)).toEqual(new Set([dm]));
    await until(() => homeOf(rig, 'ada').pictures.length > 0);
    const [file] = world.files.values();
    expect(
      Buffer.from(file?.content ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(await rig.inPublic()).toEqual([]);
  });

  it('gives the same as text where the workspace refuses files', async () => {
    const rig = await community();
    rig.emulator.faults.always('files.getUploadURLExternal', { kind: 'error', error: 'file_uploads_disabled' });
    const general = rig.workspace.channel('general');
    await rig.emulator.interactions.command(rig.user('ada'), general, '/mynetwork', '');
    const answers = () => rig.emulator.world.posts.filter(({ onlyFor }) => onlyFor === rig.user('ada').id);
    await until(() => answers().length > 0);
    const [answer] = answers();
    expect(answer && sightOf(answer, rig.emulator.world).text).toContain('@ben');
    await until(() => rig.log.lines.some(({ fields }) => fields['reason'] === 'file_uploads_disabled'));
    await until(() => homeOf(rig, 'ada').text.includes('@ben'));
  });
});
