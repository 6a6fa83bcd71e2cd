/** A private word: to whom it is said, and who is spared. */
import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../../src/domain/time.js';
import { favour, inGeneral, promotion, reading, reciprocal, story, who, type Options, type Story } from './story.js';

/** Ada has been here for a week, and spoke yesterday. */
const community = (options?: Options) => {
  const told = story(options);
  told.happens('member_joined', { member: who('ada') });
  told.passes(6 * day).writes('ada', reading());
  told.passes(day).said.length = 0;
  return told;
};

describe('a promo nudge', () => {
  it('is said privately after the hold, and the moderators see it from the start', () => {
    const told = community();
    const message = told.writes('ada', promotion);
    expect(told.alertOf(message)).toMatchObject({ state: 'pending', dueAt: told.now + 5 * minute });
    expect(told.kindsTo('ada')).toEqual([]);
    told.passes(5 * minute);
    expect(told.saidTo('ada')).toMatchObject([{ kind: 'nudge', nudge: 'promo', message }]);
    expect(told.alertOf(message)?.state).toBe('sent');
  });

  it('answers a DM at once, quiet hours or not', () => {
    const told = community({ settings: { quietHours: { from: '00:00', to: '23:59', zone: 'UTC' } } });
    told.dms('ada', promotion);
    expect(told.kindsTo('ada')).toEqual(['nudge']);
  });

  it('never goes to a channel', () => {
    const told = community();
    told.writes('ada', promotion);
    told.passes(hour);
    expect(told.said.filter(({ to }) => to.startsWith('#')).map(({ to }) => to)).toEqual([
      '#moderators',
      '#moderators',
    ]);
  });

  it.each<[string, (told: Story) => void]>([
    [
      'who edited the push away',
      (told) => {
        const message = told.writes('ada', promotion);
        told.happens('message_edited', edit(message, reading(['shares'])));
      },
    ],
    [
      'who deleted the message',
      (told) => {
        const message = told.writes('ada', promotion);
        told.happens('message_deleted', { message });
      },
    ],
    ['whom the settings exempt', (told) => void told.writes('ada', promotion, { exempt: true })],
    ['who answered something the bot did not see', (told) => void told.writes('ada', promotion, { prompt: 'unknown' })],
    ['whom a second opinion spares', (told) => void told.writes('ada', { ...promotion, spared: true })],
    ['who wrote in a channel for promotion', (told) => void told.writes('ada', promotion, { where: 'promo' })],
    [
      'who paused',
      (told) => {
        told.happens('paused', { member: who('ada') });
        told.writes('ada', promotion);
      },
    ],
    [
      'who paused while it waited',
      (told) => {
        told.writes('ada', promotion);
        told.happens('paused', { member: who('ada') });
      },
    ],
    [
      'who said stop while it waited',
      (told) => {
        told.writes('ada', promotion);
        told.happens('stopped', { member: who('ada') });
      },
    ],
    [
      'whose message a moderator called right while it waited',
      (told) => {
        const message = told.writes('ada', promotion);
        told.happens('case_ruled', {
          by: who('mod'),
          member: who('ada'),
          case: told.caseOf(message)?.id ?? '',
          ruling: 'wrong',
        });
      },
    ],
    [
      'who left and was erased',
      (told) => {
        told.writes('ada', promotion);
        told.happens('forgotten', { member: who('ada') });
      },
    ],
  ])('spares somebody %s', (_, happens) => {
    const told = community();
    happens(told);
    expect(told.passes(day).kindsTo('ada')).toEqual([]);
  });

  it.each<[string, Options]>([
    ['observes', { settings: { mode: 'observe' } }],
    ['reviews, until a moderator clicks', { settings: { mode: 'review' } }],
  ])('waits in a community that %s', (_, options) => {
    const told = community(options);
    told.writes('ada', promotion);
    expect(told.passes(2 * day).kindsTo('ada')).toEqual([]);
    expect(told.kindsTo('#moderators')).toContain('alert');
  });

  it('is said when a moderator clicks "send", once', () => {
    const told = community({ settings: { mode: 'review' } });
    const message = told.writes('ada', promotion);
    const ruled = { by: who('mod'), member: who('ada'), case: told.caseOf(message)?.id ?? '', ruling: 'send' } as const;
    told.happens('case_ruled', ruled);
    told.happens('case_ruled', ruled);
    expect(told.kindsTo('ada')).toEqual(['nudge']);
    expect(told.alertOf(message)).toMatchObject({ state: 'sent', ruledBy: who('mod') });
  });

  it('is dropped when a moderator says so, or when it has become a day old', () => {
    const told = community({ settings: { mode: 'review' } });
    const [one, other] = [told.writes('ada', promotion), told.writes('ada', promotion)];
    told.happens('case_ruled', {
      by: who('mod'),
      member: who('ada'),
      case: told.caseOf(one)?.id ?? '',
      ruling: 'drop',
    });
    told.passes(25 * hour);
    told.happens('case_ruled', {
      by: who('mod'),
      member: who('ada'),
      case: told.caseOf(other)?.id ?? '',
      ruling: 'send',
    });
    expect(told.kindsTo('ada')).toEqual([]);
    expect([told.alertOf(one)?.state, told.alertOf(other)?.state]).toEqual(['dropped', 'dropped']);
  });

  it('waits for the end of the quiet hours', () => {
    const told = community({ settings: { quietHours: { from: '12:00', to: '15:00', zone: 'UTC' } } });
    told.writes('ada', promotion);
    expect(told.passes(2 * hour).kindsTo('ada')).toEqual([]);
    expect(told.passes(hour).kindsTo('ada')).toEqual(['nudge']);
  });

  it('that cannot be delivered is dropped; moderators are told, and it bars no other', () => {
    const told = community();
    told.closed.set('ada', 'closed_dm');
    const message = told.writes('ada', promotion);
    told.passes(hour);
    expect(told.alertOf(message)?.state).toBe('undeliverable');
    told.closed.clear();
    told.writes('ada', promotion);
    expect(told.passes(hour).kindsTo('ada')).toEqual(['nudge']);
  });

  it('is not said a second time for an edit', () => {
    const told = community();
    const message = told.writes('ada', promotion);
    told.passes(hour).happens('message_edited', edit(message, promotion));
    expect(told.passes(day).kindsTo('ada')).toEqual(['nudge']);
  });

  it('finds a push that was edited in later', () => {
    const told = community();
    const message = told.writes('ada', reading(['shares']));
    told.passes(minute).happens('message_edited', edit(message, promotion));
    expect(told.passes(hour).kindsTo('ada')).toEqual(['nudge']);
  });
});

