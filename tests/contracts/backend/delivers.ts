/** Promise 4: a decision is delivered when it is due, and never again once its outcome was committed. */
import { expect, it } from 'vitest';
import { hour, minute } from '../../../src/domain/time.js';
import { messageId, channelId } from '../../../src/domain/ids.js';
import { ada, bob, byId, gave, gaveSoFar, heardOf, here, joined, say, type Stage, t0, triedKeys } from './rig.js';

export function itDelivers(on: () => Stage): void {
  it('delivers at once what is due at once', async () => {
    const backend = await on().open({ decide: byId({ one: { decisions: [say('welcome', t0)] } }) });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(on().tried).toEqual([{ id: expect.any(String), community: here, decision: say('welcome', t0), attempt: 1 }]);
    expect(await backend.waiting(here)).toEqual([]);
  });

  it('names a delivery so that every platform can carry the name', async () => {
    const backend = await on().open({
      decide: byId({ one: { decisions: [say('a', t0), say('b', t0)] }, two: { decisions: [say('a', t0)] } }),
    });
    await backend.submit(joined('one'));
    await backend.settled();
    await backend.submit(joined('two'));
    await backend.settled();
    const ids = on().tried.map((due) => due.id);
    expect(new Set(ids).size).toBe(3);
    // Discord's nonce holds 25 characters: https://docs.discord.com/developers/resources/message
    for (const id of ids) expect(id).toMatch(/^[\w.-]{1,25}$/);
  });

  it('delivers nothing before it is due', async () => {
    const backend = await on().open({ decide: byId({ one: { decisions: [say('welcome', t0 + hour)] } }) });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + hour - 1);
    expect(on().tried).toEqual([]);
    expect(await backend.waiting(here)).toHaveLength(1);
    await on().moveTo(t0 + hour);
    expect(triedKeys(on())).toEqual(['welcome']);
  });

  it('delivers in the order in which things fall due', async () => {
    const backend = await on().open({
      decide: byId({
        one: { decisions: [say('third', t0 + 3 * minute), say('first', t0 + minute), say('second', t0 + 2 * minute)] },
      }),
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + hour);
    expect(triedKeys(on())).toEqual(['first', 'second', 'third']);
  });

  it('delivers after a restart what fell due in between', async () => {
    const before = await on().open({ decide: byId({ one: { decisions: [say('welcome', t0 + hour)] } }) });
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    await on().clock.moveTo(t0 + 2 * hour, async () => undefined);
    const after = await on().open();
    await after.settled();
    expect(triedKeys(on())).toEqual(['welcome']);
  });

  it('brings the outcome back as an event, whose changes are kept', async () => {
    const message = messageId(channelId(here, 'dm-ada'), '1');
    const backend = await on().open({
      decide: (event) =>
        event.kind === 'delivered' ? { remember: [gave(ada, 7)] } : { decisions: [say('welcome', t0)] },
      deliver: async () => ({ kind: 'delivered', message }),
    });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(heardOf(on(), 'delivered')).toEqual([
      expect.objectContaining({ community: here, key: 'welcome', speech: 'welcome', member: ada, message, at: t0 }),
    ]);
    expect(await gaveSoFar(backend)).toBe(7);
  });

  it('names the case in the outcome of what was said about one', async () => {
    const stopped = { kind: 'stopped' } as const;
    const backend = await on().open({
      decide: byId({
        one: {
          decisions: [
            {
              ...say('alert', t0, { of: [ada] }),
              kind: 'say',
              to: { kind: 'channel', purpose: 'moderators' },
              speech: { ...alertOf('case-1') },
            },
            say('stopped', t0, { speech: stopped, to: bob }),
          ],
        },
      }),
    });
    await backend.submit(joined('one'));
    await backend.settled();
    const outcomes = new Map(heardOf(on(), 'delivered').map((event) => [event.key, event]));
    expect(outcomes.get('alert')).toMatchObject({ speech: 'alert', case: 'case-1' });
    expect(outcomes.get('alert')).not.toHaveProperty('member');
    expect(outcomes.get('stopped')).toMatchObject({ speech: 'stopped', member: bob });
    expect(outcomes.get('stopped')).not.toHaveProperty('case');
  });

  it('says nothing twice over a restart', async () => {
    const script = { decide: byId({ one: { decisions: [say('welcome', t0)] } }) };
    const before = await on().open(script);
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    const after = await on().open(script);
    await after.submit(joined('one'));
    await on().moveTo(t0 + 48 * hour);
    expect(on().tried).toHaveLength(1);
    expect(heardOf(on(), 'delivered')).toHaveLength(1);
  });

  it('delivers what an outcome decides', async () => {
    const backend = await on().open({
      decide: (event) =>
        event.kind === 'undeliverable'
          ? { decisions: [say('button', t0)] }
          : event.kind === 'member_joined'
            ? { decisions: [say('welcome', t0)] }
            : {},
      deliver: async (due) =>
        due.decision.key === 'welcome'
          ? { kind: 'never', because: 'closed_dm', why: 'takes no DMs' }
          : { kind: 'delivered' },
    });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(triedKeys(on())).toEqual(['welcome', 'button']);
    expect(heardOf(on(), 'undeliverable')).toEqual([
      expect.objectContaining({ key: 'welcome', speech: 'welcome', member: ada, because: 'closed_dm' }),
    ]);
  });

  it('delivers many', async () => {
    const many = Array.from({ length: 120 }, (_, i) => say(`welcome-${i}`, t0));
    const backend = await on().open({ decide: byId({ one: { decisions: many } }) });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(triedKeys(on()).toSorted()).toEqual(many.map((one) => one.key).toSorted());
  });
}

const alertOf = (id: string) => ({
  kind: 'alert' as const,
  case: {
    id,
    message: messageId(channelId(here, 'general'), '1'),
    channel: channelId(here, 'general'),
    where: 'general' as const,
    at: t0,
    verdict: 'promo_drop' as const,
    nudge: 'promo' as const,
    reading: nothingRead,
    state: 'observed' as const,
  },
});

const no = { is: false, sure: 1 };
const nothingRead = {
  shares: no,
  asksBack: no,
  promotes: no,
  callToAction: no,
  asksFavour: no,
  boilerplate: no,
  answers: false,
  notMeant: false,
  plea: false,
  bareLink: false,
  unknownLanguage: false,
  cut: false,
  stop: false,
  spared: false,
  language: 'en',
};
