/**
 * What a conduct has before it while one event is decided: what is remembered, the settings, the time; and the sheet on
 * which the outcome is written. Whatever one conduct remembers, the next one in the list already sees.
 */
import type { Address, Decision, Outcome, Speech, Timer, Write } from '../../domain/decision.js';
import type { Event } from '../../domain/event.js';
import type { CommunityId, Instant, MemberId } from '../../domain/ids.js';
import {
  communityKey,
  everywhere,
  memberKey,
  traceKey,
  type Community,
  type Member,
  type Mode,
  type RecordKey,
  type RecordKind,
  type Records,
  type Scope,
  type WelcomeBy,
} from '../../domain/member.js';
import type { Memory } from '../../domain/memory.js';
import { personOf } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';

/** All that `decide` may know besides the event and the memory. */
export interface World {
  readonly now: Instant;
  readonly settings: Settings;
  /** A keyed hash, base64url: the same words under the same key give the same name. */
  keyed(words: string): string;
}

/** The keys of the hashes that stay of somebody who was erased. */
export const greetedKey = (member: MemberId, world: Pick<World, 'keyed'>) => traceKey(world.keyed(member));
export const stoppedKey = (member: MemberId, world: Pick<World, 'keyed'>) => traceKey(world.keyed(personOf(member)));

export class Scene {
  readonly now: Instant;
  readonly settings: Settings;
  readonly community: CommunityId;
  private readonly writes = new Map<string, Write>();
  private readonly decisions = new Map<string, Decision>();
  private readonly cancelled = new Set<string>();
  private readonly erased = new Set<MemberId>();
  private communityErased = false;

  constructor(
    readonly event: Event,
    private readonly memory: Memory,
    private readonly world: World,
  ) {
    this.now = world.now;
    this.settings = world.settings;
    this.community = event.community;
  }

  /** A record, as it stands after what was decided so far. */
  get<K extends RecordKind>(key: RecordKey<K>, scope: Scope = this.community): Records[K] | undefined {
    const written = this.writes.get(`${scope} ${key}`);
    if (written) return (written.value as Records[K] | null) ?? undefined;
    return this.memory.get(scope, key);
  }

  /** Loaded records of a kind, of the member whom the event is about. */
  all<K extends RecordKind>(kind: K) {
    return this.memory.all(kind);
  }

  put<K extends RecordKind>(
    key: RecordKey<K>,
    value: Records[K] | null,
    options: { of?: readonly MemberId[]; until?: Instant; scope?: Scope } = {},
  ): void {
    const scope = options.scope ?? this.community;
    const write: Write = { scope, key, value, of: options.of ?? [] };
    this.writes.set(`${scope} ${key}`, options.until === undefined ? write : { ...write, until: options.until });
  }

  say(
    key: string,
    to: Address,
    speech: Speech,
    options: { due?: Instant; until?: Instant; of?: readonly MemberId[] } = {},
  ): void {
    const of = options.of ?? (to.kind === 'member' ? [to.member] : []);
    const say: Decision = { kind: 'say', key, due: options.due ?? this.now, of, to, speech };
    this.decisions.set(key, options.until === undefined ? say : { ...say, until: options.until });
    this.cancelled.delete(key);
  }

  lookAgain(key: string, due: Instant, timer: Timer, of: readonly MemberId[] = []): void {
    this.decisions.set(key, { kind: 'look_again', key, due, timer, of });
    this.cancelled.delete(key);
  }

  cancel(key: string): void {
    this.decisions.delete(key);
    this.cancelled.add(key);
  }

  erase(member: MemberId): void {
    this.erased.add(member);
  }

  eraseCommunity(): void {
    this.communityErased = true;
  }

  /** The community's record; one that begins now where there was none. */
  home(): Community {
    return this.get(communityKey()) ?? { watchedSince: this.event.at, blind: [] };
  }

  remember(change: Partial<Community>): void {
    this.put(communityKey(), { ...this.home(), ...change });
  }

  /** Writes the community's record as a whole, so that what is not named is forgotten. */
  replaceHome(home: Community): void {
    this.put(communityKey(), home);
  }

  /**
   * A member's record; for somebody never heard of before, one that knows only that. Whoever was erased begins anew, as
   * of now: they were never silent for as long as they have been here.
   */
  member(id: MemberId): Member {
    const { at } = this.event;
    return this.get(memberKey(id)) ?? { seenAt: at, ...(this.wasErased(id) ? { joinedAt: at } : {}) };
  }

  /** Changes a member's record. A field set to undefined is forgotten. */
  rememberMember(id: MemberId, change: { readonly [F in keyof Member]?: Member[F] | undefined }): void {
    const before = this.member(id);
    // The first event of somebody may arrive after later ones.
    const changed = { ...before, seenAt: Math.min(before.seenAt, this.event.at), ...change };
    const kept = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
    this.put(memberKey(id), kept as unknown as Member, { of: [id] });
  }

  /** What the settings file decides, else what an admin chose in chat, else to observe and greet nobody. */
  mode(): Mode {
    return this.settings.mode ?? this.home().chosen?.mode ?? 'observe';
  }

  welcomeBy(): WelcomeBy {
    return this.settings.welcome ?? this.home().chosen?.welcome ?? 'off';
  }

  isUnchosen(): boolean {
    const { chosen } = this.home();
    return (
      (this.settings.mode ?? chosen?.mode) === undefined || (this.settings.welcome ?? chosen?.welcome) === undefined
    );
  }

  wasGreeted(member: MemberId): boolean {
    return this.member(member).greetedAt !== undefined || this.wasErased(member);
  }

  /** A keyed hash is all that is left of them. */
  private wasErased(member: MemberId): boolean {
    return this.get(greetedKey(member, this.world))?.greeted === true;
  }

  leaveTrace(member: MemberId): void {
    this.put(greetedKey(member, this.world), { greeted: true });
  }

  hasStopped(member: MemberId): boolean {
    return this.get(stoppedKey(member, this.world), everywhere)?.stopped === true;
  }

  setStopped(member: MemberId, stopped: boolean): void {
    this.put(stoppedKey(member, this.world), stopped ? { stopped: true } : null, { scope: everywhere });
  }

  /** May the bot write to this member privately at all? */
  mayWriteTo(member: MemberId): boolean {
    const { leftAt, pausedAt } = this.member(member);
    return leftAt === undefined && pausedAt === undefined && !this.hasStopped(member);
  }

  outcome(): Outcome {
    return {
      remember: [...this.writes.values()],
      decisions: [...this.decisions.values()],
      cancel: [...this.cancelled],
      erase: [...this.erased],
      ...(this.communityErased ? { eraseCommunity: true } : {}),
    };
  }
}
