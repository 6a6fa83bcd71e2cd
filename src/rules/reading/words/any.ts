/** Words that mean the same in every language we know: names of places on the web, words of the trade, abbreviations. */
import type { Lexicon } from './lexicon.js';

export const any: Lexicon = {
  language: 'any',
  common: '',
  phrases: {
    platform: `youtube, yt, twitch, tiktok, instagram, insta, ig, spotify, soundcloud, bandcamp, itch, itch io, steam, steam page,
      patreon, kofi, ko fi, gumroad, etsy, substack, medium, wattpad, webtoon, tapas, app store, play store, google play, kindle, amazon,
      product hunt, producthunt, kickstarter, indiegogo, gofundme, telegram, whatsapp, facebook, fb, linkedin, discord, github, apple music,
      apple podcasts, udemy, skillshare, fiverr, upwork, vinted, ebay, depop, roblox, modrinth, nexus, tindie, onlyfans, mixcloud, deezer,
      tidal, snapchat, pinterest, threads, bluesky, mastodon, npm, pypi, crates io, vscode marketplace, chrome web store, testflight,
      redbubble, audible, goodreads, letterboxd, ulule, leetchi, startnext, goteo, verkami, calendly`,
    media: `podcast, podcasts, newsletter, blog, vlog, video, videos, vid, vids, album, ep, single, remix, mixtape, playlist, ebook, ebooks, e book, webtoon,
      zine, fanzine, livestream, trailer, teaser, showreel, reel, mv`,
    software: `app, apps, plugin, addon, beta, demo, saas, bot, website, webapp, mod, mods`,
    event: `webinar, webinars, workshop, workshops, masterclass, bootcamp, hackathon, meetup, live`,
    fund: `crowdfunding, crowdfunder`,
    group: `server, discord server, smp, guild, clan`,
    shop: `shop, merch, store, onlineshop, giveaway`,
    service: `coaching, mentoring, consulting, marketing, seo, web design`,
    earn: `crypto, forex, trading, airdrop, nft, nfts, mint, whitelist, presale, memecoin, token, bitcoin, btc, eth, web3, mrr, affiliate, dropshipping, roi, signals`,
    trade: `sub4sub, sub 4 sub, s4s, f4f, l4l, follow4follow, like4like, sub x sub`,
    subscribe: `wishlist, presave, retweet, rt`,
    offer: `promo, promo code, sale, deal, bonus, vip, gratis, black friday, early bird`,
    price: `usd, eur, gbp, euro, euros, dollar, dollars, bucks, quid`,
    bio: `link in bio, linkinbio, linktree`,
    tech: `error, bug, api, sql, docker, linux, windows, ubuntu, python, javascript, java, php, css, html, npm install, git, react, node, gpu, cpu, driver,
      nvidia, localhost, regex, json, async, compiler, kernel, postgres, mysql, kubernetes, k8s, wifi, usb, bios, obs, ffmpeg, blender, unity, godot, terraform`,
    small: `lol, haha, hahaha, hehe, lmao, xd, jaja, jajaja, kkk, kkkk, mdr, ptdr, haha`,
    greet: `hi, hello, hey, hola, ciao, salut, gm`,
  },
};
