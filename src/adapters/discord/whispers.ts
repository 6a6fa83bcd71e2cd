/**
 * Ways to say something to a member ephemerally: the answer to a form stays open for 15 minutes, so whoever answered the
 * greeting in a form hears back right there, closed DMs or not. Known to this process only; elsewhere it becomes a DM.
 */
import { MessageFlags, Routes } from 'discord-api-types/v10';
import type { Duration, Instant, MemberId } from '../../domain/ids.js';
import { minute, second } from '../../domain/time.js';
import type { Api } from './api.js';
import { recent } from './caches.js';
import type { Presented } from './present.js';

/** Discord takes answers for 15 minutes. */
const open: Duration = 14 * minute;
/** Whoever sent a form should not look at "thinking…" for longer. */
const longestThought: Duration = 4 * second;
const mostOpen = 1_000;

export interface Whispers {
  /** A form was sent, and its answer deferred. Resolves when somebody has whispered, or nobody has for a while. */
  opened(member: MemberId, application: string, token: string): Promise<'said' | 'silent'>;
  /** False where there is no such way, or it is closed. */
  say(member: MemberId, presented: Presented): Promise<boolean>;
}

interface Way {
  readonly application: string;
  readonly token: string;
  readonly until: Instant;
  /** The deferred answer, while nothing has replaced it. */
  first?: (said: 'said' | 'silent') => void;
}

export function whispers(api: Api, now: () => Instant = () => Date.now()): Whispers {
  const ways = recent<Way>(mostOpen);
  return {
    opened(member, application, token) {
      return new Promise((resolve) => {
        const way: Way = { application, token, until: now() + open, first: resolve };
        ways.set(member, way);
        setTimeout(() => {
          delete way.first;
          resolve('silent');
        }, longestThought).unref();
      });
    },
    async say(member, { body }) {
      const way = ways.get(member);
      if (!way || way.until < now()) return false;
      const { first } = way;
      delete way.first;
      try {
        if (first) await api.patch(Routes.webhookMessage(way.application, way.token), { body, auth: false });
        else {
          const flags = body.flags | MessageFlags.Ephemeral;
          await api.post(Routes.webhook(way.application, way.token), { body: { ...body, flags }, auth: false });
        }
        first?.('said');
        return true;
      } catch {
        ways.delete(member);
        first?.('silent');
        return false;
      }
    },
  };
}
