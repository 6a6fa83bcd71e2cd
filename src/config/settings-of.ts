/** Lays what a settings file says over the product's own defaults (domain/settings.ts), for each community. */
import type { CommunityId } from '../domain/ids.js';
import { defaultSettings, type Settings } from '../domain/settings.js';
import type { Given } from './settings-schema.js';

/** The playground's own community: it shows everything at once, so it nudges and greets. Its channels are its own. */
const playgroundSettings: Settings = {
  ...defaultSettings,
  mode: 'auto',
  welcome: 'dm',
  channels: {
    introductions: ['introductions'],
    promo: ['promo'],
    moderators: 'moderators',
    welcome: 'introductions',
    talk: ['general'],
  },
};

/**
 * Settings by community.
 *
 * @param all what the file says for everybody
 * @param byId what it says for one, by platform and id or by the id alone
 */
export function settingsFrom(
  all: Given,
  byId: ReadonlyMap<string, Given> = new Map(),
): (community: CommunityId) => Settings {
  const everybody = laidOver(defaultSettings, all);
  const { mode: _mode, welcome: _welcome, channels: _channels, ...rest } = all;
  const playground = laidOver(playgroundSettings, rest);
  const resolved = new Map<CommunityId, Settings>();
  const resolve = (community: CommunityId): Settings => {
    const platform = community.slice(0, community.indexOf(':'));
    const own =
      byId.get(community) ??
      byId.get(community.slice(platform.length + 1)) ??
      (platform === 'playground' ? byId.get(platform) : undefined);
    return laidOver(platform === 'playground' ? playground : everybody, own ?? {});
  };
  return (community) => {
    // Asked for each event, so each community's are laid together once.
    const known = resolved.get(community);
    if (known) return known;
    const settings = resolve(community);
    resolved.set(community, settings);
    return settings;
  };
}

/** What was given, over what holds otherwise. Groups are laid over key by key; lists take the place of lists. */
function laidOver(base: Settings, given: Given): Settings {
  const { channels: places, exempt: spared, wave: waves, pace: paces, ...single } = given;
  return {
    ...base,
    ...set(single),
    channels: { ...base.channels, ...set(places) },
    exempt: { ...base.exempt, ...set(spared) },
    wave: { ...base.wave, ...set(waves) },
    pace: { ...base.pace, ...set(paces) },
  };
}

/** Without the keys that were given as nothing. */
const set = <T extends object>(given: T | undefined): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
