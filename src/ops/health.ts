/**
 * Health and metrics over HTTP, on a port of their own: `/healthz` says that the process is alive, `/readyz` that it can do
 * its work, `/metrics` what it counted. Answers name what is wrong in our words, never in a platform's.
 */
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.js';
import { within } from './metrics.js';

/** One thing that has to work before the process can do its own. Rejects, or resolves to false, where it does not. */
export interface Check {
  readonly name: string;
  works(): Promise<boolean>;
}

/** A check that says nothing for so long counts as failed: probes give up after 1 to 5 s. */
const checkFor = 2_000;

export interface Ops {
  readonly port: number;
  stop(): Promise<void>;
}

/** The routes alone. */
export function routes({ checks, metrics }: { readonly checks: readonly Check[]; readonly metrics: Metrics }): Hono {
  return new Hono()
    .get('/healthz', (context) => context.text('alive\n'))
    .get('/readyz', async (context) => {
      const results = await Promise.all(checks.map(async (check) => [check.name, await holds(check)] as const));
      const broken = results.filter(([, works]) => !works).map(([name]) => name);
      return broken.length === 0 ? context.text('ready\n') : context.text(`not ready: ${broken.join(', ')}\n`, 503);
    })
    .get('/metrics', async (context) =>
      context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
    );
}

async function holds(check: Check): Promise<boolean> {
  try {
    return await within(check.works(), checkFor);
  } catch {
    return false;
  }
}

/** Serves them. Rejects with the operating system's error where the port cannot be had. */
export async function openOps(options: {
  readonly host: string;
  readonly port: number;
  readonly checks: readonly Check[];
  readonly metrics: Metrics;
}): Promise<Ops> {
  const server = createAdaptorServer({ fetch: routes(options).fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
