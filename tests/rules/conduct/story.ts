/**
 * Tells the core a story and notes what it decides: given what happened, when this arrives, then this. Applies outcomes to
 * a map and lets timers fall due, as a backend would, but does nothing else.
 */
import { decide, concerns, type World } from '../../../src/rules/decide.js';
import type { Decision, NeverBecause, Outcome, Speech } from '../../../src/domain/decision.js';
import type { Event, EventKind, EventOf } from '../../../src/domain/event.js';
import type { ChannelId, CommunityId, Instant, MemberId, MessageId } from '../../../src/domain/ids.js';
import {
  caseKey,
  communityKey,
  memberKey,
  type Case,
  type Member,
  type RecordKey,
  type RecordKind,
  type Records,
} from '../../../src/domain/member.js';
import type { Memory } from '../../../src/domain/memory.js';
import { labels, type Label, type Reading } from '../../../src/domain/reading.js';
import { defaultSettings, type Settings } from '../../../src/domain/settings.js';
import { day } from '../../../src/domain/time.js';
import { caseOf } from '../../../src/rules/conduct/likeness.js';

export const community: CommunityId = 'slack:T1';
export const start: Instant = Date.UTC(2026, 0, 5, 12);
export const who = (name: string): MemberId => `${community}/${name}`;
export const inGeneral = (id: string): MessageId => `${community}#general@${id}`;
export const inDm = (name: string, id: string): MessageId => `${community}#dm-${name}@${id}`;

/** A reading in which only the named labels are true. */
export function reading(found: readonly Label[] = [], signals: Partial<Reading> = {}): Reading {
  const all = Object.fromEntries(labels.map((label) => [label, { is: found.includes(label), sure: 0.9 }]));
  return {
    ...(all as { [L in Label]: Reading[L] }),
    answers: false,
    notMeant: false,
    plea: false,
    bareLink: false,
    unknownLanguage: false,
    cut: false,
    stop: false,
    spared: false,
    language: 'en',
    ...signals,
  };
}

export const promotion = reading(['promotes', 'callToAction']);
export const favour = reading(['asksFavour'], { plea: true });
export const reciprocal = reading(['shares', 'asksBack'], { answers: true });

/** What was said, with whom it was for. */
export interface Said {
  readonly key: string;
  readonly to: string;
  readonly speech: Speech;
  readonly at: Instant;
}

type Kept = { readonly value: unknown; readonly of: readonly MemberId[]; readonly until?: Instant };
type Details<K extends EventKind> = Omit<EventOf<K>, 'kind' | 'id' | 'community' | 'at'>;

export class Story {
  now = start;
  readonly said: Said[] = [];
  /** Deliveries to these members, or of these speeches, fail for good. */
  readonly closed = new Map<string, NeverBecause>();
  private readonly records = new Map<string, Kept>();
  private readonly waiting = new Map<string, Decision>();
  private count = 0;

  constructor(readonly settings: Settings) {}

  /** An event arrives now. */
  happens<K extends EventKind>(kind: K, details: Details<K>, at = this.now): Outcome {
    this.count++;
    const event = { kind, id: `event-${this.count}`, community, at, ...details } as unknown as Event;
    const outcome = this.take(event);
    this.settle();
    return outcome;
  }

  /** Somebody writes. In #general, and answering nothing, unless told otherwise. */
  writes(name: string, read: Reading, details: Partial<EventOf<'message_posted'>> = {}, at = this.now): MessageId {
    this.count++;
    const message = details.message ?? inGeneral(`m${this.count}`);
    this.happens(
      'message_posted',
      {
        message,
        member: who(name),
        where: 'general',
        reading: read,
        traits: [],
        likeness: [],
        towards: [],
        prompt: 'none',
        exempt: false,
        ...details,
      },
      at,
    );
    return message;
  }

  /** Somebody writes to the bot. */
  dms(name: string, read: Reading): MessageId {
    this.count++;
    return this.writes(name, read, { where: 'dm', message: inDm(name, `m${this.count}`) });
  }

  /** Time goes by; what falls due in it happens in order. */
  passes(length: number): this {
    const until = this.now + length;
    for (let next = this.next(until); next; next = this.next(until)) {
      this.now = Math.max(this.now, next.due);
      this.settle();
    }
    this.now = until;
    return this;
  }

  /** What was said to somebody (`member`), or in a channel (`#moderators`). */
  saidTo(to: string): readonly Speech[] {
    return this.said.filter((one) => one.to === to).map((one) => one.speech);
  }

  kindsTo(to: string): readonly string[] {
    return this.saidTo(to).map((speech) => speech.kind);
  }

  /** How the alert about a message reads now. */
  alertOf(message: MessageId): Case | undefined {
    const alerts = this.saidTo('#moderators').flatMap((speech) => (speech.kind === 'alert' ? [speech.case] : []));
    return alerts.filter((one) => one.id === caseOf({ message })).at(-1);
  }

  caseOf(message: MessageId): Case | undefined {
    return this.get(caseKey(caseOf({ message })));
  }

  member(name: string): Member | undefined {
    return this.get(memberKey(who(name)));
  }

  get<K extends RecordKind>(key: RecordKey<K>): Records[K] | undefined {
    return this.memory([]).get(community, key);
  }

