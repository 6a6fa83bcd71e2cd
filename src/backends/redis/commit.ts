/** One commit: what an event changes in its community, checked against what was read, together or not at all. */
import type { Decision, Outcome, Write } from '../../domain/decision.js';
import { communityOf, type CommunityId, type Instant, type MemberId } from '../../domain/ids.js';
import { everywhere, type Scope } from '../../domain/member.js';
import { dayOf } from '../../domain/time.js';
import { shortKey, shortMember, shortName } from '../short.js';
import type { Client } from './connect.js';
import { addStep } from './decisions.js';
import { gathered, perClient } from './gathered.js';
import type { Keys } from './keys.js';
import { newVersion, storedForm } from './record-form.js';
import { commitScript, run } from './scripts.js';

/** Names of steps and their arguments, one after the other: see scripts.ts. Steps that check come first. */
export type Steps = readonly string[];

export type Committed =
  /** `next`: when to look at this community again, where that may have changed; `results`: what the steps answered. */
  | { readonly is: 'ok'; readonly next: Instant | undefined; readonly results: readonly string[] }
  /** What was read is no longer so: read again, decide again. */
  | { readonly is: 'changed' }
  /** It was done by somebody else, or erased. */
  | { readonly is: 'gone' };

/** So many commits of one community at once at most, so that Redis has time for others. */
const most = 32;

const committer = perClient((client: Client) =>
  gathered(most, async (base: string, several: readonly Steps[]) => {
    const args = several.flatMap((steps) => [String(steps.length), ...steps]);
    return (await run(client, commitScript, base, args)) as readonly (readonly string[])[];
  }),
);

export async function commit(client: Client, keys: Keys, scope: Scope, steps: Steps): Promise<Committed> {
  const [is, next, ...results] = await committer(client)(keys.base(scope), steps);
  if (is === 'changed' || is === 'gone') return { is };
  return { is: 'ok', next: next ? Number(next) : undefined, results };
}

/** Erases first, then remembers, then cancels, then decides: so an outcome may erase and keep one thing. */
export function outcomeSteps(
  community: CommunityId,
  { remember, erase, eraseCommunity, cancel }: Outcome,
  decisions: readonly { readonly id: string; readonly decision: Decision }[],
  now: Instant,
): Steps {
  return [
    ...erase.flatMap((member) => eraseSteps(communityOf(member), member)),
    ...(eraseCommunity ? ['eraseAll', String(dayOf(now))] : []),
    ...rememberSteps(community, remember),
    ...cancel.flatMap((key) => ['cancel', shortName(community, key)]),
    ...decisions.flatMap(({ id, decision }) => addStep(community, id, decision)),
    ...(erase.length > 0 || cancel.length > 0 ? ['look'] : []),
  ];
}

/** What an outcome changes of what holds everywhere: written a moment earlier, and again if need be. */
export const everywhereSteps = ({ remember, erase }: Outcome): Steps => [
  ...erase.flatMap((member) => eraseSteps(everywhere, member)),
  ...rememberSteps(everywhere, remember),
];

const eraseSteps = (scope: Scope, member: MemberId): Steps => ['erase', shortMember(scope, member), member];

function rememberSteps(scope: Scope, writes: readonly Write[]): Steps {
  const version = newVersion();
  return writes
    .filter((write) => write.scope === scope)
    .flatMap(({ key, value, of, until }) =>
      value === null
        ? ['forget', shortKey(scope, key)]
        : ['remember', shortKey(scope, key), storedForm(scope, key, { version, until, of, value })],
    );
}