describe('cool-downs and caps', () => {
  it('allow one nudge of a kind in 90 days', () => {
    const told = community();
    told.writes('ada', promotion);
    const again = told.passes(89 * day).writes('ada', promotion);
    expect(told.passes(hour).kindsTo('ada')).toEqual(['nudge']);
    expect(told.alertOf(again)).toMatchObject({ state: 'spared', because: 'cooldown' });
    told.passes(2 * day).writes('ada', promotion);
    expect(told.passes(hour).kindsTo('ada')).toEqual(['nudge', 'nudge']);
  });

  it('allow one even when two messages come within the hold', () => {
    const told = community();
    told.writes('ada', promotion);
    told.passes(minute).writes('ada', promotion);
    expect(told.passes(hour).kindsTo('ada')).toEqual(['nudge']);
  });

  it('allow two in a year; after that only moderators hear', () => {
    const told = community();
    told.writes('ada', promotion);
    told.passes(100 * day).writes('ada', promotion);
    const third = told.passes(100 * day).writes('ada', promotion);
    expect(told.passes(day).kindsTo('ada')).toEqual(['nudge', 'nudge']);
    expect(told.alertOf(third)).toMatchObject({ state: 'spared', because: 'yearly_cap' });
    told.passes(200 * day).writes('ada', promotion);
    expect(told.passes(day).kindsTo('ada')).toHaveLength(3);
  });
});

describe('"this missed the mark"', () => {
  const missed = () => {
    const told = community();
    const message = told.writes('ada', promotion);
    told.passes(hour);
    const id = told.caseOf(message)?.id ?? '';
    return { told, message, id };
  };

  it('withdraws the verdict, tells the moderators, and spares the member that rule', () => {
    const { told, message, id } = missed();
    told.happens('nudge_missed', { member: who('ada'), case: id });
    expect(told.alertOf(message)?.state).toBe('missed');
    const next = told.passes(200 * day).writes('ada', promotion);
    expect(told.passes(day).kindsTo('ada')).toEqual(['nudge']);
    expect(told.alertOf(next)).toMatchObject({ state: 'spared', because: 'spared_rule' });
  });

  it('spares them that rule only', () => {
    const { told, id } = missed();
    told.happens('nudge_missed', { member: who('ada'), case: id });
    told.passes(60 * day).writes('ada', favour);
    expect(told.passes(day).saidTo('ada')).toMatchObject([{ nudge: 'promo' }, { nudge: 'favour' }]);
  });

  it("is nobody else's to say", () => {
    const { told, message, id } = missed();
    told.happens('nudge_missed', { member: who('bob'), case: id });
    expect(told.alertOf(message)?.state).toBe('sent');
  });
});

