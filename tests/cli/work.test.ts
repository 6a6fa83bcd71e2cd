/** What is done between a decision that fell due and the adapter: jitter, where a lane paces it. */
import { expect, it } from 'vitest';
import type { Due } from '../../src/backends/backend.js';
import { work } from '../../src/cli/work.js';
import type { Decision, Speech } from '../../src/domain/decision.js';
import { communityId, memberId, type Platform } from '../../src/domain/ids.js';
import { loadedMemory } from '../../src/backends/loaded-memory.js';
import { defaultSettings } from '../../src/domain/settings.js';

/** Delivers one speech, and tells in which order things happened. */
async function deliver(platform: Platform, speech: Speech, to?: 'moderators'): Promise<readonly string[]> {
  const happened: string[] = [];
  const community = communityId(platform, 'T1');
  const member = memberId(community, 'U1');
  const does = work({
    backend: { recall: () => Promise.resolve(loadedMemory([])) },
    settingsOf: () => defaultSettings,
    keyed: (words) => words,
    adapterOf: () => ({
      deliver: async () => {
        happened.push('delivered');
        return { kind: 'delivered' };
      },
    }),
    async jitter() {
      happened.push('waited');
    },
  });
  const decision: Extract<Decision, { kind: 'say' }> = {
    kind: 'say',
    key: 'k',
    due: 0,
    of: [],
    to: to ? { kind: 'channel', purpose: to } : { kind: 'member', member },
    speech,
  };
  await does.deliver({ id: 'd', community, decision, attempt: 1 } satisfies Due);
  return happened;
}

it('waits a moment before it opens a DM on Discord', async () => {
  expect(await deliver('discord', { kind: 'welcome', wording: 1 })).toEqual(['waited', 'delivered']);
});

it.each([
  ['an answer to what somebody just wrote', 'discord', { kind: 'stopped' }, undefined],
  ['a channel', 'discord', { kind: 'dms_held', held: true }, 'moderators'],
  ['a platform that quarantines nobody', 'slack', { kind: 'welcome', wording: 1 }, undefined],
] as const)('does not wait for %s', async (_, platform, speech, to) => {
  expect(await deliver(platform, speech, to)).toEqual(['delivered']);
});
