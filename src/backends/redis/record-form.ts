/** Records as they lie in Redis: version, end of their time, owners, value. The scripts read the first three. */
import { randomBytes } from 'node:crypto';
import type { Instant, MemberId } from '../../domain/ids.js';
import type { RecordKey, RecordKind, Records, Scope } from '../../domain/member.js';
import { longValue, shortMember, shortValue } from '../short.js';

export interface Stored {
  readonly version: string;
  readonly until: Instant | undefined;
  readonly of: readonly MemberId[];
  readonly value: Records[RecordKind];
}

const versionLength = 8;

/** What tells this writing of a record from every other; 48 random bits, so that none comes again. */
export const newVersion = (): string => randomBytes(6).toString('base64url');

/** A member's own record is theirs without being told; every other record is nobody's unless it is told. */
const impliedBy = (key: RecordKey): readonly MemberId[] =>
  key.startsWith('member:') ? [key.slice('member:'.length) as MemberId] : [];

function ownersIn(scope: Scope, key: RecordKey, of: readonly MemberId[]): string {
  const implied = impliedBy(key);
  if (implied.length === of.length && implied.every((member) => of.includes(member))) return '';
  return of.length === 0 ? '-' : [...new Set(of)].map((member) => shortMember(scope, member)).join(' ');
}

export const storedForm = (scope: Scope, key: RecordKey, { version, until, of, value }: Stored): string =>
  `${version}${until ?? ''}\n${ownersIn(scope, key, of)}\n${shortValue(scope, value)}`;

export function readForm(scope: Scope, key: RecordKey, raw: string): Stored {
  const first = raw.indexOf('\n', versionLength);
  const second = raw.indexOf('\n', first + 1);
  const [until, owners] = [raw.slice(versionLength, first), raw.slice(first + 1, second)];
  return {
    version: raw.slice(0, versionLength),
    until: until === '' ? undefined : Number(until),
    of: owners === '' ? impliedBy(key) : owners === '-' ? [] : owners.split(' ').map((one) => longMember(scope, one)),
    value: longValue(scope, raw.slice(second + 1)) as Records[RecordKind],
  };
}

const longMember = (scope: Scope, words: string): MemberId => words.replaceAll('\u0001', () => scope) as MemberId;
