/** Prints what the embedded backend costs, with few members remembered and with many (`--million`: takes minutes). */
import { measureEmbedded } from './embedded.js';

const sizes = process.argv.includes('--million') ? [1_000, 1_000_000] : [1_000, 20_000];
for (const size of sizes) {
  const { members, eventsPerSecond, bareEventsPerSecond, ratio, bytesPerMember } = await measureEmbedded(size);
  process.stdout.write(
    `${members} members: ${Math.round(eventsPerSecond)} events a second, ${ratio.toFixed(2)} of bare SQLite's ` +
      `${Math.round(bareEventsPerSecond)}; ${Math.round(bytesPerMember)} bytes a member\n`,
  );
}
