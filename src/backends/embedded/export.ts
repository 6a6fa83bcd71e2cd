/** Gives away what the file keeps, row by row, for `yourturn migrate`. The file itself stays as it is. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../domain/decision.js';
import type { Event } from '../../domain/event.js';
import type { CommunityId, Instant, MemberId } from '../../domain/ids.js';
import type { RecordKind, Records } from '../../domain/member.js';
import { StartError } from '../../domain/start-error.js';
import type { Carried, Exporter } from '../carried.js';
import { communities, type Communities } from './communities.js';
import { numbers, type Numbers } from './numbers.js';
import { impliedBy } from './records.js';
import { migrate } from './schema.js';
import { seenFor } from './seen.js';
import { longKey, longValue } from '../short.js';
import { closeFile, fileName, isBusy, openFile, type Database, type Value } from './sqlite.js';

/** So many rows are held in memory at once. */
const page = 1_000;

/** Opens the file under a folder for giving away. Throws `StartError` where there is none, or a bot works on it. */
export async function exportFile(dataDir: string): Promise<Exporter> {
  const path = join(dataDir, fileName);
  if (!existsSync(path)) {
    throw new StartError(`DATA_DIR: there is no ${path}, so nothing to carry over. Set DATA_DIR to the bot's folder.`);
  }
  const database = await openFile(dataDir).catch((error: unknown) => {
    throw isBusy(error)
      ? new StartError(`DATA_DIR: a bot still runs on ${path}. Stop it, then run this again.`)
      : error;
  });
  try {
    migrate(database, path);
    const scopes = communities(database);
    const names = numbers(database);
    return {
      name: names.seed,
      rows: (now) => rows(database, scopes, names, now),
      close: () => closeFile(database),
    };
  } catch (error) {
    closeFile(database);
    throw error;
  }
}

function* rows(database: Database, scopes: Communities, names: Numbers, now: Instant): Generator<Carried> {
  yield* records(database, scopes, now);
  yield* decisions(database, scopes, names, now);
  yield* seenIds(database, scopes, now);
  yield* inbox(database);
  yield* notes(database);
  yield* lanes(database);
}

function* records(database: Database, scopes: Communities, now: Instant): Generator<Carried> {
  type Row = { community: number; key: string; value: string; until: Instant | null; of: string | null };
  const read = database.prepare(
    `SELECT community, key, value, until, of FROM record WHERE (community, key) > (?, ?)
      ORDER BY community, key LIMIT ${page}`,
  );
  const all = paged<Row>((last) => read.all(last?.community ?? -1, last?.key ?? ''));
  for (const { community, key: short, value, until, of } of all) {
    if (until !== null && until < now) continue;
    const scope = scopes.scopeOf(community);
    const key = longKey(scope, short);
    yield {
      kind: 'record',
      scope,
      key,
      value: longValue(scope, value) as Records[RecordKind],
      of: of === null ? impliedBy(key) : (longValue(scope, of) as readonly MemberId[]),
      ...(until !== null && { until }),
    };
  }
}

/**
 * What was being delivered when the process died waits again, unless it was cancelled meanwhile (`off`), or another took
 * its place and waits behind it.
 */
function* decisions(database: Database, scopes: Communities, names: Numbers, now: Instant): Generator<Carried> {
  interface Row {
    readonly id: number;
    readonly community: number;
    readonly state: string;
    readonly due: Instant;
    readonly ready: Instant | null;
    readonly until: Instant | null;
    readonly attempts: number;
    readonly why: string | null;
    readonly body: string;
  }
  const read = database.prepare(
    `SELECT id, community, state, due, ready, until, attempts, why, body FROM decision AS one
      WHERE id > ? AND state <> 'off' AND NOT EXISTS (
        SELECT 1 FROM decision AS younger WHERE younger.community = one.community AND younger.key = one.key
          AND younger.id > one.id AND younger.state = 'behind' AND one.state <> 'parked')
      ORDER BY id LIMIT ${page}`,
  );
  for (const row of paged<Row>((last) => read.all(last?.id ?? -1))) {
    const isParked = row.state === 'parked';
    if (isParked && row.until !== null && row.until < now) continue;
    const community = scopes.scopeOf(row.community) as CommunityId;
    yield {
      kind: 'decision',
      id: names.nameOf(row.id),
      community,
      decision: longValue(community, row.body) as Decision,
      attempts: row.attempts,
      ...(row.why !== null && { why: row.why }),
      ...(row.ready !== null && row.ready > row.due && { ready: row.ready }),
      ...(isParked && { parkedUntil: row.until ?? now }),
    };
  }
}

function* seenIds(database: Database, scopes: Communities, now: Instant): Generator<Carried> {
  type Row = { community: number; id: string; at: Instant };
  const read = database.prepare(
    `SELECT community, id, at FROM seen WHERE (community, id) > (?, ?) ORDER BY community, id LIMIT ${page}`,
  );
  for (const { community, id, at } of paged<Row>((last) => read.all(last?.community ?? -1, last?.id ?? ''))) {
    if (at <= now - seenFor) continue;
    yield { kind: 'seen', community: scopes.scopeOf(community) as CommunityId, name: id, at };
  }
}

function* inbox(database: Database): Generator<Carried> {
  const read = database.prepare(`SELECT id, event, attempts FROM inbox WHERE id > ? ORDER BY id LIMIT ${page}`);
  type Row = { id: number; event: string; attempts: number };
  for (const { event, attempts } of paged<Row>((last) => read.all(last?.id ?? -1))) {
    yield { kind: 'event', event: JSON.parse(event) as Event, attempts };
  }
}

function* notes(database: Database): Generator<Carried> {
  const all = database.prepare('SELECT key, value FROM note ORDER BY key').all();
  for (const { key, value } of all as { key: string; value: string }[]) yield { kind: 'note', key, value };
}

function* lanes(database: Database): Generator<Carried> {
  type Row = { name: string; starts: string; why: string | null; since: Instant | null };
  for (const { name, starts, why, since } of database.prepare('SELECT * FROM lane ORDER BY name').all() as Row[]) {
    const held = why === null ? {} : { held: { why, since: since ?? 0 } };
    yield { kind: 'lane', name, starts: JSON.parse(starts) as readonly Instant[], ...held };
  }
}

/** Page by page, each read after the last row of the one before. */
function* paged<Row extends Record<keyof Row, Value>>(read: (last: Row | undefined) => unknown[]): Generator<Row> {
  for (let last: Row | undefined; ; ) {
    const found = read(last) as Row[];
    yield* found;
    last = found.at(-1);
    if (found.length < page) return;
  }
}
