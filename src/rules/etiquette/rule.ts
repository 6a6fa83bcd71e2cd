/** What one row of the etiquette is. */
import type { NudgeKind, Reading, Verdict } from '../../domain/reading.js';
import type { EtiquetteSettings, History } from './history.js';

export interface Facts {
  readonly reading: Reading;
  readonly history: History;
  readonly settings: EtiquetteSettings;
}

export interface Rule {
  readonly verdict: Verdict;
  readonly nudge: NudgeKind | null;
  /** Pure; the first rule that fits gives the verdict. */
  readonly fits: (facts: Facts) => boolean;
}
