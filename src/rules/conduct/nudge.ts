/**
 * A private word to somebody whose message deserved one. Spares whoever had one lately, has had two this year, paused,
 * said stop, or was misjudged before. A channel message waits a hold, for an edit or a deletion; a DM is answered at once.
 */
import { channelOf, type Instant, type MemberId } from '../../domain/ids.js';
import { caseKey, postedKey, type Case, type CaseState, type SparedBecause } from '../../domain/member.js';
import { day } from '../../domain/time.js';
import { pick } from '../../domain/hash.js';
import { alertModerators } from './alert.js';
import type { Conduct, Judged } from './conduct.js';
import { silentFor } from './judged.js';
import { caseOf } from './likeness.js';
import type { Scene } from './scene.js';
import { afterQuietHours } from './time.js';

/** How long a case is remembered: as long as its nudge can bar another. */
const caseKept = 90 * day;
const year = 365 * day;

const timerKey = (id: string) => `look.${id}`;
const nudgeKey = (id: string) => `nudge.${id}`;

/** States in which nothing was said to the member yet, and may still be. */
const isWaiting = (state: CaseState) => state === 'pending' || state === 'review';

export const nudge: Conduct = {
  name: 'nudge',
  message: (judged, scene) => {
    const id = caseOf(judged.read);
    const known = scene.get(caseKey(id));
    if (known && !isWaiting(known.state)) return; // An edit makes no second nudge.
    if (!judged.nudge) {
      if (known) withdraw(known, scene);
      return;
    }
    open(judged, scene);
  },
  on: {
    message_deleted: ({ message }, scene) => {
      const known = scene.get(caseKey(caseOf({ message })));
      if (known && isWaiting(known.state)) withdraw(known, scene);
    },
    fell_due: ({ timer }, scene) => {
      if (timer.kind === 'nudge') fallDue(timer.case, scene);
      if (timer.kind === 'campaign') addToCampaign(timer, scene);
    },
    delivered: (event, scene) => {
      if (event.speech === 'nudge' && event.case !== undefined) settle(event.case, 'sent', scene);
    },
    undeliverable: (event, scene) => {
      if (event.speech !== 'nudge' || event.case === undefined) return;
      const known = scene.get(caseKey(event.case));
      if (known) uncount(known, scene);
      settle(event.case, event.because === 'expired' ? 'dropped' : 'undeliverable', scene);
    },
  },
};

/** A message deserves a nudge: remembers the case, tells the moderators, and sees to the nudge as the mode has it. */
function open(judged: Judged, scene: Scene): void {
  const { read, at, nudge, verdict, history, alike } = judged;
  if (!nudge) return;
  const id = caseOf(read);
  const dueAt = read.where === 'dm' ? scene.now : Math.max(scene.now, at + scene.settings.hold);
  const known = scene.get(caseKey(id));
  const begun: Case = {
    id,
    member: read.member,
    message: read.message,
    channel: channelOf(read.message),
    where: read.where,
    at,
    verdict,
    nudge,
    reading: read.reading,
    state: 'pending',
    ...(history.silentFor === null ? {} : { silentFor: history.silentFor }),
    ...(alike.case === undefined ? {} : { campaignOf: alike.case }),
    ...(known?.campaign ? { campaign: known.campaign } : {}),
  };
  const because = sparedBecause(begun, scene);
  if (because) remember({ ...begun, state: 'spared', because }, scene);
  else if (scene.mode() === 'observe') remember({ ...begun, state: 'observed' }, scene);
  else if (scene.mode() === 'review') remember({ ...begun, state: 'review' }, scene);
  else {
    remember({ ...begun, dueAt }, scene);
    if (read.where === 'dm') say(begun, scene);
    else scene.lookAgain(timerKey(id), dueAt, { kind: 'nudge', case: id, member: read.member }, [read.member]);
  }
  if (alike.case !== undefined && alike.case !== id) {
    const timer = { kind: 'campaign', case: alike.case, member: read.member } as const;
    scene.lookAgain(`campaign.${alike.case}.${id}`, scene.now, timer, [read.member]);
  }
}

/** The hold is over, or a moderator said "send": is it still deserved, and may it be said now? */
function fallDue(id: string, scene: Scene): void {
  const known = scene.get(caseKey(id));
  if (!known?.member || known.state !== 'pending') return;
  if (!isStillSilent(known, scene)) return withdraw(known, scene);
  const because = sparedBecause(known, scene);
  if (because) return remember({ ...known, state: 'spared', because }, scene);
  if (scene.mode() === 'observe') return remember({ ...known, state: 'observed' }, scene);
  if (scene.now - known.at > scene.settings.nudgeExpires) return remember({ ...known, state: 'dropped' }, scene);
  const mayAt = afterQuietHours(scene.now, scene.settings.quietHours);
  if (mayAt > scene.now) {
    remember({ ...known, dueAt: mayAt }, scene);
    scene.lookAgain(timerKey(id), mayAt, { kind: 'nudge', case: id, member: known.member }, [known.member]);
    return;
  }
  say(known, scene);
}

/** A message that was said before this one may have arrived after it: then this was no word out of silence. */
function isStillSilent(known: Case, scene: Scene): boolean {
  if (known.verdict !== 'cold_favour_ask' || !known.member) return true;
  const silent = silentFor(scene.member(known.member), known.at, scene);
  return silent === null || silent >= scene.settings.silence;
}

