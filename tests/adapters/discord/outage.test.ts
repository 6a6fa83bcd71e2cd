/** Who came while the bot could not watch: greeted if they are still new, and never twice. */
import { afterEach, describe, expect, it } from 'vitest';
import { day, hour } from '../../../src/domain/time.js';
import { joins, leaves, passes } from '../../emulators/discord/guilds.js';
import { addUser } from '../../emulators/discord/people.js';
import { openStage, type Stage, type StageOptions } from './stage.js';

let stage: Stage;
afterEach(() => stage.stop());

const open = async (options: StageOptions = {}): Promise<Stage> => (stage = await openStage(options));
const forward = (by: number) => stage.clock.moveTo(stage.clock.now() + by, async () => undefined);
const joined = () => stage.events.flatMap((event) => (event.kind === 'member_joined' ? [event.member] : []));

/** The bot is away for so long that its session is gone, and this happens meanwhile. */
async function away(meanwhile: () => Promise<void>): Promise<void> {
  await stage.stopAdapter();
  stage.discord.gateway.forgetSessions();
  await meanwhile();
  await stage.start();
  await stage.until('the gap was told', () => stage.events.some(({ kind }) => kind === 'was_blind'));
  await stage.quiet();
}

describe('after an outage', () => {
  it('says from when until when it could not watch', async () => {
    await open();
    await forward(hour);
    stage.discord.gateway.cut();
    const from = stage.clock.now();
    await away(() => forward(5 * hour));
    const blind = stage.events.filter(({ kind }) => kind === 'was_blind');
    expect(blind).toHaveLength(1);
    expect(blind[0]).toMatchObject({ until: from + 5 * hour });
    expect(blind[0]?.kind === 'was_blind' && blind[0].from).toBeLessThanOrEqual(from);
  });

  it('hears of who came within two days, and of nobody who came before that, or was there', async () => {
    await open();
    joins(stage.user('early'), stage.guild, stage.world);
    await stage.quiet();
    await away(async () => {
      await forward(hour);
      joins(stage.user('long-ago'), stage.guild, stage.world);
      await forward(3 * day);
      joins(stage.user('lately'), stage.guild, stage.world);
      joins(stage.user('left-again'), stage.guild, stage.world);
      leaves(stage.user('left-again'), stage.guild, stage.world);
      joins(addUser('ci', stage.world, { isBot: true }), stage.guild, stage.world);
      await forward(47 * hour);
    });
    expect(joined()).toEqual([stage.member('early'), stage.member('lately')]);
    const last = stage.events.at(-1);
    expect(last?.at).toBe(stage.clock.now() - 47 * hour);
    expect(stage.logged(/who came meanwhile/)).toMatchObject([{ fields: { count: 1 } }]);
  });

  it('hears of who passed the screening meanwhile, however long ago they came', async () => {
    await open({ screening: true });
    joins(stage.user('ada'), stage.guild, stage.world);
    joins(stage.user('ben'), stage.guild, stage.world);
    await stage.quiet();
    await away(async () => {
      await forward(3 * day);
      passes(stage.user('ada'), stage.guild, stage.world);
    });
    expect(joined()).toEqual([stage.member('ada')]);
    passes(stage.user('ben'), stage.guild, stage.world);
    await stage.quiet();
    expect(joined()).toEqual([stage.member('ada'), stage.member('ben')]);
  });

  it('finds them among thousands', async () => {
    await open();
    for (let i = 0; i < 2_500; i++) {
      const user = addUser(`member${i}`, stage.world);
      stage.guild.members.set(user.id, { user: user.id, joinedAt: 0, roles: [], pending: false });
    }
    await away(async () => {
      await forward(hour);
      joins(stage.user('ada'), stage.guild, stage.world);
    });
    expect(joined()).toEqual([stage.member('ada')]);
    const asked = stage.discord.rest.requests.filter(({ route }) => route === 'guilds/:/members');
    expect(asked).toHaveLength(3);
  });

  it('goes on without knowing who came, where the intent is off', async () => {
    await open({ prepare: ({ world }) => void (world.privileged.guildMembers = false) });
    await away(async () => {
      await forward(hour);
      joins(stage.user('ada'), stage.guild, stage.world);
    });
    expect(joined()).toEqual([]);
    expect(stage.logged(/who came is not known/)).toHaveLength(1);
  });

  it('does not greet who is told of twice: by a resume, and by a look at the members', async () => {
    await open();
    await away(async () => {
      await forward(hour);
      joins(stage.user('ada'), stage.guild, stage.world);
    });
    await away(async () => forward(hour));
    const ids = stage.events.flatMap((event) => (event.kind === 'member_joined' ? [event.id] : []));
    expect(new Set(ids).size).toBe(1);
  });
});
