/** What is kept in memory of Discord: bounded, and nothing that anybody wrote. */
import { ChannelType, type APIUser } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { guildFrom, recent, type ChannelPayload } from '../../../src/adapters/discord/caches.js';
import { directory } from '../../../src/adapters/discord/directory.js';
import { DiscordAPIError } from 'discord.js';

describe('what was used last', () => {
  it('stays, and what was not is let go', () => {
    const kept = recent<number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.get('a');
    kept.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
    expect(kept.size).toBe(2);
  });
});

const roles = [{ id: '1', name: '@everyone', permissions: '3072' }];
const general: ChannelPayload = { id: '10', type: ChannelType.GuildText, name: 'general' };
const payload = { id: '1', name: 'The Long Table', owner_id: '9', roles };
const member = (id: string) => ({ user: { id, username: `user${id}`, global_name: null } as APIUser, roles: ['1'] });

/** An API that answers by path, and counts. */
function api(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  return {
    asked,
    async get(path: string): Promise<unknown> {
      asked.push(path);
      const answer = answers[path];
      if (answer === undefined) throw gone(path);
      return answer;
    },
  };
}
const gone = (path: string) =>
  new DiscordAPIError({ code: 10_004, message: 'Unknown' }, 10_004, 404, 'GET', path, {
    files: undefined,
    body: undefined,
  });

const wholeGuild = { '/guilds/1': payload, '/guilds/1/channels': [general] };

describe('a guild', () => {
  it('is kept without its members and what they said', () => {
    const huge = {
      ...payload,
      members: [member('2')],
      topic: 'secret',
      channels: [{ ...general, topic: 'words', last_message: 'hi' }],
    };
    const kept = guildFrom(huge, huge.channels);
    const all = JSON.stringify([kept, ...kept.channels.values(), ...kept.roles.values()], (_, value) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    expect(all).not.toMatch(/user2|secret|words|hi"/);
  });

  it('is asked for once, however many wait', async () => {
    const asking = api(wholeGuild);
    const known = directory(asking);
    const [one, other] = await Promise.all([known.guild('1'), known.guild('1')]);
    expect(one?.name).toBe('The Long Table');
    expect(other).toBe(one);
    expect(asking.asked).toHaveLength(2);
  });

  it('is nowhere where the bot is not', async () => {
    expect(await directory(api({})).guild('1')).toBeUndefined();
  });

  it('is a fault, and no absence, where Discord cannot be asked', async () => {
    const known = directory({ get: () => Promise.reject(new Error('down')) });
    await expect(known.guild('1')).rejects.toThrow('down');
    await expect(known.member('1', '2')).rejects.toThrow('down');
  });

  it('is asked for again after a while, unless the gateway tells its changes', async () => {
    let now = 0;
    const asking = api(wholeGuild);
    const known = directory(asking, () => now);
    await known.guild('1');
    now += 3_600_000;
    await known.guild('1');
    expect(asking.asked).toHaveLength(4);
    const unfollow = known.follows((guild) => guild === '1');
    known.heard({ ...payload, name: 'Renamed' }, [general]);
    now += 3_600_000;
    expect((await known.guild('1'))?.name).toBe('Renamed');
    expect(asking.asked).toHaveLength(4);
    unfollow();
    expect((await known.guild('1'))?.name).toBe('The Long Table');
  });

  it('changes as the gateway tells', async () => {
    const known = directory(api(wholeGuild));
    known.heard(payload, [general]);
    known.changedChannel('1', { ...general, id: '11', name: 'new' });
    known.changedRole('1', { id: '5', name: 'Staff', permissions: '8' });
    known.changedGuild({ ...payload, roles: [...roles, { id: '5', name: 'Staff', permissions: '8' }], owner_id: '7' });
    const guild = await known.guild('1');
    expect([...(guild?.channels.values() ?? [])].map(({ name }) => name)).toEqual(['general', 'new']);
    expect(guild?.roles.get('5')?.permissions).toBe(8n);
    expect(guild?.owner).toBe('7');
    known.lostChannel('1', '11');
    known.lostRole('1', '5');
    const after = await known.guild('1');
    expect(after?.channels.has('11')).toBe(false);
    expect(after?.roles.has('5')).toBe(false);
  });
});

describe('a thread', () => {
  it('is asked for, and then known until it changes', async () => {
    const thread = { id: '20', type: ChannelType.PublicThread, name: 'talk', parent_id: '10', owner_id: '2' };
    const asking = api({ ...wholeGuild, '/channels/20': thread });
    const known = directory(asking);
    known.heard(payload, [general]);
    expect(await known.channel('1', '20')).toMatchObject({ parent: '10', owner: '2' });
    await known.channel('1', '20');
    expect(asking.asked).toEqual(['/channels/20']);
    known.lostChannel('1', '20');
    await known.channel('1', '20');
    expect(asking.asked).toHaveLength(2);
    expect(await known.channel('1', '99')).toBeUndefined();
  });
});

describe('a member', () => {
  it('is asked for, and known for a while, until something changed', async () => {
    const asking = api({ '/guilds/1/members/2': { ...member('2'), nick: 'Ada' } });
    const known = directory(asking);
    expect(await known.member('1', '2')).toEqual({ user: '2', name: 'Ada', isBot: false, roles: ['1'] });
    await known.member('1', '2');
    expect(asking.asked).toHaveLength(1);
    known.changedMember('1', '2');
    await known.member('1', '2');
    expect(asking.asked).toHaveLength(2);
    expect(await known.member('1', '3')).toBeUndefined();
  });
});
