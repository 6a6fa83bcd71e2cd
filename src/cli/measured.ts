/** What stands between the core and its backend: health, metrics, the log of deliveries, a second opinion. Composition root. */
import type { Backend, Clock, Work } from '../backends/backend.js';
import type { Config } from '../config.js';
import type { Log } from '../ops/log.js';
import { toldWork } from '../ops/told.js';
import { heartbeatKey } from './watch.js';

interface Parts {
  readonly config: Config;
  readonly backend: Backend;
  readonly work: Work;
  readonly clock: Clock;
  readonly log: Log;
  isReady(): boolean;
}

export interface Measured {
  readonly work: Work;
  readonly backend: Pick<Backend, 'recall' | 'submit' | 'waiting'>;
  stop(): Promise<void>;
}

/** Logs deliveries; health and metrics where a port is given for them, else nothing is counted. */
export async function measure({ config, backend, work, clock, log, isReady }: Parts): Promise<Measured> {
  const { host, opsPort } = config;
  const told = toldWork(work, log, clock);
  const heard = { recall: backend.recall, waiting: backend.waiting, submit: backend.submit };
  if (opsPort === null) return { work: told, backend: heard, stop: async () => {} };
  const [{ metrics }, { openOps }, { depthsOf, measuredSubmit, measuredWork }] = await Promise.all([
    import('../ops/metrics.js'),
    import('../ops/health.js'),
    import('../ops/measure.js'),
  ]);
  const counted = metrics(depthsOf(backend));
  const store = { name: 'store', works: async () => (await backend.note(heartbeatKey), true) };
  const platforms = { name: 'platforms', works: async () => isReady() };
  const ops = await openOps({ host, port: opsPort, checks: [store, platforms], metrics: counted });
  return {
    work: measuredWork(told, counted, clock),
    backend: { ...heard, submit: measuredSubmit(backend, counted) },
    stop: () => ops.stop(),
  };
}

/** What `listener` is given for it: nothing where none is configured, and then nothing is loaded. */
export async function secondOpinion({ opinion: configured }: Config, clock: Clock, log: Log) {
  if (!configured) return {};
  const { opinion } = await import('../adapters/opinion.js');
  const failed = (why: string) => log.warn({ why }, 'no second opinion; the rules decide alone');
  return { opinion: opinion({ ...configured, clock, failed }) };
}
