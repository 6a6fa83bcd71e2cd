/** The bot's conduct, in order: each part sees what those before it remembered. */
import { answer } from './answer.js';
import { community } from './community.js';
import type { Conduct } from './conduct.js';
import { exchange } from './exchange.js';
import { likeness } from './likeness.js';
import { membership } from './membership.js';
import { nudge } from './nudge.js';
import { placing } from './placing.js';
import { posted } from './posted.js';
import { receipts } from './receipts.js';
import { remind } from './remind.js';
import { ruling } from './ruling.js';
import { stop } from './stop.js';
import { wave } from './wave.js';
import { welcome } from './welcome.js';

export const conducts: readonly Conduct[] = [
  community,
  membership,
  wave,
  welcome,
  remind,
  stop,
  exchange,
  posted,
  answer,
  nudge,
  likeness,
  ruling,
  placing,
  receipts,
];
