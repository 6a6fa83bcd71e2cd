/** Who comes and goes, also while the bot could not watch. */
import { Routes, type APIGuildMember } from 'discord-api-types/v10';
import type { Duration, Instant } from '../../domain/ids.js';
import { hour } from '../../domain/time.js';
import type { Listener } from '../adapter.js';
import type { Api } from './api.js';
import type { Waiting } from './pending.js';
import { isGuest, joined, left } from './translate.js';

/** Whoever came longer ago is not greeted: "hello, newcomer" would only puzzle them. */
const stillNew: Duration = 48 * hour;
const pageSize = 1_000;
/** Beyond 200,000 members a list is no way to find out who came. */
const mostPages = 200;

/** What a member's payload tells of their coming. */
export interface Coming {
  readonly user: { readonly id: string; readonly bot?: boolean };
  readonly joined_at: string | null;
  readonly pending?: boolean;
  readonly flags?: number;
}

export interface Gate {
  readonly api: Pick<Api, 'get'>;
  readonly waiting: Waiting;
  readonly submit: Listener['submit'];
  now(): Instant;
}

/** Joined: greeted at once, unless a screening has to be passed first. False for bots and guests. */
export async function came(guild: string, member: Coming, { waiting, submit, now }: Gate): Promise<boolean> {
  if (member.user.bot || isGuest(member)) return false;
  const joinedAt = member.joined_at ?? new Date(now()).toISOString();
  if (member.pending) await waiting.add(guild, member.user.id, joinedAt);
  else await submit(joined(guild, member.user.id, joinedAt, Date.parse(joinedAt)));
  return true;
}

/** Discord tells every change of a member; what counts is the end of their screening. */
export async function changed(guild: string, member: Coming, { waiting, submit, now }: Gate): Promise<void> {
  if (member.user.bot || member.pending !== false) return;
  const joinedAt = await waiting.take(guild, member.user.id);
  if (joinedAt !== undefined) await submit(joined(guild, member.user.id, joinedAt, now()));
}

export async function went(guild: string, user: { id: string; bot?: boolean }, gate: Gate): Promise<void> {
  if (user.bot) return;
  await gate.waiting.take(guild, user.id);
  await gate.submit(left(guild, user.id, gate.now()));
}

/** Finds out who came, or passed the screening, since the bot last watched. Needs the GuildMembers intent. */
export async function cameSince(guild: string, from: Instant, gate: Gate): Promise<number> {
  let found = 0;
  let after = '0';
  for (let page = 0; page < mostPages; page++) {
    const query = new URLSearchParams({ limit: `${pageSize}`, after });
    const members = (await gate.api.get(Routes.guildMembers(guild), { query })) as APIGuildMember[];
    for (const member of members) {
      if (await isNewSince(guild, member, from, gate)) found++;
    }
    const last = members.at(-1)?.user.id;
    if (members.length < pageSize || last === undefined) break;
    after = last;
  }
  return found;
}

/** Whoever waits behind the screening may have passed it meanwhile. */
async function isNewSince(guild: string, member: APIGuildMember, from: Instant, gate: Gate): Promise<boolean> {
  if (await gate.waiting.has(guild, member.user.id)) {
    await changed(guild, { ...member, pending: member.pending ?? false }, gate);
    return !member.pending;
  }
  const joinedAt = Date.parse(member.joined_at ?? '');
  return joinedAt >= from && joinedAt > gate.now() - stillNew ? came(guild, member, gate) : false;
}
