/**
 * Hello: once to everybody who joins, with a question that invites a conversation. By DM, by a button, or not at all,
 * as the community chose. Nobody is greeted twice, nor once they have left, nor while the community only observes.
 */
import { pick } from '../../domain/hash.js';
import type { MemberId } from '../../domain/ids.js';
import { receiptKey } from '../../domain/member.js';
import { minute } from '../../domain/time.js';
import type { Conduct } from './conduct.js';
import type { Scene } from './scene.js';
import { afterQuietHours } from './time.js';
import { isWave, wasDropped } from './wave.js';

/** How long a greeting that waits for a wave to end looks away before it looks again. */
const lookAfter = 5 * minute;

const greetKey = (member: MemberId) => `greet.${member}`;
const welcomeKey = (member: MemberId) => `welcome.${member}`;
/** One button for everybody in the welcome channel. */
export const buttonKey = 'welcome_button';

export const welcome: Conduct = {
  name: 'welcome',
  on: {
    member_joined: ({ member }, scene) => {
      if (scene.wasGreeted(member) || scene.mode() === 'observe') return;
      if (scene.welcomeBy() === 'dm')
        scene.lookAgain(greetKey(member), scene.now, { kind: 'greet', member, tries: 1 }, [member]);
      offerButton(scene);
    },
    fell_due: ({ timer }, scene) => {
      if (timer.kind === 'greet') greet(timer.member, timer.tries, scene);
    },
    hello_pressed: ({ member, at }, scene) => {
      if (scene.member(member).question !== undefined) return;
      markGreeted(member, at, scene);
    },
    community_joined: (_, scene) => offerButton(scene),
    behaviour_chosen: (_, scene) => offerButton(scene),
    delivered: (event, scene) => {
      if (event.speech !== 'welcome' || event.member === undefined) return;
      const { question } = scene.member(event.member);
      // The question stands from when it was read, not from when it was decided: pacing may have held it for a day.
      if (question && question.answeredAt === undefined) {
        scene.rememberMember(event.member, { question: { ...question, askedAt: event.at }, closedAt: undefined });
      }
    },
    undeliverable: (event, scene) => {
      if (event.speech !== 'welcome' || event.member === undefined) return;
      // Never asked, so nothing is open. The button greets whoever wants to be greeted.
      const closed = event.because === 'closed_dm' ? { closedAt: event.at } : {};
      scene.rememberMember(event.member, { question: undefined, ...closed });
      if (event.because === 'closed_dm') showButton(scene);
    },
  },
};

function greet(member: MemberId, tries: number, scene: Scene): void {
  const { joinedAt } = scene.member(member);
  if (scene.wasGreeted(member) || !scene.mayWriteTo(member)) return;
  if (scene.mode() === 'observe' || scene.welcomeBy() !== 'dm' || wasDropped(joinedAt, scene)) return;
  const mayAt = isWave(scene) ? scene.now + lookAfter : afterQuietHours(scene.now, scene.settings.quietHours);
  if (mayAt > scene.now) {
    scene.lookAgain(greetKey(member), mayAt, { kind: 'greet', member, tries: tries + 1 }, [member]);
    return;
  }
  markGreeted(member, scene.now, scene);
  scene.say(welcomeKey(member), { kind: 'member', member }, { kind: 'welcome', wording: wordingFor(member) });
}

/** The same member is always asked in the same words: a restart changes nothing. */
export const wordingFor = (member: MemberId): number => pick(member, 60);

function markGreeted(member: MemberId, at: number, scene: Scene): void {
  scene.rememberMember(member, { greetedAt: at, question: { askedAt: at, wording: wordingFor(member) } });
}

/** Where the community greets by the button, it stands there before anybody comes. */
function offerButton(scene: Scene): void {
  if (scene.welcomeBy() === 'button' && scene.mode() !== 'observe') showButton(scene);
}

function showButton(scene: Scene): void {
  if (scene.get(receiptKey(buttonKey)) !== undefined) return;
  scene.say(buttonKey, { kind: 'channel', purpose: 'welcome' }, { kind: 'welcome_button' });
}
