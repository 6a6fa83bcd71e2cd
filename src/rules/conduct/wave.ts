/**
 * The breaker: a wave of joins (a raid, or a link that went round) makes greetings wait. Moderators hear of it in one
 * message that is kept up to date, and may let them go or drop them; after a calm hour they go by themselves. None is lost.
 */
import type { Instant } from '../../domain/ids.js';
import type { Community } from '../../domain/member.js';
import { hour } from '../../domain/time.js';
import type { Conduct } from './conduct.js';
import type { Scene } from './scene.js';

/** A wave is over when nobody has joined for so long. */
const calm = hour;
const overKey = 'wave.over';

export const wave: Conduct = {
  name: 'wave',
  on: {
    member_joined: ({ at }, scene) => {
      if (scene.welcomeBy() !== 'dm' || scene.mode() === 'observe') return;
      const { joins: most, per } = scene.settings.wave;
      const newest = Math.max(at, scene.home().joins?.at(-1) ?? 0);
      const joins = [...(scene.home().joins ?? []), at]
        .filter((one) => one > newest - per)
        .sort((one, other) => one - other)
        .slice(-(most + 1));
      const before = scene.home().wave;
      scene.remember({ joins });
      if (!before && joins.length <= most) return;
      const now = before
        ? { ...before, waiting: before.waiting + 1 }
        : { since: joins[0] ?? at, waiting: joins.length - most, alert: `wave.${at}` };
      scene.remember({ wave: now });
      tell(now, 'open', scene);
      scene.lookAgain(overKey, scene.now + calm, { kind: 'wave_over' });
    },
    fell_due: ({ timer }, scene) => {
      if (timer.kind === 'wave_over') end('over', scene);
    },
    wave_ruled: ({ ruling, at }, scene) => {
      const now = scene.home().wave;
      if (!now) return;
      if (ruling === 'drop') scene.remember({ dropped: { from: now.since, until: at } });
      end(ruling === 'drop' ? 'dropped' : 'greeted', scene);
    },
  },
};

/** Are greetings waiting for a wave to end? */
export const isWave = (scene: Scene): boolean => scene.home().wave !== undefined;

/** Joined in a wave that a moderator dropped. */
export function wasDropped(joinedAt: Instant | undefined, scene: Scene): boolean {
  const { dropped } = scene.home();
  return dropped !== undefined && joinedAt !== undefined && joinedAt >= dropped.from && joinedAt <= dropped.until;
}

function end(state: 'greeted' | 'dropped' | 'over', scene: Scene): void {
  const { wave: now } = scene.home();
  if (!now) return;
  tell(now, state, scene);
  scene.cancel(overKey);
  const { wave: _over, joins: _joins, ...rest } = scene.home();
  scene.replaceHome(rest);
}

function tell(now: NonNullable<Community['wave']>, state: 'open' | 'greeted' | 'dropped' | 'over', scene: Scene): void {
  if (scene.settings.channels.moderators === null) return;
  const speech = { kind: 'wave', waiting: now.waiting, state } as const;
  scene.say(now.alert, { kind: 'channel', purpose: 'moderators' }, speech);
}
