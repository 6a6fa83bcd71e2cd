/** How the bot is to behave in one community: the settings file, resolved. Every figure's default is here, with its source. */
import type { Duration } from './ids.js';
import type { Mode, WelcomeBy } from './member.js';
import { day, minute } from './time.js';

export interface Settings {
  /** Null: nobody decided by the settings file; what an admin chose in chat counts, else the bot observes. */
  readonly mode: Mode | null;
  readonly welcome: WelcomeBy | null;
  /** Channels by name (without #) or id. */
  readonly channels: {
    readonly introductions: readonly string[];
    readonly promo: readonly string[];
    /** Where the bot speaks to moderators. */
    readonly moderators: string | null;
    /** Where the welcome button stands; the first introductions channel where this is null. */
    readonly welcome: string | null;
    /** Where people talk about what they work on: the bot's answers send members there. */
    readonly talk: readonly string[];
  };
  /** A silence from which a favour is cold. Rubric: 30 days. */
  readonly silence: Duration;
  /** How long the bot watches before it believes that somebody has not earned it. Design: 30 days. */
  readonly watch: Duration;
  /** Exchanges that earn a promotion or a favour. Rubric: 3. */
  readonly earned: number;
  /** A turn back counts as an exchange within this. Design: 14 days. */
  readonly exchangeWithin: Duration;
  /** How long a channel message's nudge waits, for an edit or a deletion. */
  readonly hold: Duration;
  /** One nudge of a kind in this time. Design: 90 days. */
  readonly coolDown: Duration;
  /** Nudges of any kind in a year. Design: two. */
  readonly yearlyCap: number;
  /** A nudge this old is dropped. Design: a day. */
  readonly nudgeExpires: Duration;
  /** How long the bot's question stays open. Design: 30 days. */
  readonly questionOpen: Duration;
  /** When the bot says once that its question still stands; null: never, the default. */
  readonly remindAfter: Duration | null;
  /** How long what others may answer is remembered by its traits; likeness too. Design: 30 days. */
  readonly remember: Duration;
  /** How long after leaving a member, or a community, is erased. Design: 30 days. */
  readonly eraseAfter: Duration;
  /** Nothing that is not urgent is said in these hours. Null: no quiet hours. `from` and `to` as `22:00`. */
  readonly quietHours: { readonly from: string; readonly to: string; readonly zone: string } | null;
  /** Spared before any verdict: staff and the like, by name or id. */
  readonly exempt: { readonly roles: readonly string[]; readonly members: readonly string[] };
  /** The community's own web addresses: pointing at them is no promotion. */
  readonly domains: readonly string[];
  /** Addresses that show the interest by themselves (referral links): host or host/path. */
  readonly referrals: readonly string[];
  /** So many joins in that time trip the breaker. */
  readonly wave: { readonly joins: number; readonly per: Duration };
  /** Opening DMs, for the whole bot account. FACTS: Discord quarantines accounts that open about 30 quickly. */
  readonly pace: { readonly perMinute: number; readonly perDay: number };
}

export const defaultSettings: Settings = {
  mode: null,
  welcome: null,
  channels: {
    introductions: ['introductions', 'intros'],
    promo: ['promo', 'self-promo', 'self-promotion', 'shameless-plugs'],
    moderators: null,
    welcome: null,
    talk: ['general'],
  },
  silence: 30 * day,
  watch: 30 * day,
  earned: 3,
  exchangeWithin: 14 * day,
  hold: 5 * minute,
  coolDown: 90 * day,
  yearlyCap: 2,
  nudgeExpires: day,
  questionOpen: 30 * day,
  remindAfter: null,
  remember: 30 * day,
  eraseAfter: 30 * day,
  quietHours: null,
  exempt: { roles: [], members: [] },
  domains: [],
  referrals: [],
  wave: { joins: 10, per: minute },
  pace: { perMinute: 10, perDay: 100 },
};
