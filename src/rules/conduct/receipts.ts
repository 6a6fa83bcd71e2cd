/** Remembers where something was posted that may be edited later: alerts, the welcome button, the set-up message. */
import type { SpeechKind } from '../../domain/decision.js';
import { receiptKey } from '../../domain/member.js';
import { day } from '../../domain/time.js';
import type { Conduct } from './conduct.js';

/** What is edited in place, and for how long it may still change. A button and the set-up message stay. */
const editedFor: { readonly [K in SpeechKind]?: number } = {
  alert: 120 * day,
  wave: 30 * day,
  dms_held: 30 * day,
  choose: Number.POSITIVE_INFINITY,
  welcome_button: Number.POSITIVE_INFINITY,
};

export const isEdited = (speech: SpeechKind): boolean => editedFor[speech] !== undefined;

export const receipts: Conduct = {
  name: 'receipts',
  on: {
    delivered: ({ key, speech, message, at }, scene) => {
      const kept = editedFor[speech];
      if (kept === undefined || message === undefined) return;
      scene.put(receiptKey(key), { message }, Number.isFinite(kept) ? { until: at + kept } : {});
    },
  },
};
