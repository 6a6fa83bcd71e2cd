/**
 * Keys and values as they lie on disk: JSON in which the community's own id and the names that occur in every record
 * are one control character each. JSON never holds a control character of its own, so this can be undone.
 */
import type { MemberId } from '../domain/ids.js';
import type { RecordKey, Scope } from '../domain/member.js';

/** Stands for the community's own id. */
const own = '\u0001';

/** In this order for ever: what is on disk counts on it. At most 30. */
const names = [
  '"seenAt":',
  '"joinedAt":',
  '"spokeAt":[',
  '"question":{"askedAt":',
  ',"wording":',
  ',"answeredAt":',
  '"greetedAt":',
  '"exchanges":',
  '"gave":',
  '"asked":',
  '"repliedAt":',
  '"a":"',
  '"b":"',
  '"turns":{',
  '"last":{',
  '"days":[',
  '"settled":{',
  '"open":[',
  '"author":"',
  '"where":"',
  '"traits":[',
  '"verdict":"',
  '"message":"',
  '{"is":false,"sure":',
  '{"is":true,"sure":',
  '"reason":"',
] as const;

const longForms = new Map(names.map((name, i) => [String.fromCharCode(i + 2), name as string]));
const shortForms = new Map([...longForms].map(([char, name]) => [name, char]));
const anyName = new RegExp(names.map((name) => name.replaceAll(/[[{]/g, '\\$&')).join('|'), 'g');
// eslint-disable-next-line no-control-regex -- control characters are the point
const anyChar = /[\u0002-\u001f]/g;

export const shortValue = (scope: Scope, value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(anyName, (name) => shortForms.get(name) ?? name)
    .replaceAll(scope, own);

export const longValue = (scope: Scope, words: string): unknown =>
  JSON.parse(words.replaceAll(anyChar, (char) => longForms.get(char) ?? char).replaceAll(own, () => scope));

export const shortKey = (scope: Scope, key: RecordKey): string => key.replaceAll(scope, own);
export const longKey = (scope: Scope, words: string): RecordKey => words.replaceAll(own, () => scope) as RecordKey;

export const shortMember = (scope: Scope, member: MemberId): string => member.replaceAll(scope, own);

/** A decision's key may name its community too. */
export const shortName = (scope: Scope, name: string): string => name.replaceAll(scope, own);