describe('a favour nudge', () => {
  it.each<[string, (told: Story) => void]>([
    ['after thirty days of silence', (told) => void told.passes(31 * day)],
    [
      'as the first words in months',
      (told) => {
        told.happens('member_joined', { member: who('bob') });
        told.passes(60 * day);
      },
    ],
  ])('answers a favour %s', (_, happens) => {
    const told = community();
    happens(told);
    const name = told.member('bob') ? 'bob' : 'ada';
    told.writes(name, favour);
    expect(told.passes(hour).kindsTo(name)).toContain('nudge');
  });

  it.each<[string, (told: Story) => void]>([
    ["a newcomer's early call for help", (told) => void told.happens('member_joined', { member: who('bob') })],
    [
      'a favour asked through an outage',
      (told) => {
        told.happens('member_joined', { member: who('bob') });
        told.writes('bob', reading());
        told.passes(40 * day);
        told.happens('was_blind', { from: told.now - 39 * day, until: told.now });
      },
    ],
    [
      'a favour that was earned',
      (told) => {
        told.happens('member_joined', { member: who('bob') });
        for (let days = 0; days < 3; days++) {
          told.writes('bob', reading(), { towards: [who('cid')] });
          told.writes('cid', reading(), { towards: [who('bob')] });
          told.passes(day);
        }
        told.passes(40 * day);
      },
    ],
  ])('spares %s', (_, happens) => {
    const told = community();
    happens(told);
    told.writes('bob', favour);
    expect(told.passes(hour).kindsTo('bob')).not.toContain('nudge');
  });

  it('spares who was here before the bot, until it has watched for thirty days', () => {
    const young = story({ watchedFor: 29 * day });
    young.writes('eve', favour);
    expect(young.passes(hour).kindsTo('eve')).toEqual([]);
    const old = story({ watchedFor: 31 * day });
    old.writes('eve', favour);
    expect(old.passes(hour).kindsTo('eve')).toEqual(['nudge']);
  });

  it('counts a message that arrives late as an end of silence', () => {
    const told = story();
    told.happens('member_joined', { member: who('bob') });
    told.writes('bob', reading());
    told.passes(45 * day).writes('bob', favour);
    told.writes('bob', reading(), {}, told.now - 10 * day);
    told.passes(hour);
    expect(told.kindsTo('bob').filter((kind) => kind === 'nudge')).toEqual([]);
  });
});

describe('a campaign', () => {
  const bands = ['band-1', 'band-2', 'band-3', 'band-4', 'band-5', 'band-6', 'band-7', 'band-8'];

  it('by several accounts alerts once, and says how many', () => {
    const told = community();
    const first = told.writes('ada', promotion, { likeness: bands });
    for (const name of ['bob', 'cid']) {
      told.happens('member_joined', { member: who(name) });
      told.writes(name, promotion, { likeness: bands });
    }
    told.passes(hour);
    expect(told.alertOf(first)?.campaign).toEqual([who('bob'), who('cid')]);
    expect(
      new Set(told.saidTo('#moderators').map((speech) => (speech.kind === 'alert' ? speech.case.id : ''))),
    ).toHaveLength(1);
  });

  it('is none where texts have nothing in common', () => {
    const told = community();
    const first = told.writes('ada', promotion, { likeness: bands });
    told.writes('bob', promotion, { likeness: bands.map((band) => `${band}-other`) });
    expect(told.alertOf(first)?.campaign).toBeUndefined();
  });

  it('by one person takes away what they had earned', () => {
    const told = community();
    for (let days = 0; days < 3; days++) {
      told.writes('ada', reading(), { towards: [who('cid')] });
      told.writes('cid', reading(), { towards: [who('ada')] });
      told.passes(day);
    }
    told.writes('ada', promotion, { likeness: bands });
    expect(told.passes(hour).kindsTo('ada')).toEqual([]);
    told.writes('ada', promotion, { likeness: bands });
    expect(told.passes(hour).kindsTo('ada')).toEqual(['nudge']);
  });
});

it('leaves alone what deserves nothing', () => {
  const told = community();
  for (const read of [reciprocal, reading(['shares']), reading(), reading(['shares', 'asksBack', 'promotes'])])
    told.writes('ada', read);
  expect(told.passes(day).said).toEqual([]);
});

const edit = (message: ReturnType<typeof inGeneral>, read: ReturnType<typeof reading>) => ({
  message,
  member: who('ada'),
  where: 'general' as const,
  reading: read,
  traits: [],
  likeness: [],
  towards: [],
  prompt: 'none' as const,
  exempt: false,
});
