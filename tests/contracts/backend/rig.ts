/** The stage for the cases of the backend contract: a movable clock, made-up events, and a `Work` that is told what to do. */
import type { Backend, Due, Work } from '../../../src/backends/backend.js';
import type { MovableClock } from '../../../src/backends/clock.js';
import type { Decision, DeliveryOutcome, Outcome, Say, Speech, Write } from '../../../src/domain/decision.js';
import type { Event, EventKind, EventOf } from '../../../src/domain/event.js';
import { type CommunityId, type Instant, type MemberId, memberId } from '../../../src/domain/ids.js';
import { type Member, memberKey, type Scope } from '../../../src/domain/member.js';
import type { Memory } from '../../../src/domain/memory.js';

/** What a backend brings to the contract. */
export interface BackendRig {
  /** Stands at `t0` at first. */
  readonly clock: MovableClock;
  /** Opens a backend over this rig's data, not started. After `stop`, opens the same data again. */
  open(): Promise<Backend>;
  /** Removes the data, and whatever else the rig has made. Every opened backend has been stopped before. */
  close(): Promise<void>;
}

export const t0: Instant = Date.UTC(2026, 0, 5, 12);

export const here: CommunityId = 'playground:here';
export const there: CommunityId = 'playground:there';
export const ada = memberId(here, 'ada');
export const bob = memberId(here, 'bob');
export const cyd = memberId(here, 'cyd');

export type Decide = (event: Event, memory: Memory, now: Instant) => Partial<Outcome>;

/** What a case says of its work; the rest is unremarkable: nothing is decided, every delivery succeeds. */
export interface Script {
  readonly concerns?: Work['concerns'];
  readonly decide?: Decide;
  readonly deliver?: Work['deliver'];
  readonly lanes?: Work['lanes'];
}

export interface Stage {
  readonly clock: MovableClock;
  /** Every event that was decided, in order; one that was decided again stands here again. */
  readonly heard: Event[];
  /** Every try of a delivery, in order. */
  readonly tried: Due[];
  /** Opens and starts a backend. */
  open(script?: Script): Promise<Backend>;
  /** Opens a backend without starting it. */
  openIdle(): Promise<Backend>;
  /** The `Work` that `open` would start with. */
  work(script?: Script): Work;
  moveTo(at: Instant): Promise<void>;
  end(): Promise<void>;
}

/** By default an event concerns its community's members by their own records. */
export const concernsMembers: Work['concerns'] = (event) => ({
  keys: membersIn(event).map((member) => ({ scope: event.community, key: memberKey(member) })),
});

const membersIn = (event: Event): readonly MemberId[] =>
  'member' in event && event.member !== undefined ? [event.member] : [];

export function stageOn(rig: BackendRig): Stage {
  const opened: Backend[] = [];
  const heard: Event[] = [];
  const tried: Due[] = [];

  const work = (script: Script = {}): Work => ({
    concerns: script.concerns ?? concernsMembers,
    decide(event, memory, now) {
      heard.push(event);
      return outcome(script.decide?.(event, memory, now));
    },
    async deliver(due) {
      tried.push(due);
      return (await script.deliver?.(due)) ?? { kind: 'delivered' };
    },
    ...(script.lanes && { lanes: script.lanes }),
  });

  const openIdle = async (): Promise<Backend> => {
    const backend = await rig.open();
    opened.push(backend);
    return backend;
  };

  return {
    clock: rig.clock,
    heard,
    tried,
    work,
    openIdle,
    async open(script) {
      const backend = await openIdle();
      await backend.start(work(script));
      return backend;
    },
    async moveTo(at) {
      const backend = opened.at(-1);
      await rig.clock.moveTo(at, async () => backend?.settled());
    },
    async end() {
      for (const backend of opened) await backend.stop(0);
      await rig.close();
    },
  };
}

export const outcome = (parts: Partial<Outcome> = {}): Outcome => ({
  remember: [],
  decisions: [],
  cancel: [],
  erase: [],
  ...parts,
});

/** Somebody joins: the plainest event there is. */
export const joined = (
  id: string,
  member: MemberId = ada,
  community: CommunityId = here,
  at: Instant = t0,
): EventOf<'member_joined'> => ({
  kind: 'member_joined',
  id,
  community,
  at,
  member,
});

export const left = (id: string, member: MemberId = ada, at: Instant = t0): EventOf<'member_left'> => ({
  kind: 'member_left',
  id,
  community: here,
  at,
  member,
});

/** Something to be said to a member. */
export const say = (
  key: string,
  due: Instant,
  more: { to?: MemberId; of?: readonly MemberId[]; until?: Instant; speech?: Speech } = {},
): Decision => {
  const to = more.to ?? ada;
  return {
    kind: 'say',
    key,
    due,
    of: more.of ?? [to],
    to: { kind: 'member', member: to },
    speech: more.speech ?? { kind: 'welcome', wording: 0 },
    ...(more.until !== undefined && { until: more.until }),
  };
};

export const timer = (key: string, due: Instant, member: MemberId = ada): Decision => ({
  kind: 'look_again',
  key,
  due,
  of: [member],
  timer: { kind: 'remind', member },
});

/** Remembers of a member how much they gave: the number by which the cases tell what was written. */
export const gave = (member: MemberId, count: number, until?: Instant, scope: Scope = here): Write<'member'> => ({
  scope,
  key: memberKey(member),
  value: { seenAt: t0, gave: count },
  of: [member],
  ...(until !== undefined && { until }),
});

export const memberIn = (memory: Memory, member: MemberId, scope: Scope = here): Member | undefined =>
  memory.get(scope, memberKey(member));

/** What is remembered now of how much a member gave. */
export async function gaveSoFar(backend: Backend, member: MemberId = ada): Promise<number | undefined> {
  const memory = await backend.recall(here, { keys: [{ scope: here, key: memberKey(member) }] });
  return memberIn(memory, member)?.gave;
}

/** Counts every event of its member: the same in whatever order they come. */
export const counts: Decide = (event, memory) => {
  const [member] = membersIn(event);
  return member ? { remember: [gave(member, (memberIn(memory, member)?.gave ?? 0) + 1)] } : {};
};

/** Decides by the event's id what an event leads to. */
export const byId =
  (outcomes: Readonly<Record<string, Partial<Outcome>>>): Decide =>
  (event) =>
    outcomes[event.id] ?? {};

export const heardOf = <K extends EventKind>(stage: Stage, kind: K): readonly EventOf<K>[] =>
  stage.heard.filter((event): event is EventOf<K> => event.kind === kind);

export const triedKeys = (stage: Stage): readonly string[] => stage.tried.map((due) => due.decision.key);

export const wordingOf = (decision: Say): number | undefined =>
  decision.speech.kind === 'welcome' ? decision.speech.wording : undefined;

/** A delivery that ends when the case says so. */
export interface Held {
  readonly deliver: Work['deliver'];
  /** Resolves when the delivery has begun. */
  readonly begun: Promise<void>;
  end(outcome: DeliveryOutcome): void;
}

/** Holds the first try of the decision with this key; everything else succeeds at once. */
export function holding(key: string): Held {
  let begin: () => void;
  let end: Held['end'];
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = new Promise<DeliveryOutcome>((resolve) => {
    end = resolve;
  });
  let holds = true;
  return {
    begun,
    end: (how) => end(how),
    async deliver(due) {
      if (!holds || due.decision.key !== key) return { kind: 'delivered' };
      holds = false;
      begin();
      return ended;
    },
  };
}
