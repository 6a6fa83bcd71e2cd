/** A process that takes a lease and keeps it until it is killed. */
import { pathToFileURL } from 'node:url';

const { built, url, name } = JSON.parse(process.argv[2]);
const load = (path) => import(pathToFileURL(`${built}${path}`).href);
const [{ redis }, { systemClock }] = await Promise.all([load('backends/redis/index.js'), load('backends/clock.js')]);
const backend = await redis({ url, clock: systemClock() });
const lease = await backend.lease(name);
process.send({ held: lease !== undefined });
process.on('disconnect', () => process.exit(4));
