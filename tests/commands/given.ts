/** A house in memory, and requests by whoever asks. What is submitted is kept, and nothing is decided. */
import type { Event } from '../../src/domain/event.js';
import type { CommunityId, MemberId, MessageId } from '../../src/domain/ids.js';
import {
  everywhere,
  kindOf,
  type RecordKey,
  type RecordKind,
  type Records,
  type Scope,
} from '../../src/domain/member.js';
import type { Concern, Memory } from '../../src/domain/memory.js';
import type { Request } from '../../src/domain/request.js';
import { defaultSettings, type Settings } from '../../src/domain/settings.js';
import { answer, type House, type Waiting } from '../../src/commands/index.js';
import type { Message } from '../../src/domain/message.js';

export const community: CommunityId = 'playground:tinkerers';
export const ada: MemberId = `${community}/ada`;
export const ben: MemberId = `${community}/ben`;
export const moderator: MemberId = `${community}/mod`;
export const message: MessageId = `${community}#general@7`;
export const now = 1_760_000_000_000;

interface Kept {
  readonly scope: Scope;
  readonly key: RecordKey;
  readonly value: unknown;
  readonly of: readonly MemberId[];
}

export interface TestHouse extends House {
  readonly submitted: readonly Event[];
  put<K extends RecordKind>(
    key: RecordKey<K>,
    value: Records[K],
    options?: { of?: readonly MemberId[]; scope?: Scope },
  ): TestHouse;
  wait(waiting: Waiting, of: readonly MemberId[]): TestHouse;
}

export const keyed = (words: string): string => `hash-of-${words.replace(/[^a-z]/g, '-')}`;

export function house(changes: Partial<Settings> = {}): TestHouse {
  const records: Kept[] = [];
  const waits: { waiting: Waiting; of: readonly MemberId[] }[] = [];
  const submitted: Event[] = [];
  const settings = {
    ...defaultSettings,
    channels: { ...defaultSettings.channels, moderators: 'moderators' },
    ...changes,
  };
  const self: TestHouse = {
    submitted,
    put(key, value, { of = [], scope = community } = {}) {
      records.push({ scope, key, value, of });
      return self;
    },
    wait(waiting, of) {
      waits.push({ waiting, of });
      return self;
    },
    recall: async (scope, concern) => memoryOf(records, scope, concern),
    waiting: async (_, of) => waits.filter((one) => !of || one.of.includes(of)).map(({ waiting }) => waiting),
    submit: async (event) => {
      submitted.push(event);
    },
    settings: () => settings,
    keyed,
    now: () => now,
  };
  return self;
}

/** Only what was asked for can be found, as the backends have it. */
function memoryOf(records: readonly Kept[], community: CommunityId, { keys, allOf = [] }: Concern): Memory {
  const asked = new Set(keys.map(({ scope, key }) => `${scope} ${key}`));
  const loaded = records.filter(
    ({ scope, of }) => (scope === community || scope === everywhere) && of.some((member) => allOf.includes(member)),
  );
  return {
    get: (scope, key) => {
      const isAsked = asked.has(`${scope} ${key}`) || loaded.some((one) => one.scope === scope && one.key === key);
      return isAsked ? (records.find((one) => one.scope === scope && one.key === key)?.value as never) : undefined;
    },
    all: (kind) => loaded.filter(({ key }) => kindOf(key) === kind) as never,
  };
}

type Asked =
  | { kind: 'network'; view: Extract<Request, { kind: 'network' }>['view'] }
  | { kind: 'unknown_view' }
  | { kind: 'button'; action: Extract<Request, { kind: 'button' }>['action'] }
  | { kind: 'explain'; message: MessageId };

/** Whoever asks is Ada, an ordinary member, unless the row says otherwise. */
export const request = (
  asked: Asked,
  who: Partial<Pick<Request, 'member' | 'isModerator' | 'isAdmin' | 'names'>> = {},
) =>
  ({
    id: 'r1',
    community,
    member: ada,
    at: now,
    isModerator: false,
    isAdmin: false,
    names: async (members: readonly MemberId[]) =>
      new Map(members.map((member) => [member, member.slice(member.indexOf('/') + 1)] as const)),
    ...who,
    ...asked,
  }) as Request;

export const ask = (house: House, asked: Asked, who: Parameters<typeof request>[1] = {}): Promise<Message> =>
  answer(request(asked, who), house);

export const press = (
  house: House,
  action: Extract<Request, { kind: 'button' }>['action'],
  who: Parameters<typeof request>[1] = {},
): Promise<Message> => ask(house, { kind: 'button', action }, who);
