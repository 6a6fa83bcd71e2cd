/** Who says that a verdict was wrong is believed: the verdict is withdrawn and the member spared that rule for good. */
import { caseKey, type Case } from '../../domain/member.js';
import type { MemberId } from '../../domain/ids.js';
import type { Conduct } from './conduct.js';
import { approve, close } from './nudge.js';
import type { Scene } from './scene.js';

/** States on which a ruling still means something. */
const isOpen = (known: Case) => !['missed', 'overruled', 'erased', 'withdrawn'].includes(known.state);

export const ruling: Conduct = {
  name: 'ruling',
  on: {
    /** "This missed the mark", by the member who was nudged; nobody else's word counts here. */
    nudge_missed: (event, scene) => {
      const known = scene.get(caseKey(event.case));
      if (known?.member !== event.member || !isOpen(known)) return;
      spare(event.member, known, scene);
      close(known, 'missed', undefined, scene);
    },
    case_ruled: (event, scene) => {
      const known = scene.get(caseKey(event.case));
      if (!known || !isOpen(known)) return;
      if (event.ruling === 'send') approve(known, event.by, scene);
      else if (event.ruling === 'drop') {
        if (known.state === 'review' || known.state === 'pending') close(known, 'dropped', event.by, scene);
      } else {
        if (known.member) spare(known.member, known, scene);
        close(known, 'overruled', event.by, scene);
      }
    },
  },
};

function spare(member: MemberId, known: Case, scene: Scene): void {
  const { spared = [] } = scene.member(member);
  if (!spared.includes(known.nudge)) scene.rememberMember(member, { spared: [...spared, known.nudge] });
}
