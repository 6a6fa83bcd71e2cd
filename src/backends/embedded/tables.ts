/** All tables of the file, and what one event changes in them. Everything here runs inside a transaction. */
import type { Outcome } from '../../domain/decision.js';
import type { CommunityId, Instant } from '../../domain/ids.js';
import type { Numbered } from '../report.js';
import { communities } from './communities.js';
import { decisionTable } from './decisions.js';
import { inbox } from './inbox.js';
import { laneTable } from './lanes.js';
import { notes } from './notes.js';
import { numbers } from './numbers.js';
import { recordTable } from './records.js';
import { seen } from './seen.js';
import type { Database } from './sqlite.js';

export type Tables = ReturnType<typeof openTables>;

export function openTables(database: Database) {
  const community = communities(database);
  const number = numbers(database);
  const record = recordTable(database, community);
  const delivering = new Set<number>();
  const decision = decisionTable(database, community, number, delivering);
  const event = seen(database, community);
  const waitingRoom = inbox(database, community);
  const lane = laneTable(database);
  let erased = false;

  return {
    communities: community,
    records: record,
    decisions: decision,
    /** The numbers of what is being delivered: held in memory alone, since after a crash nothing is. */
    delivering,
    seen: event,
    inbox: waitingRoom,
    lanes: lane,
    notes: notes(database),

    /** Erases first, then remembers, then cancels, then decides: so an outcome may erase and keep one thing. Returns what it decided. */
    apply(scope: CommunityId, outcome: Outcome): readonly Numbered[] {
      for (const member of outcome.erase) {
        record.eraseMember(member);
        decision.eraseMember(member);
        waitingRoom.eraseMember(member);
        erased = true;
      }
      if (outcome.eraseCommunity) {
        for (const table of [record, decision, event, waitingRoom]) table.eraseCommunity(scope);
        community.remove(scope);
        erased = true;
      }
      for (const write of outcome.remember) record.write(write);
      for (const key of outcome.cancel) decision.cancel(scope, key);
      return outcome.decisions.map((one) => ({ id: decision.add(scope, one), decision: one }));
    },

    /** Whether anything was erased since this was asked last: then the log beside the file still holds it. */
    takeErased(): boolean {
      const was = erased;
      erased = false;
      return was;
    },

    /** Believes the file again, after a transaction was rolled back. */
    reload(): void {
      community.reload();
      number.reload();
      record.reload();
      lane.reload();
    },

    /** When the house has to come back to the tables: something falls due, grows old or finds room. */
    next(now: Instant, canSay: boolean): Instant {
      return Math.min(decision.next(canSay), waitingRoom.next(), canSay ? lane.next(now) : Infinity);
    },
  };
}
