/**
 * `/mynetwork export`: everything that is remembered of a member, as a JSON file that explains itself. Other members
 * appear in it only where they are part of the member's own network and threads; who ruled on a case, or posted the same
 * as they did, is those people's business.
 */
import type { Instant, MemberId } from '../domain/ids.js';
import { communityKey, everywhere, memberKey, type RecordKey, type RecordKind } from '../domain/member.js';
import type { Memory } from '../domain/memory.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { greetedKey, stoppedKey } from '../rules/conduct/scene.js';
import { answersFor, recallOwn, type House, type Waiting } from './house.js';

export async function exportOwn(request: Request, house: House): Promise<Message> {
  const { community, member } = request;
  const memory = await recallOwn(request, house);
  const home = await house.recall(community, { keys: [{ scope: community, key: communityKey() }] });
  const waiting = await house.waiting(community, member);
  const answers = answersFor(request, house);
  const exported = {
    readme: answers.exportReadme,
    exportedAt: house.now(),
    community,
    id: member,
    member: memory.get(community, memberKey(member)) ?? null,
    ...records(member, memory),
    setup: setup(member, home, request),
    traces: traces(request, memory, house),
    waiting: waiting.map((one) => withoutOthers(waitingOf(one), member)),
  };
  const content = `${JSON.stringify(readable(exported), null, 2)}\n`;
  return answers.exported({ name: `your-turn-${isoOf(house.now()).slice(0, 10)}.json`, content });
}

/** The member's records, kind by kind. Kinds that are nobody's (the community, receipts) or have a place of their own are left out. */
const records = (member: MemberId, memory: Memory) => ({
  ties: memory.all('tie').map(({ value }) => value),
  messages: named(memory, 'posted', 'message'),
  cases: memory.all('case').map(({ value }) => withoutOthers(value, member)),
  likeness: memory.all('likeness').map(({ key, value }) => ({
    band: nameIn(key),
    sightings: value.filter((sighting) => sighting.member === member),
  })),
  which: named(memory, 'which', 'name'),
});

const named = <K extends RecordKind>(memory: Memory, kind: K, field: string) =>
  memory.all(kind).map(({ key, value }) => ({ [field]: nameIn(key), ...value }));

const nameIn = (key: RecordKey): string => key.slice(key.indexOf(':') + 1);

/** What the community's own record says of the member: that they installed the bot, or chose how it behaves. */
function setup(member: MemberId, home: Memory, { community }: Request) {
  const { installer, chosen } = home.get(community, communityKey()) ?? {};
  return {
    ...(installer === member ? { installer: true } : {}),
    ...(chosen?.by === member ? { chosen } : {}),
  };
}

function traces({ community, member }: Request, memory: Memory, house: House) {
  const greeted = greetedKey(member, house);
  const stopped = stoppedKey(member, house);
  return (
    [
      [community, greeted, memory.get(community, greeted)],
      [everywhere, stopped, memory.get(everywhere, stopped)],
    ] as const
  ).flatMap(([scope, key, trace]) => (trace ? [{ hash: nameIn(key), scope, ...trace }] : []));
}

const waitingOf = ({ id, decision, attempts, why }: Waiting) => ({ id, decision, attempts, ...(why ? { why } : {}) });

/** The same value, with every other member's id replaced. */
function withoutOthers(value: unknown, member: MemberId): unknown {
  const others = `${member.slice(0, member.indexOf('/'))}/`;
  return mapLeaves(value, (leaf) =>
    typeof leaf === 'string' && leaf.startsWith(others) && leaf !== member ? 'another member' : leaf,
  );
}

/** No length of time comes near this (31 years), and every instant since 2001 lies beyond it: so a number tells which it is. */
const firstInstant = 1e12;
const isoOf = (at: Instant): string => new Date(at).toISOString();

/** Instants as people read them. */
const readable = (value: unknown): unknown =>
  mapLeaves(value, (leaf) => (typeof leaf === 'number' && leaf >= firstInstant ? isoOf(leaf) : leaf));

function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mapLeaves(one, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapLeaves(inner, change)]));
}
