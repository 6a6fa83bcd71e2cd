/** What a settings file may say, checked by zod. Each text completes "it should be". */
import { z } from 'zod';
import { modes, welcomes } from '../domain/member.js';
import { day, parseDuration, writeDuration } from '../domain/time.js';

/** A length of time from a string such as `90d`, within bounds that are told where they are overstepped. */
function length({ atLeast = 0, atMost = 3650 * day, because = '' } = {}) {
  const shouldBe =
    `a length of time from ${writeDuration(atLeast)} to ${writeDuration(atMost)}${because}, ` +
    'written as 90d, 12h, 5m, 2s or together as 1h30m';
  return z
    .union([z.string(), z.number(), z.bigint()], { error: shouldBe })
    .transform((given, context) => {
      const found = parseDuration(String(given));
      if (found !== undefined && found >= atLeast && found <= atMost) return found;
      context.addIssue({ code: 'custom', message: shouldBe });
      return z.NEVER;
    })
    .optional();
}

/** A whole number, however the file's format reads it. */
function count(atLeast: number, atMost: number) {
  const shouldBe = `a whole number from ${atLeast} to ${atMost}`;
  return z
    .union([z.number(), z.bigint()], { error: shouldBe })
    .transform(Number)
    .refine((number) => Number.isInteger(number) && number >= atLeast && number <= atMost, { error: shouldBe })
    .optional();
}

/** A name or an id; ids that are numbers may stand without quotes in YAML. */
function name(shouldBe: string) {
  return z
    .union([z.string(), z.number(), z.bigint()], { error: shouldBe })
    .refine((given) => typeof given !== 'number' || Number.isSafeInteger(given), {
      error: `${shouldBe}; a long number must stand in quotes here, or its last digits are lost`,
    })
    .transform((given) => String(given).trim())
    .refine((given) => given !== '', { error: shouldBe });
}

/** One name, or a list of them. */
function names(shouldBe: string, clean: (given: string) => string = (given) => given) {
  const one = name(`${shouldBe}, or a list of them`).transform(clean);
  return z
    .union([z.array(one), one.transform((single) => [single])], { error: `${shouldBe}, or a list of them` })
    .optional();
}

const withoutHash = (given: string): string => given.replace(/^#/, '');
const channel = 'a channel by its name or id';
/** One channel, or `none`. */
const oneChannel = name(`${channel}, or none`)
  .transform((given) => (given === 'none' ? null : withoutHash(given)))
  .optional();

/** `https://www.Example.org/` -> `example.org`. */
const bareAddress = (given: string): string =>
  given
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

const time = z.string({ error: 'a time of day, such as "22:00"' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'a time of day, such as "22:00"',
});
const zone = z
  .string({ error: 'a time zone, such as Europe/Berlin' })
  .refine(isZone, { error: 'a time zone that is known here, such as Europe/Berlin' });

function isZone(given: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const never = (given: unknown): unknown => (given === 'never' || given === 'none' || given === 'off' ? null : given);

const channels = {
  introductions: names(channel, withoutHash),
  promo: names(channel, withoutHash),
  moderators: oneChannel,
  welcome: oneChannel,
  talk: names(channel, withoutHash),
};
const quietHours = { from: time, to: time, zone };
const exempt = { roles: names('a role by its name or id'), members: names('a member by name or id') };
const wave = { joins: count(1, 100_000), per: length({ atLeast: 1 }) };
const pace = { perMinute: count(1, 1_000), perDay: count(1, 1_000_000) };

const promised = ' (docs/privacy.md promises it)';
/** What can be set for a community. The keys are those of `Settings`. */
export const community = {
  mode: z.enum(modes, { error: `one of ${modes.join(', ')}` }).optional(),
  welcome: z.enum(welcomes, { error: `one of ${welcomes.join(', ')}` }).optional(),
  channels: group(channels).optional(),
  silence: length({ atLeast: 1 }),
  watch: length(),
  earned: count(1, 1_000),
  exchangeWithin: length({ atLeast: 1 }),
  hold: length({ atMost: day }),
  coolDown: length({ atLeast: 1 }),
  yearlyCap: count(0, 12),
  nudgeExpires: length({ atLeast: 1, atMost: 7 * day }),
  questionOpen: length({ atLeast: 1 }),
  remindAfter: z
    .preprocess(
      never,
      z.union([z.null(), length({ atLeast: 1 }).unwrap()], { error: 'a length of time such as 7d, or never' }),
    )
    .optional(),
  remember: length({ atLeast: 1, atMost: 30 * day, because: promised }),
  eraseAfter: length({ atMost: 30 * day, because: promised }),
  quietHours: z
    .preprocess(never, z.union([z.null(), group(quietHours)], { error: 'from, to and zone, or none' }))
    .optional(),
  exempt: group(exempt).optional(),
  domains: names('a web address, such as example.org', bareAddress),
  referrals: names('a web address, such as example.org/ref', bareAddress),
  wave: group(wave).optional(),
};
/** What can be set for all of them. */
export const defaults = { ...community, pace: group(pace).optional() };

function group<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, { error: `a group of settings: ${Object.keys(shape).join(', ')}` });
}

/** The whole file. */
export const settingsSchema = z.strictObject(
  {
    defaults: group(defaults).nullish(),
    communities: z
      .record(z.string(), group(community).nullable(), { error: "settings by the community's id, such as slack:T012" })
      .nullish(),
  },
  { error: 'groups of settings: defaults, communities' },
);

/** What a file says of a community, checked; lengths of time in milliseconds. */
export type Given = z.output<ReturnType<typeof group<typeof defaults>>>;

/** Keys that may stand in a group, to find what a mistyped one was meant to be. */
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  channels: Object.keys(channels),
  quietHours: Object.keys(quietHours),
  exempt: Object.keys(exempt),
  wave: Object.keys(wave),
  pace: Object.keys(pace),
};

/** Every setting's name as it stands in the file, with a dot before what is in a group: for the docs' own test. */
export const settingNames: readonly string[] = Object.keys(defaults).flatMap((key) => {
  const inner = keysOf[key];
  return inner === undefined ? [key] : inner.map((name) => `${key}.${name}`);
});
