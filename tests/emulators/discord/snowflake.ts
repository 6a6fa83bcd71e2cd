/**
 * Discord's ids. The time is in their upper 42 bits, in milliseconds since the first second of 2015.
 * https://discord.com/developers/docs/reference#snowflakes
 */
import type { Instant } from '../../../src/domain/ids.js';

/** Discord's epoch: 2015-01-01T00:00:00Z. */
const epoch = 1_420_070_400_000;
/** The lower 22 bits: worker, process and a counter. Here a counter alone. */
const counterBits = 22n;

/** Makes ids, each greater than the one before of the same instant. */
export function snowflakes(now: () => Instant): (at?: Instant) => string {
  let counter = 0n;
  return (at = now()) => {
    counter = (counter + 1n) % (1n << counterBits);
    return String((BigInt(Math.trunc(at) - epoch) << counterBits) | counter);
  };
}

/** The shard that a guild's events go to; DMs go to shard 0. https://discord.com/developers/docs/events/gateway#sharding */
export const shardOf = (guildId: string | undefined, shards: number): number =>
  guildId === undefined ? 0 : Number((BigInt(guildId) >> counterBits) % BigInt(shards));
