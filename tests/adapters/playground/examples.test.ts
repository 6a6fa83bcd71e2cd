/** What the page plays at a click leads to what the page says it leads to; and the past at the table leads to no nudge. */
import { afterEach, describe, expect, it } from 'vitest';
import { examples, type Example } from '../../../src/adapters/playground/examples.js';
import { pastLength, pastOfTheTable } from '../../../src/adapters/playground/past.js';
import { openHouse, type House } from '../../contracts/house.js';
import type { RigChannel } from '../../contracts/rig.js';
import { day, hour } from '../../../src/domain/time.js';
import { playgroundRig, rigWithPast } from './rig.js';

let house: House;
afterEach(() => house.close());

/** Plays an example as the page does, by somebody of this name. */
async function play({ steps }: Example, user: string): Promise<void> {
  for (const step of steps) {
    if (step.do === 'join') await house.rig.join(user);
    else if (step.do === 'move') await house.moveTime(step.by);
    else if (step.do === 'say' && step.where === 'dm') await house.rig.dms(user, step.text);
    else if (step.do === 'say') await house.rig.says(user, step.where as RigChannel, step.text);
    else if (step.do === 'go_on') await play(examples.find(({ id }) => id === step.after) as Example, user);
    await house.settled();
  }
}

describe('an example', () => {
  it.each([
    ['told_and_asked_back', { messages: 2, nudges: 0, alerts: 0 }],
    ['pasted_promotion', { messages: 2, nudges: 1, alerts: 1 }],
    ['promotion_with_story', { messages: 2, nudges: 0, alerts: 0 }],
    ['silence', { messages: 1, nudges: 0, alerts: 0 }],
    ['plea_out_of_silence', { messages: 2, nudges: 1, alerts: 1 }],
    ['promotion_in_channel', { messages: 2, nudges: 1, alerts: 1 }],
  ])('%s ends as it says', async (id, { messages, nudges, alerts }) => {
    house = await openHouse(playgroundRig);
    await house.moveTime(pastLength);
    await play(examples.find((example) => example.id === id) as Example, 'robin');
    await house.moveTime(hour);
    const seen = await house.rig.seen('robin');
    expect(seen.filter((one) => one.buttons.includes('This missed the mark'))).toHaveLength(nudges);
    expect(seen).toHaveLength(messages);
    expect(await house.rig.moderators()).toHaveLength(alerts);
  });
});

describe('the past at the table', () => {
  it('is told in order, within its length', () => {
    const times = pastOfTheTable.map((step) => step.at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(times.at(-1)).toBeLessThan(pastLength - day);
  });

  it('leads to no nudge and no alert, and gives everybody a network to look at', async () => {
    house = await openHouse(rigWithPast);
    expect(await house.rig.moderators()).toEqual([]);
    for (const user of ['mika', 'ines', 'tom', 'priya', 'noor']) {
      expect((await house.rig.seen(user)).flatMap((one) => one.buttons)).toEqual([]);
      const { text, pictures } = await house.rig.command(user);
      expect(text).toMatch(/@(Mika|Inés|Tom|Priya|Noor)/);
      expect(pictures).toHaveLength(1);
    }
  });
});
