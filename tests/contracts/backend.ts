/**
 * What every backend must pass: the promises of `src/backends/backend.ts`, one chapter each.
 *
 * A backend's own test calls `backendContract('embedded', () => embeddedRig())`. A difference between two backends
 * becomes a case here.
 */
import { afterEach, beforeEach, describe } from 'vitest';
import { itAcceptsEvents } from './backend/accepts-events.js';
import { itCommitsTogether } from './backend/commits-together.js';
import { itDelivers } from './backend/delivers.js';
import { itErases } from './backend/erases.js';
import { itForgetsInTime } from './backend/forgets-in-time.js';
import { itKeepsLanes } from './backend/keeps-lanes.js';
import { itKeepsNotes } from './backend/keeps-notes.js';
import { itLeasesNames } from './backend/leases-names.js';
import { itReplaces } from './backend/replaces.js';
import { itRetries } from './backend/retries.js';
import type { BackendRig, Stage } from './backend/rig.js';
import { stageOn } from './backend/rig.js';
import { itStopsAndGoesOn } from './backend/stops-and-goes-on.js';
import { itTellsDepths } from './backend/tells-depths.js';
import { itWakes } from './backend/wakes.js';

export type { BackendRig } from './backend/rig.js';

/** Declares the suite for one backend; `makeRig` is called for each case, with empty data. */
export function backendContract(name: string, makeRig: () => Promise<BackendRig> | BackendRig): void {
  describe(`${name} keeps what every backend promises`, () => {
    let stage: Stage | undefined;
    beforeEach(async () => {
      stage = stageOn(await makeRig());
    });
    afterEach(() => stage?.end());
    const on = (): Stage => {
      if (!stage) throw new Error('the stage is made before each case');
      return stage;
    };

    describe('events', () => itAcceptsEvents(on));
    describe('commits', () => itCommitsTogether(on));
    describe('deliveries', () => itDelivers(on));
    describe('keys', () => itReplaces(on));
    describe('timers', () => itWakes(on));
    describe('retries', () => itRetries(on));
    describe('expiry', () => itForgetsInTime(on));
    describe('ownership', () => itErases(on));
    describe('lanes', () => itKeepsLanes(on));
    describe('leases', () => itLeasesNames(on));
    describe('notes', () => itKeepsNotes(on));
    describe('depths', () => itTellsDepths(on));
    describe('stopping', () => itStopsAndGoesOn(on));
  });
}
