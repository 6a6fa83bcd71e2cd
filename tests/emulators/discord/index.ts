/**
 * Discord on 127.0.0.1: its HTTP API and its gateway over a world in memory, for real discord.js to speak to. It refuses
 * what Discord refuses. `DISCORD_API_URL=` + `apiUrl` points the bot here.
 *
 *     const discord = await discordEmulator({ now: () => clock.now() });
 *     discord.world, discord.gateway, discord.rest   what is there, what was asked, and what shall go wrong
 *     people.ts, guilds.ts, interactions.ts          what happens
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Instant } from '../../../src/domain/ids.js';
import { gateway, type Gateway, type GatewayOptions } from './gateway/index.js';
import { rest, type Rest } from './rest/index.js';
import type { Limit } from './rest/rate-limits.js';
import { emptyWorld, type World } from './world.js';

export interface EmulatorOptions extends Partial<Omit<GatewayOptions, 'resumeUrl'>> {
  /** The time of messages, ids and tokens. Rate limits and heartbeats go by this machine's clock, as clients' do. */
  readonly now: () => Instant;
  /** Roomy by default, so that stories need not wait. */
  readonly limitOf?: (method: string, path: string) => Limit;
}

export interface DiscordEmulator {
  readonly world: World;
  readonly gateway: Gateway;
  readonly rest: Rest;
  /** The base without a version. */
  readonly apiUrl: string;
  stop(): Promise<void>;
}

const roomy: Limit = { count: 100, per: 1_000 };

export async function discordEmulator({
  now,
  limitOf = () => roomy,
  ...options
}: EmulatorOptions): Promise<DiscordEmulator> {
  const world = emptyWorld(now);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const told = gateway(world, {
    shards: 1,
    maxConcurrency: 16,
    identifiesTotal: 1_000,
    identifiesLeft: 1_000,
    identifyEvery: 4_900,
    heartbeatInterval: 41_250,
    ...options,
    resumeUrl: `ws://${address}/gateway`,
  });
  const asked = rest(world, told, limitOf);
  server.on('request', (request, response) => {
    asked.handle(request, response).catch((error: unknown) => {
      // A mistake of the emulator: it must be seen, not be taken for Discord's answer.
      process.stderr.write(`The Discord emulator failed: ${String(error instanceof Error ? error.stack : error)}\n`);
      response.destroy();
    });
  });
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  sockets.on('connection', (socket) => told.accept(socket));
  return {
    world,
    gateway: told,
    rest: asked,
    apiUrl: `http://${address}/api`,
    async stop() {
      for (const client of sockets.clients) client.terminate();
      await new Promise((resolve) => sockets.close(resolve));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