  /** Everything that is remembered, for comparisons. */
  remembered(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.records].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, kept]) => [key, kept.value]),
    );
  }

  /** Keys of whatever still names a member. */
  tracesOf(name: string): readonly string[] {
    const words = who(name);
    const records = [...this.records].filter((entry) => JSON.stringify(entry).includes(words)).map(([key]) => key);
    const decisions = [...this.waiting].filter((entry) => JSON.stringify(entry).includes(words)).map(([key]) => key);
    return [...records, ...decisions];
  }

  /** Keys of decisions that still wait. */
  waits(): readonly string[] {
    return [...this.waiting.keys()];
  }

  private next(until: Instant): Decision | undefined {
    return [...this.waiting.values()].filter(({ due }) => due <= until).sort((one, other) => one.due - other.due)[0];
  }

  private settle(): void {
    for (let next = this.next(this.now); next; next = this.next(this.now)) {
      this.waiting.delete(next.key);
      this.carryOut(next);
    }
  }

  private carryOut(decision: Decision): void {
    this.count++;
    const base = { id: `due-${this.count}`, community, at: this.now };
    if (decision.kind === 'look_again') {
      this.take({ kind: 'fell_due', ...base, timer: decision.timer });
      return;
    }
    const { to, speech, key } = decision;
    const name = to.kind === 'member' ? to.member.slice(to.member.indexOf('/') + 1) : `#${to.purpose}`;
    const caseId = 'case' in speech ? (typeof speech.case === 'string' ? speech.case : speech.case.id) : undefined;
    const about = {
      ...base,
      key,
      speech: speech.kind,
      ...(to.kind === 'member' ? { member: to.member } : {}),
      ...(caseId === undefined ? {} : { case: caseId }),
    };
    const because = decision.until !== undefined && this.now > decision.until ? 'expired' : this.closed.get(name);
    if (because) {
      this.take({ kind: 'undeliverable', ...about, because });
      return;
    }
    this.said.push({ key, to: name, speech, at: this.now });
    const channel: ChannelId = `${community}#${name.replace('#', '')}`;
    this.take({ kind: 'delivered', ...about, message: `${channel}@said-${this.count}` });
  }

  private take(event: Event): Outcome {
    const world: World = {
      now: this.now,
      settings: this.settings,
      keyed: (words) => `keyed-${[...words].reverse().join('')}`,
    };
    const concern = concerns(event, world);
    const named = new Set(concern.keys.map(({ scope, key }) => `${scope} ${key}`));
    const outcome = decide(event, this.memory(concern.allOf ?? [], named), world);
    this.apply(outcome);
    return outcome;
  }

  private apply({ remember, decisions, cancel, erase, eraseCommunity }: Outcome): void {
    for (const key of cancel) this.waiting.delete(key);
    for (const member of erase) {
      for (const [key, kept] of this.records) if (kept.of.includes(member)) this.records.delete(key);
      for (const [key, decision] of this.waiting) if (decision.of.includes(member)) this.waiting.delete(key);
    }
    if (eraseCommunity) {
      for (const key of this.records.keys()) if (key.startsWith(`${community} `)) this.records.delete(key);
      this.waiting.clear();
    }
    for (const { scope, key, value, ...rest } of remember) {
      if (value === null) this.records.delete(`${scope} ${key}`);
      else this.records.set(`${scope} ${key}`, { value, ...rest });
    }
    for (const decision of decisions) this.waiting.set(decision.key, decision);
  }

  /** What is remembered. Only named keys can be found, so that a story also shows that `concerns` names enough. */
  private memory(allOf: readonly MemberId[], named?: ReadonlySet<string>): Memory {
    const live = (kept: Kept | undefined) => kept !== undefined && (kept.until === undefined || kept.until > this.now);
    const owned = [...this.records].filter(
      ([, kept]) => live(kept) && kept.of.some((member) => allOf.includes(member)),
    );
    const found = new Set(owned.map(([key]) => key));
    return {
      get: (scope, key) => {
        const name = `${scope} ${key}`;
        if (named && !named.has(name) && !found.has(name)) return undefined;
        const kept = this.records.get(name);
        return live(kept) ? (kept?.value as never) : undefined;
      },
      all: (kind) =>
        owned
          .map(([name, kept]) => ({ key: name.slice(name.indexOf(' ') + 1), value: kept.value }))
          .filter(({ key }) => key.startsWith(`${kind}:`)) as never,
    };
  }
}

export interface Options {
  readonly settings?: Partial<Settings>;
  /** How long the bot has watched: by default longer than it needs to say what somebody has earned. */
  readonly watchedFor?: number;
}

/** A community in `auto` and `dm`, with a moderators' channel, that the bot has watched for 60 days. */
export function story({ settings = {}, watchedFor = 60 * day }: Options = {}): Story {
  const told = new Story({
    ...defaultSettings,
    mode: 'auto',
    welcome: 'dm',
    ...settings,
    channels: { ...defaultSettings.channels, moderators: 'moderators', ...settings.channels },
  });
  told.happens('community_joined', {});
  told.passes(watchedFor);
  told.said.length = 0;
  return told;
}

export const watchedSince = (told: Story) => told.get(communityKey())?.watchedSince;
