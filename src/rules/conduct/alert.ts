/**
 * The moderators' view of a case: one message in their channel, edited in place whenever the case changes. A campaign
 * by several accounts alerts once, at its first case.
 */
import type { Case } from '../../domain/member.js';
import type { Scene } from './scene.js';

export const alertKey = (id: string): string => `alert.${id}`;

export function alertModerators(known: Case, scene: Scene): void {
  if (scene.settings.channels.moderators === null || known.campaignOf !== undefined) return;
  const of = known.member === undefined ? [] : [known.member];
  scene.say(alertKey(known.id), { kind: 'channel', purpose: 'moderators' }, { kind: 'alert', case: known }, { of });
}

const nothingFound = { is: false, sure: 0 } as const;

/** What is left in the moderators' channel of somebody who asked to be forgotten: that something was erased. */
export function eraseAlert(known: Case, scene: Scene): void {
  if (scene.settings.channels.moderators === null || known.campaignOf !== undefined) return;
  const erased: Case = {
    id: known.id,
    message: `${scene.community}#erased@erased`,
    channel: `${scene.community}#erased`,
    where: known.where,
    at: scene.now,
    verdict: 'other',
    nudge: known.nudge,
    state: 'erased',
    reading: {
      shares: nothingFound,
      asksBack: nothingFound,
      promotes: nothingFound,
      callToAction: nothingFound,
      asksFavour: nothingFound,
      boilerplate: nothingFound,
      answers: false,
      notMeant: false,
      plea: false,
      bareLink: false,
      unknownLanguage: false,
      cut: false,
      stop: false,
      spared: false,
      language: 'und',
    },
  };
  scene.say(alertKey(known.id), { kind: 'channel', purpose: 'moderators' }, { kind: 'alert', case: erased });
}
