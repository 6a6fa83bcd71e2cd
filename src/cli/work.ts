/** What a backend does its work with: the core, and the adapters that deliver. Part of the composition root. */
import type { Adapter } from '../adapters/adapter.js';
import type { Backend, Due, Lane, Work } from '../backends/backend.js';
import type { DeliveryOutcome } from '../domain/decision.js';
import { platformOf, type CommunityId, type MessageId, type Platform } from '../domain/ids.js';
import { receiptKey } from '../domain/member.js';
import type { Settings } from '../domain/settings.js';
import { day, minute } from '../domain/time.js';
import { isEdited } from '../rules/conduct/receipts.js';
import { concerns, decide } from '../rules/decide.js';
import { word } from '../speech/index.js';

export interface House {
  readonly backend: Pick<Backend, 'recall'>;
  settingsOf(community: CommunityId): Settings;
  keyed(words: string): string;
  /** Undefined where the platform is not connected in this process. */
  adapterOf(platform: Platform): Pick<Adapter, 'deliver'> | undefined;
  /** Waits a moment, another one each time, before a DM is opened: nobody writes to ten people in the same instant. */
  jitter?(): Promise<void>;
}

export function work(house: House): Work {
  return {
    concerns: (event) => concerns(event, house),
    decide: (event, memory, now) =>
      decide(event, memory, { now, settings: house.settingsOf(event.community), keyed: house.keyed }),
    deliver: (due) => deliver(due, house),
    lanes: (due) => lanes(due, house),
  };
}

async function deliver(due: Due, house: House): Promise<DeliveryOutcome> {
  const { community, decision } = due;
  const adapter = house.adapterOf(platformOf(community));
  if (!adapter) return { kind: 'again', after: minute, why: `${platformOf(community)} is not connected here` };
  if (lanes(due, house).length > 0) await house.jitter?.();
  const edits = await postedAs(due, house);
  const name = isEdited(decision.speech.kind) ? { name: `${community}.${decision.key}` } : {};
  const member = decision.to.kind === 'member' ? { member: decision.to.member } : {};
  const message = word(decision.speech, { community, settings: house.settingsOf(community), ...member });
  return adapter.deliver({ id: due.id, community, to: decision.to, message, ...name, ...(edits ? { edits } : {}) });
}

/** Where this was said before, if it is something that is edited in place. */
async function postedAs({ community, decision }: Due, house: House): Promise<MessageId | undefined> {
  if (!isEdited(decision.speech.kind)) return undefined;
  const key = receiptKey(decision.key);
  const memory = await house.backend.recall(community, { keys: [{ scope: community, key }] });
  return memory.get(community, key)?.message;
}

/** What a member did not just ask for themselves: these open a DM, and Discord quarantines who opens them fast. */
const opensDm = new Set(['welcome', 'reminder', 'nudge', 'choose', 'which']);

function lanes({ community, decision }: Pick<Due, 'community' | 'decision'>, house: House): readonly Lane[] {
  if (platformOf(community) !== 'discord' || decision.to.kind !== 'member') return [];
  if (!opensDm.has(decision.speech.kind)) return [];
  const { perMinute, perDay } = house.settingsOf(community).pace;
  return [
    {
      name: discordDms,
      limits: [
        { count: perMinute, per: minute },
        { count: perDay, per: day },
      ],
    },
  ];
}

/** The lane of all DMs that the Discord account opens. `yourturn resume-dms` releases it. */
export const discordDms = 'discord.dms';