/** Says it, and counts it at once, so that two messages in a minute do not make two nudges. */
function say(known: Case, scene: Scene): void {
  const { member } = known;
  if (!member) return;
  const nudges = scene.member(member).nudges ?? [];
  const recent = nudges.filter((one) => one.at > scene.now - year && one.case !== known.id);
  scene.rememberMember(member, { nudges: [...recent, { kind: known.nudge, at: scene.now, case: known.id }] });
  scene.say(
    nudgeKey(known.id),
    { kind: 'member', member },
    {
      kind: 'nudge',
      nudge: known.nudge,
      case: known.id,
      where: known.where,
      message: known.message,
      reading: known.reading,
      wording: pick(known.id, 60),
    },
    { until: known.at + scene.settings.nudgeExpires },
  );
}

/** Why this member hears nothing about it; undefined where the nudge may be said. */
function sparedBecause(known: Case, scene: Scene): SparedBecause | undefined {
  if (!known.member) return 'stopped';
  const { nudges = [], spared = [], pausedAt } = scene.member(known.member);
  const others = nudges.filter((one) => one.case !== known.id);
  const within = (length: number, at: Instant) => scene.now - at < length;
  if (scene.hasStopped(known.member)) return 'stopped';
  if (pausedAt !== undefined) return 'paused';
  if (spared.includes(known.nudge)) return 'spared_rule';
  if (others.some((one) => one.kind === known.nudge && within(scene.settings.coolDown, one.at))) return 'cooldown';
  if (others.filter((one) => within(year, one.at)).length >= scene.settings.yearlyCap) return 'yearly_cap';
  // A moderator decides on a campaign once, at its first case.
  if (known.campaignOf !== undefined && scene.mode() === 'review') return 'campaign';
  return undefined;
}

/** Edited or deleted before anything was said. */
function withdraw(known: Case, scene: Scene): void {
  scene.cancel(timerKey(known.id));
  if (known.dueAt !== undefined && known.where === 'dm') uncount(known, scene);
  scene.cancel(nudgeKey(known.id));
  remember({ ...known, state: 'withdrawn' }, scene);
}

function addToCampaign(timer: { readonly case: string; readonly member: MemberId }, scene: Scene): void {
  const first = scene.get(caseKey(timer.case));
  if (!first || first.member === timer.member) return;
  const campaign = first.campaign ?? [];
  if (campaign.includes(timer.member)) return;
  remember({ ...first, campaign: [...campaign, timer.member].slice(-50) }, scene);
}

/** A nudge that did not reach its member, or was taken back, bars no other. */
export function uncount(known: Case, scene: Scene): void {
  if (!known.member) return;
  const { nudges = [] } = scene.member(known.member);
  const left = nudges.filter((one) => one.case !== known.id);
  if (left.length < nudges.length) scene.rememberMember(known.member, { nudges: left.length > 0 ? left : undefined });
}

/** Somebody else's case, in which an erased member had a part: as one of a campaign, or as the moderator who ruled. */
export function keepWithout(erased: MemberId, known: Case, scene: Scene): void {
  const { ruledBy, campaign, ...rest } = known;
  const others = campaign?.filter((member) => member !== erased) ?? [];
  remember(
    {
      ...rest,
      ...(ruledBy && ruledBy !== erased ? { ruledBy } : {}),
      ...(others.length > 0 ? { campaign: others } : {}),
    },
    scene,
  );
}

function settle(id: string, state: CaseState, scene: Scene): void {
  const known = scene.get(caseKey(id));
  if (known && isWaiting(known.state)) remember({ ...known, state }, scene);
}

/** A moderator's "send": what waited for review is now pending, and due. */
export function approve(known: Case, by: MemberId | undefined, scene: Scene): void {
  if (known.state !== 'review' || !known.member) return;
  remember({ ...known, state: 'pending', dueAt: scene.now, ...(by ? { ruledBy: by } : {}) }, scene);
  // A moderator who clicks is awake, but the member may not be: quiet hours and cool-downs are looked at once more.
  fallDue(known.id, scene);
}

/** Nothing that still waits for this member is said any more. */
export function spareWaiting(member: MemberId, because: SparedBecause, scene: Scene): void {
  for (const { value: known } of scene.all('case')) {
    if (known.member !== member || !isWaiting(known.state)) continue;
    scene.cancel(timerKey(known.id));
    scene.cancel(nudgeKey(known.id));
    uncount(known, scene);
    remember({ ...known, state: 'spared', because }, scene);
  }
}

/** Ends a case for good, whatever still waits of it. */
export function close(known: Case, state: CaseState, by: MemberId | undefined, scene: Scene): void {
  scene.cancel(timerKey(known.id));
  scene.cancel(nudgeKey(known.id));
  uncount(known, scene);
  remember({ ...known, state, ...(by ? { ruledBy: by } : {}) }, scene);
}

/** Remembers a case as it stands now, and shows the moderators. */
function remember(known: Case, scene: Scene): void {
  const { dueAt, ...rest } = known;
  const kept: Case = known.state === 'pending' && dueAt !== undefined ? known : rest;
  const of = [known.member, known.ruledBy, ...(known.campaign ?? [])].filter((member) => member !== undefined);
  scene.put(caseKey(known.id), kept, { of, until: known.at + caseKept });
  const posted = scene.get(postedKey(known.message));
  if (posted && posted.case !== known.id) {
    scene.put(
      postedKey(known.message),
      { ...posted, case: known.id },
      {
        of: [posted.author],
        until: posted.at + scene.settings.remember,
      },
    );
  }
  alertModerators(kept, scene);
}
