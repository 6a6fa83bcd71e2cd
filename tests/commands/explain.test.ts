/** "What did the bot see?": for moderators, in the bot's words. */
import { describe, expect, it } from 'vitest';
import { caseKey, postedKey, type Case, type Posted } from '../../src/domain/member.js';
import { caseOf } from '../../src/rules/conduct/likeness.js';
import { givenCase, labelsOf, plain } from '../speech/given.js';
import { ada, ask, house, message, now } from './given.js';

const asked = { kind: 'explain', message } as const;
const moderator = { isModerator: true };
const id = caseOf({ message });

const posted: Posted = {
  author: ada,
  at: now,
  where: 'general',
  traits: [],
  verdict: 'one_way_share',
  found: { shares: 'told_of_work' },
};
const withCase = (facts: Partial<Case>) => house().put(caseKey(id), givenCase({ id, ...facts }), { of: [ada] });

describe('explain', () => {
  it('refuses members, kindly, and shows them the way to what is theirs', async () => {
    const words = plain(await ask(withCase({}), asked));
    expect(words).toMatch(/for moderators/);
    expect(words).toContain('/mynetwork export');
    expect(words).not.toMatch(/Promotion/);
  });

  it('says so where nothing is remembered', async () => {
    expect(plain(await ask(house(), asked, moderator))).toMatch(/remember nothing of that message.*30 days/);
  });

  it('tells verdict, labels, reasons, how sure, and how a case stands', async () => {
    const said = await ask(withCase({ state: 'sent' }), asked, moderator);
    const words = plain(said);
    expect(words).toMatch(/by @ada: Promotion, and nothing else/);
    expect(words).toMatch(/Promotes: a link to something of their own \(very sure\)/);
    expect(words).toMatch(/Not found: .*asks back/);
    expect(words).toMatch(/My part: Wrote to them privately/);
    expect(labelsOf(said)).toEqual(['Wrong call']);
  });

  it('tells when a nudge is due, by what truly waits', async () => {
    const due = Date.UTC(2026, 0, 2, 8);
    const home = withCase({ state: 'pending', dueAt: due - 999_999 }).wait(
      {
        id: 'd1',
        attempts: 0,
        decision: {
          kind: 'look_again',
          key: `look.${id}`,
          due,
          of: [ada],
          timer: { kind: 'nudge', case: id, member: ada },
        },
      },
      [ada],
    );
    expect(plain(await ask(home, asked, moderator))).toContain('2026-01-02 08:00 UTC');
  });

  it('tells of an ordinary message what was found, and that there was nothing to do', async () => {
    const words = plain(await ask(house().put(postedKey(message), posted, { of: [ada] }), asked, moderator));
    expect(words).toMatch(/Told something, asked nothing/);
    expect(words).toMatch(/Tells something: something about their own work\n/);
    expect(words).toMatch(/nothing to do/);
  });
});
