/**
 * Tells the app what happened: in an envelope with an id of its own, only what the manifest subscribes to and the scopes
 * allow, again where it was not acknowledged (docs.slack.dev/apis/events-api: three times, at once, after 1 and 5 minutes).
 */
import { eventOf, type Happening, type Told } from './events.js';
import type { Acknowledgement, Line, Payload } from './line.js';
import type { Slack } from './method.js';

export type { Happening } from './events.js';

/** One event on its way to the app, and how often it was sent. */
export interface Sent {
  readonly id: string;
  readonly type: string;
  readonly tries: Acknowledgement[];
}

export interface Dispatch {
  /** Resolves to how it was taken; to undefined where the app is told nothing of it. */
  tell(happening: Happening): Promise<Acknowledgement | undefined>;
  /** The latest event that was not the bot's own doing, once more. */
  repeat(): Promise<Acknowledgement | undefined>;
  /** Every event that was not acknowledged, once more. */
  retry(): Promise<readonly Acknowledgement[]>;
  /** A payload of its own shape: for what is no `event_callback`. */
  raw(body: object): Promise<Acknowledgement>;
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
  readonly sent: readonly Sent[];
}

export function dispatch(slack: Slack, line: () => Line): Dispatch {
  const sent: Sent[] = [];
  const bodies = new Map<Sent, object>();
  const underWay = new Set<Promise<unknown>>();
  let latest: Sent | undefined;
  let count = 0;

  async function send(one: Sent, number = 0): Promise<Acknowledgement> {
    const body = bodies.get(one) ?? {};
    const last = one.tries.at(-1);
    const reason = last?.why === 'timeout' ? 'http_timeout' : 'http_error';
    const payload: Payload = { kind: 'event', body, ...(number > 0 ? { retry: { number, reason } } : {}) };
    const sending = line().send(payload);
    underWay.add(sending);
    try {
      const acknowledgement = await sending;
      one.tries.push(acknowledgement);
      return acknowledgement;
    } finally {
      underWay.delete(sending);
    }
  }

  return {
    sent,
    async tell(happening) {
      const told = eventOf(happening, slack);
      const body = told && enveloped(told, `Ev${`${++count}`.padStart(9, '0')}`, slack);
      if (!told || !body) return undefined;
      const one: Sent = { id: body.event_id, type: told.event.type, tries: [] };
      sent.push(one);
      bodies.set(one, body);
      if (!isOwnDoing(happening, slack)) latest = one;
      return send(one);
    },
    repeat: async () => (latest ? send(latest, 1) : undefined),
    async retry() {
      const failed = sent.filter(({ tries }) => tries.length > 0 && !tries.some(({ acknowledged }) => acknowledged));
      const all: Acknowledgement[] = [];
      for (const one of failed) all.push(await send(one, one.tries.length));
      return all;
    },
    raw: (body) => line().send({ kind: 'event', body }),
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

function isOwnDoing(happening: Happening, { world }: Slack): boolean {
  return 'post' in happening && (world.users.get(happening.post.user)?.isBot ?? false);
}

/** Undefined where the app is not subscribed, not allowed, or not (any more) installed. */
function enveloped({ event, subscription, scope, team, at, isShared }: Told, id: string, slack: Slack) {
  const { app, grants, world } = slack;
  const where = world.teams.get(team);
  if (!where || !app.events.includes(subscription)) return undefined;
  const grant = grants.over(where);
  const isFarewell = event.type === 'app_uninstalled' || event.type === 'tokens_revoked';
  if (!grant && !isFarewell) return undefined;
  if (scope !== undefined && !grant?.scopes.has(scope)) return undefined;
  const enterprise = where.enterprise?.id;
  const isOrg = grant?.enterprise !== undefined;
  return {
    token: app.verificationToken,
    team_id: team,
    ...(enterprise ? { enterprise_id: enterprise, context_enterprise_id: enterprise } : {}),
    context_team_id: team,
    api_app_id: app.id,
    event,
    type: 'event_callback' as const,
    event_id: id,
    event_time: Math.floor(at / 1000),
    is_ext_shared_channel: isShared,
    authorizations: [
      {
        enterprise_id: enterprise ?? null,
        team_id: isOrg ? null : team,
        user_id: grants.botIn(team).id,
        is_bot: true,
        is_enterprise_install: isOrg,
      },
    ],
    event_context: `4-${id}`,
  };
}
