/** One roster, written by several processes that each hear of a part: nobody on it is lost, nobody comes twice. */
import type { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { people } from '../../../src/adapters/slack/people.js';
import { roster, type Roster } from '../../../src/adapters/slack/roster.js';
import { communityOfTeam } from '../../../src/adapters/slack/ids.js';
import type { Workspace } from '../../../src/adapters/slack/workspaces.js';
import type { Event } from '../../../src/domain/event.js';
import { hour, minute } from '../../../src/domain/time.js';
import { openLog } from '../../../src/ops/log.js';

const team = 'T1';

/** A workspace whose list of users the test changes, a store, and as many processes as are opened. */
function given() {
  const users = ['U1', 'U2'];
  const kept = new Map<string, string>();
  const heard: Event[] = [];
  let now = 0;
  let isFull = false;
  const list = async () => ({ ok: true, members: users.map((id) => ({ id, team_id: team })) });
  const workspace: Workspace = {
    community: communityOfTeam(team),
    team,
    name: 'Acme',
    url: 'https://acme.slack.com/',
    client: { users: { list } } as unknown as WebClient,
    botUser: 'U0',
    installation: 'one',
    teamArgument: {},
  };
  const clock = { now: () => now };
  const process = (): Roster =>
    roster({
      notes: {
        note: async (key) => kept.get(key),
        keepNote: async (key, value) => {
          if (isFull) throw new Error('no space');
          if (value === null) kept.delete(key);
          else kept.set(key, value);
        },
      },
      people: people(clock),
      clock,
      log: openLog({ level: 'silent', write: () => undefined }),
      submit: async (event) => void heard.push(event),
      hashed: (words) => `hash-${words}`.replaceAll('/', '-').split('').reverse().join(''),
    });
  return {
    users,
    kept,
    workspace,
    process,
    later: (by: number) => void (now += by),
    fill: (full: boolean) => void (isFull = full),
    cameAt: () => heard.flatMap((event) => (event.kind === 'member_joined' ? [event.at] : [])),
    came: () => heard.flatMap((event) => (event.kind === 'member_joined' ? [event.member] : [])),
  };
}

it('keeps whom each process heard of', async () => {
  const { users, workspace, process, later, came } = given();
  const [one, other] = [process(), process()];
  for (const each of [one, other]) await each.catchUp(workspace);
  users.push('U3', 'U4');
  one.came(team, 'U3');
  other.came(team, 'U4');
  for (const each of [one, other, one]) await each.beat([team]);
  expect(await one.has(team, 'U4')).toBe(true);
  expect(await other.has(team, 'U3')).toBe(true);

  later(hour);
  await process().catchUp(workspace);
  expect(came()).toEqual([]);
});

it('looks at what another process wrote before it calls somebody new', async () => {
  const { workspace, process } = given();
  const [one, other] = [process(), process()];
  for (const each of [one, other]) await each.catchUp(workspace);
  one.came(team, 'U3');
  await one.beat([team]);
  expect(await other.has(team, 'U3')).toBe(true);
  expect(await other.has(team, 'U9')).toBe(false);
});

it('lets go of whoever went, in every process', async () => {
  const { workspace, process } = given();
  const [one, other] = [process(), process()];
  for (const each of [one, other]) await each.catchUp(workspace);
  one.went(team, 'U2');
  await one.beat([team]);
  await other.beat([team]);
  expect(await other.has(team, 'U2')).toBe(false);
});

it('writes later what the store would not take', async () => {
  const { users, workspace, process, later, fill, came } = given();
  const one = process();
  await one.catchUp(workspace);
  users.push('U3');
  one.came(team, 'U3');
  fill(true);
  await expect(one.beat([team])).rejects.toThrow('no space');
  fill(false);
  await one.beat([team]);
  later(10 * minute);
  await process().catchUp(workspace);
  expect(came()).toEqual([]);
});

it('spreads those who came meanwhile over the time they came in, so that they are no wave', async () => {
  const { users, workspace, process, later, came, cameAt } = given();
  await process().catchUp(workspace);
  later(hour);
  users.push('U3', 'U4', 'U5');
  await process().catchUp(workspace);
  expect(came()).toEqual(['slack:T1/U3', 'slack:T1/U4', 'slack:T1/U5']);
  expect(cameAt()).toEqual([15 * minute, 30 * minute, 45 * minute]);
});
