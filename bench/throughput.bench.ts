/**
 * Prints what the backends cost, each against the least that its store could do in the same run.
 *
 *   npm run bench -- throughput [--million] [--only=embedded|redis]
 *
 * With `--million` the embedded backend is measured with a million members too, which takes minutes.
 */
import { measureEmbedded } from './embedded.js';
import { measureRedis } from './redis.js';

const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const whole = (number: number): string => Math.round(number).toLocaleString('en');

if (only !== 'redis') {
  for (const size of process.argv.includes('--million') ? [1_000, 1_000_000] : [1_000, 20_000]) {
    const { members, eventsPerSecond, bareEventsPerSecond, ratio, bytesPerMember } = await measureEmbedded(size);
    process.stdout.write(
      `embedded, ${whole(members)} members: ${whole(eventsPerSecond)} events a second, ${ratio.toFixed(2)} of bare ` +
        `SQLite's ${whole(bareEventsPerSecond)}; ${whole(bytesPerMember)} bytes a member\n`,
    );
  }
}
if (only !== 'embedded') {
  const { members, eventsPerSecond, bareJobsPerSecond, ratio, bytesPerMember } = await measureRedis(20_000);
  process.stdout.write(
    `Redis, ${whole(members)} members: ${whole(eventsPerSecond)} events a second, ${ratio.toFixed(2)} of bare ` +
      `BullMQ's ${whole(bareJobsPerSecond)}; ${whole(bytesPerMember)} bytes a member\n`,
  );
}
