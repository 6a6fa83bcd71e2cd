/**
 * What every adapter is held to, told as stories: a platform's emulator on one side, the real core on the embedded
 * backend on the other, and nothing between them but `Adapter`.
 *
 *     adapterContract('slack', slackRig);
 *
 * A difference between two platforms becomes a case here.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { MessageId } from '../../src/domain/ids.js';
import { day, hour, minute } from '../../src/domain/time.js';
import { openHouse, type House, type HouseOptions } from './house.js';
import type { MakeRig, Rig, Seen } from './rig.js';
import { coldPlea, pastedPromotion, promotionWithStory, smallTalk, told, toldAndAskedBack } from './sayings.js';

/** What every nudge carries, and nothing else does. */
const missed = 'This missed the mark';
const isNudge = (seen: Seen): boolean => seen.buttons.includes(missed);
const nudges = async (rig: Rig, user: string): Promise<readonly Seen[]> => (await rig.seen(user)).filter(isNudge);
const words = (seen: readonly Seen[]): string => seen.map((one) => one.text).join('\n');

export function adapterContract(name: string, makeRig: MakeRig): void {
  describe(`the adapter contract: ${name}`, () => {
    let house: House;
    afterEach(async () => {
      await house?.close();
    });

    /** A community that the bot has watched for long enough to believe what it sees. */
    async function community(options: HouseOptions = {}): Promise<Rig> {
      house = await openHouse(makeRig, options);
      await house.moveTime(31 * day);
      return house.rig;
    }

    /** Two members answer one another on as many days. */
    async function exchanges(rig: Rig, one: string, other: string, times: number): Promise<void> {
      for (let i = 0; i < times; i++) {
        const turn = await rig.says(one, 'general', `How did the rehearsal go on day ${i + 1}?`, { mentions: [other] });
        await rig.says(other, 'general', `Better than I feared on day ${i + 1}, thank you.`, { replyTo: turn });
        await house.moveTime(2 * day);
      }
    }

    it('greets somebody who joined, once, and asks how their project is coming along', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      const [welcome, ...more] = await rig.seen('ada');
      expect(welcome?.text).toMatch(/\?/);
      expect(more).toEqual([]);
      expect(await rig.inPublic()).toEqual([]);

      await rig.leaves('ada');
      await house.moveTime(day);
      await rig.join('ada');
      await house.moveTime(day);
      expect(await rig.seen('ada')).toHaveLength(1);
    });

    it('answers whoever told something and asked back', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      await rig.dms('ada', toldAndAskedBack);
      await house.settled();
      const seen = await rig.seen('ada');
      expect(seen).toHaveLength(2);
      expect(seen[1]?.text).toMatch(/\bbot\b/i);
      expect(seen[1]?.text).toContain('#');
      expect(await nudges(rig, 'ada')).toEqual([]);
      expect(await rig.moderators()).toEqual([]);
    });

    it('has one private word with whoever pastes a promotion, and tells the moderators with a link', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      await rig.dms('ada', pastedPromotion);
      await house.settled();
      const seen = await rig.seen('ada');
      expect(seen).toHaveLength(2);
      expect(isNudge(seen[1] as Seen)).toBe(true);
      expect(await rig.moderators()).toHaveLength(1);
      expect(words(await rig.moderators())).toContain('@ada');
      expect(await rig.inPublic()).toEqual([]);
      // What they said is shown to nobody.
      expect(words([...seen, ...(await rig.moderators())])).not.toMatch(/blazecuts|hit the bell/i);
    });

    it('holds the nudge for a channel message for a few minutes, and links the alert to that message', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      const promotion = await rig.says('ada', 'introductions', pastedPromotion);
      await house.settled();
      expect(await nudges(rig, 'ada')).toEqual([]);
      await house.moveTime(6 * minute);
      expect(await nudges(rig, 'ada')).toHaveLength(1);
      const alerts = await rig.moderators();
      expect(alerts).toHaveLength(1);
      expect(alerts[0]?.links).toContain(promotion);
    });

    it('leaves a promotion alone that comes with a story and a question back', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      await rig.dms('ada', promotionWithStory);
      await house.moveTime(day);
      expect(await nudges(rig, 'ada')).toEqual([]);
      expect(await rig.moderators()).toEqual([]);
    });

    it('lets silence be, and has a private word with whoever asks a favour out of it', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.moveTime(90 * day);
      expect(await rig.seen('ada')).toHaveLength(1);
      await rig.dms('ada', coldPlea);
      await house.settled();
      expect(await nudges(rig, 'ada')).toHaveLength(1);
      expect(await rig.moderators()).toHaveLength(1);
    });

    it('leaves a favour alone that was earned', async () => {
      const rig = await community();
      await rig.join('ada');
      await rig.join('ben');
      await exchanges(rig, 'ada', 'ben', 4);
      await house.moveTime(40 * day);
      await rig.says('ada', 'general', coldPlea);
      await house.moveTime(hour);
      expect(await nudges(rig, 'ada')).toEqual([]);
      expect(await rig.moderators()).toEqual([]);
    });

    it('drops a nudge whose message was deleted, or edited into something else, while it waited', async () => {
      const rig = await community();
      await rig.join('ada');
      await rig.join('ben');
      await house.settled();
      const one = await rig.says('ada', 'general', pastedPromotion);
      const other = await rig.says('ben', 'general', `${pastedPromotion} Now or never!`);
      await rig.deletes('ada', one);
      await rig.edits('ben', other, told);
      await house.moveTime(hour);
      expect(await nudges(rig, 'ada')).toEqual([]);
      expect(await nudges(rig, 'ben')).toEqual([]);
    });

    it('makes no second nudge out of an edit', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      const promotion = await rig.says('ada', 'general', pastedPromotion);
      await house.moveTime(6 * minute);
      await rig.edits('ada', promotion, `${pastedPromotion} Only today!`);
      await house.moveTime(hour);
      expect(await nudges(rig, 'ada')).toHaveLength(1);
    });

    it('drops a nudge that cannot be delivered privately, and tells the moderators', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      await rig.closeDms('ada');
      const promotion = await rig.says('ada', 'general', pastedPromotion);
      await house.moveTime(hour);
      expect(await rig.seen('ada')).toHaveLength(1);
      expect((await rig.inPublic()).filter(isNudge)).toEqual([]);
      expect((await rig.moderators()).flatMap((alert) => alert.links)).toContain(promotion);
    });

    it('falls back to a button in the welcome channel where DMs are closed, and greets whoever presses it', async () => {
      const rig = await community();
      await rig.closeDms('ada');
      await rig.join('ada');
      await house.moveTime(minute);
      expect(await rig.seen('ada')).toEqual([]);
      const [button] = await rig.inPublic();
      expect(button?.buttons).toHaveLength(1);
      const greeting = await rig.presses('ada', button?.buttons[0] ?? '');
      expect(greeting?.text).toMatch(/\?/);
    });

    it('takes a nudge back that missed the mark, spares the member from then on, and tells the moderators', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      await rig.says('ada', 'general', pastedPromotion);
      await house.moveTime(6 * minute);
      const before = words(await rig.moderators());
      const answer = await rig.presses('ada', missed);
      expect(answer?.text).toBeTruthy();
      await house.settled();
      expect(words(await rig.moderators())).not.toBe(before);
      await house.moveTime(200 * day);
      await rig.says('ada', 'general', `${pastedPromotion} Season two!`);
      await house.moveTime(hour);
      expect(await nudges(rig, 'ada')).toHaveLength(1);
    });

    it('stops everything for whoever writes the plain word', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      await rig.dms('ada', 'stop');
      await house.settled();
      const seen = (await rig.seen('ada')).length;
      await rig.says('ada', 'general', pastedPromotion);
      await house.moveTime(hour);
      expect(await rig.seen('ada')).toHaveLength(seen);
    });

    it('pauses, and resumes', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      expect((await rig.command('ada', 'pause')).text).toBeTruthy();
      await house.settled();
      await rig.says('ada', 'general', pastedPromotion);
      await house.moveTime(hour);
      expect(await nudges(rig, 'ada')).toEqual([]);
      expect((await rig.command('ada', 'resume')).text).toBeTruthy();
      await house.settled();
      await rig.says('ada', 'introductions', pastedPromotion);
      await house.moveTime(hour);
      expect(await nudges(rig, 'ada')).toHaveLength(1);
    });

    it('shows a member their own network, with a picture that says what it shows', async () => {
      const rig = await community();
      await rig.join('ada');
      await rig.join('ben');
      await exchanges(rig, 'ada', 'ben', 2);
      const network = await rig.command('ada');
      expect(network.text).toContain('@ben');
      expect(network.pictures[0]).toMatch(/ben/);
      expect(words(await rig.inPublic())).toBe('');
    });

    it('helps, also whoever asks for something unknown', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      for (const asked of ['help', 'flibbertigibbet']) {
        const { text } = await rig.command('ada', asked);
        for (const view of ['pause', 'resume', 'export', 'forget']) expect(text).toContain(view);
      }
    });

    it('exports what it knows of a member, and forgets it', async () => {
      const rig = await community();
      await rig.join('ada');
      await rig.join('ben');
      await exchanges(rig, 'ada', 'ben', 1);
      const [file] = (await rig.command('ada', 'export')).files;
      expect(file?.content).toContain(rig.member('ada'));
      expect(file?.content).not.toMatch(/rehearsal/);

      const question = await rig.command('ada', 'forget');
      await rig.presses('ada', question.buttons[0] ?? '');
      await house.settled();
      expect(await house.remembered('ada')).toEqual([]);
      expect((await rig.command('ben')).text).not.toContain('@ada');
    });

    it('observes: members receive nothing, moderators see what would have been', async () => {
      const rig = await community({ settings: { mode: 'observe', welcome: 'off' } });
      await rig.join('ada');
      await house.settled();
      await rig.says('ada', 'general', pastedPromotion);
      await house.moveTime(hour);
      expect(await rig.seen('ada')).toEqual([]);
      expect(await rig.inPublic()).toEqual([]);
      expect(await rig.moderators()).toHaveLength(1);
    });

    it('has a nudge wait for a moderator in review, and sends it at their click', async () => {
      const rig = await community({ settings: { mode: 'review' } });
      await rig.join('ada');
      await house.settled();
      await rig.says('ada', 'general', pastedPromotion);
      await house.moveTime(hour);
      expect(await nudges(rig, 'ada')).toEqual([]);
      const [alert] = await rig.moderators();
      await rig.presses(rig.moderator, alert?.buttons[0] ?? '');
      await house.settled();
      expect(await nudges(rig, 'ada')).toHaveLength(1);
    });

    it('explains a message to a moderator, and to nobody else', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      const promotion = await rig.says('ada', 'general', pastedPromotion);
      await house.settled();
      const explained = await rig.explains(rig.moderator, promotion);
      const refused = await rig.explains('ada', promotion);
      expect(explained.text).toMatch(/promo/i);
      expect(refused.text).not.toBe(explained.text);
      expect(refused.text).not.toMatch(/promo/i);
    });

    it('does once what it is told twice', async () => {
      const rig = await community();
      await rig.join('ada');
      await rig.repeats();
      await house.settled();
      await rig.dms('ada', pastedPromotion);
      await rig.repeats();
      await house.settled();
      expect(await rig.seen('ada')).toHaveLength(2);
      expect(await rig.moderators()).toHaveLength(1);
    });

    it('takes what it is told late for what it was: within the day a nudge, after that none', async () => {
      const rig = await community();
      await rig.join('ada');
      await rig.join('ben');
      await house.moveTime(3 * day);
      await rig.saysLate?.('ada', 'general', pastedPromotion, 2 * day);
      await rig.saysLate?.('ben', 'introductions', `${pastedPromotion} Last chance!`, 20 * minute);
      await house.moveTime(minute);
      expect(await nudges(rig, 'ada')).toEqual([]);
      expect(await nudges(rig, 'ben')).toHaveLength(rig.saysLate ? 1 : 0);
    });

    it('hears members, never itself, nor other bots', async () => {
      const rig = await community();
      await rig.join('ada');
      await house.settled();
      await rig.botSays?.('Build 41 passed. Check out our new plans! https://ci.example.com');
      const said = await rig.says('ada', 'general', smallTalk);
      await rig.dms('ada', toldAndAskedBack);
      await house.settled();
      const messages = house.heard.filter((one) => one.message);
      expect(messages.map((one) => one.member)).toEqual([rig.member('ada'), rig.member('ada')]);
      expect(messages[0]?.message).toBe(said satisfies MessageId);
    });
  });
}
