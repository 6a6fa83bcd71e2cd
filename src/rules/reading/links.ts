/**
 * What an address says by itself: where people show and sell their own things, where knowledge and code are kept, and
 * whether the address carries a referral. Hosts are of public knowledge; what matters is their kind, not their name.
 */
import { parse } from 'tldts';

export type LinkKind = 'own' | 'referral' | 'knowledge' | 'plain';

/** File names that look like hosts: `app.py`, `notes.md`, `script.sh`. Counted as hosts only with a path after them. */
const fileEndings = new Set(
  'py md sh rs pl so cc ps mov zip app ini rb js ts tsx jsx vue java go cs cpp hs kt lua css html php json yml yaml toml txt pdf png jpg gif mp3 mp4 wav exe'.split(
    ' ',
  ),
);

/** Address, with or without a scheme -> host without `www.`; undefined where it is none. */
export function hostOf(address: string): string | undefined {
  const start = address.indexOf('://') < 0 ? 0 : address.indexOf('://') + 3;
  let stop = start;
  while (stop < address.length) {
    const c = address.charCodeAt(stop);
    const inHost =
      (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 46 || c === 45 || c > 127;
    if (!inHost) break;
    stop++;
  }
  const host = address.slice(start, stop).toLowerCase();
  if (host.length > 253 || !host.includes('.')) return undefined;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (start === 0 && fileEndings.has(ending) && address.charCodeAt(stop) !== 47) return undefined;
  if (start === 0 && !parse(host).isIcann && !reserved.has(ending)) return undefined;
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** Endings kept for examples (RFC 2606): our own cases use them. */
const reserved = new Set(['example', 'test', 'invalid']);

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Where people publish, show, sell, collect or gather: the reader is meant to come. */
const ownHosts = words(`
  youtube.com youtu.be twitch.tv kick.com tiktok.com instagram.com facebook.com fb.me x.com threads.net bsky.app
  soundcloud.com bandcamp.com spotify.com open.spotify.com music.apple.com podcasts.apple.com pod.link mixcloud.com ffm.to distrokid.com
  audius.co vimeo.com rumble.com dailymotion.com wattpad.com webtoons.com tapas.io royalroad.com archiveofourown.org substack.com
  medium.com hashnode.dev dev.to ghost.io beehiiv.com buttondown.email wordpress.com blogspot.com tumblr.com wixsite.com
  itch.io store.steampowered.com steamcommunity.com gamejolt.com roblox.com modrinth.com curseforge.com nexusmods.com
  play.google.com apps.apple.com testflight.apple.com chromewebstore.google.com addons.mozilla.org marketplace.visualstudio.com
  producthunt.com gumroad.com etsy.com redbubble.com teepublic.com bigcartel.com ko-fi.com buymeacoffee.com patreon.com
  fiverr.com upwork.com udemy.com skillshare.com teachable.com thinkific.com podia.com kajabi.com leanpub.com lulu.com lektu.com
  kickstarter.com indiegogo.com gofundme.com gofund.me justgiving.com goteo.org ulule.com vakinha.com.br verkami.com
  startnext.com leetchi.com catarse.me paypal.me venmo.com cash.app change.org openpetition.de openpetition.org avaaz.org
  discord.gg discord.com t.me telegram.me wa.me chat.whatsapp.com linktr.ee beacons.ai carrd.co bio.link lnk.bio lnk.to
  eventbrite.com lu.ma meetup.com sympla.com.br calendly.com cal.com ticketmaster.com behance.net dribbble.com artstation.com
  deviantart.com printables.com thingiverse.com tindie.com opensea.io vgen.co top.gg`);

/** Where knowledge and code are kept: usually given as help. */
const knowledgeHosts = words(`
  stackoverflow.com stackexchange.com superuser.com serverfault.com askubuntu.com wikipedia.org developer.mozilla.org w3schools.com
  github.com gitlab.com bitbucket.org npmjs.com pypi.org docs.rs readthedocs.io codepen.io jsfiddle.net repl.it replit.com
  codesandbox.io pastebin.com hastebin.com paste.ubuntu.com gist.github.com imgur.com i.imgur.com learn.microsoft.com
  docs.microsoft.com docs.google.com drive.google.com forms.gle arxiv.org news.ycombinator.com reddit.com freecodecamp.org
  freecodecamp.com files.gitter.im gitter.im archive.org ubuntu.com debian.org python.org nodejs.org mozilla.org`);

/** Parts of an address that show the interest by themselves. */
const referral =
  /[?&](?:ref|aff|affiliate|referral|refcode|invite|invitecode|coupon|promo|via|partner)=|\/(?:ref|aff|invite|setinvite)[/?]/;

/** Whether a host, or the domain it belongs to, is in a list. */
function listed(host: string, list: ReadonlySet<string>): boolean {
  if (list.has(host)) return true;
  let dot = host.indexOf('.');
  while (dot >= 0) {
    const rest = host.slice(dot + 1);
    if (!rest.includes('.')) return false;
    if (list.has(rest)) return true;
    dot = host.indexOf('.', dot + 1);
  }
  return false;
}

/** What kind of place an address leads to. `referrals`: host or host/path prefixes from the community's settings. */
export function linkKind(address: string, referrals: readonly string[] = []): LinkKind {
  const host = hostOf(address);
  if (host === undefined) return address.startsWith('mailto:') ? 'own' : 'plain';
  if (referrals.some((entry) => leadsTo(address, host, entry))) return 'referral';
  if (referral.test(address.slice(0, 2048).toLowerCase())) return 'referral';
  if (listed(host, ownHosts)) return 'own';
  if (listed(host, knowledgeHosts)) return 'knowledge';
  return 'plain';
}

/** Whether an address leads to one of the community's own domains. */
export function isAmong(address: string, domains: readonly string[]): boolean {
  if (domains.length === 0) return false;
  const host = hostOf(address);
  return host !== undefined && domains.some((entry) => leadsTo(address, host, entry));
}

/** `entry` is a host (its subdomains count) or host/path. */
function leadsTo(address: string, host: string, entry: string): boolean {
  const slash = entry.indexOf('/');
  const wanted = (slash < 0 ? entry : entry.slice(0, slash)).toLowerCase();
  if (host !== wanted && !host.endsWith(`.${wanted}`)) return false;
  return slash < 0 || address.toLowerCase().includes(entry.toLowerCase());
}
