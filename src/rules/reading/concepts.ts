/**
 * What a word can stand for, whatever its language. The lexicons in `words/` map words and phrases to these, and all
 * that is learned is learned over these: who is to act, for whose benefit, what is asked of whom. A language added later
 * is therefore read with what was learned from the others.
 */
export const concepts = [
  // Who: the writer, the other, anybody, everybody, somebody who is not here.
  'i',
  'me',
  'my',
  'we',
  'you',
  'your',
  'someone',
  'everyone',
  'they',
  // Small words that carry the structure.
  'can', // can, could, would: a request begins like this
  'do',
  'be',
  'have',
  'will',
  'not',
  'if',
  'to',
  'for',
  'and',
  'but',
  'with',
  'please',
  'thanks',
  'greet',
  'sorry',
  'need',
  'want',
  'seek', // looking for
  'what',
  'how',
  'who',
  'which', // which, when, where
  'why',
  'whether', // a word that makes a question of its sentence: mi, czy
  'wonder', // curious, would love to hear
  'tell', // tell me, show me
  'know', // does anyone know
  'hear', // if you hear of anything
  'else', // anyone else, who else
  'yours', // a question given back: you? yours? hbu
  // What the reader is pushed to do; always a verb that could stand as an order.
  'subscribe', // subscribe, follow, like, upvote, vote, wishlist, star, rate
  'acquire', // buy, order, grab, get, book, claim
  'attend', // join, come, sign up, register, apply
  'consume', // check out, watch, listen, read, play, try, download, visit
  'give', // donate, back, sponsor, support
  'spread', // share, forward, tell your friends
  'contact', // dm me, call us, ping me
  'act', // any other verb that can stand as an order: gift it, bring a friend, break it
  // What is asked as a favour.
  'help',
  'review', // look at, look over, proofread, test
  'feedback', // thoughts, tell me what you think
  'introduce', // introduce, refer, connect
  'lend', // lend, spare, borrow, send money
  'make', // build, write, fix, draw something for somebody
  'teach', // teach, mentor, pick your brain
  'work', // a job, a vacancy, a cv
  'survey',
  'time', // five minutes, half an hour
  'favour', // a favour, a hand, owe you one
  'unpaid', // cannot pay, free of charge
  'plight', // lost my job, rent is due, desperate
  'urgent', // by tomorrow, deadline
  'absence', // long time no see, sorry for the silence
  // What is made, sold or shown.
  'media', // channel, video, podcast, song, book
  'software', // app, game, extension, repo, site
  'shop', // shop, merch, commissions
  'event', // workshop, show, tickets
  'fund', // campaign, crowdfunding, petition
  'group', // server, community, team
  'service', // services, agency, coaching
  'project', // project, film, thesis: work that need not be a ware
  'platform', // youtube, steam, spotify: where wares are kept
  'release', // is out, is live, just dropped
  'newly', // new, latest, first
  'opened',
  'offer', // free, discount, limited
  'price',
  'number',
  'bio', // link in bio, link below
  'sell',
  'hire',
  'earn',
  'hook', // ever wondered, tired of
  'boast', // guaranteed, leading, certified
  'formal', // dear sir, kindly, hope this finds you well
  'trade', // sub for sub, follow back
  'remind', // last chance, bumping, reminder
  // What somebody tells.
  'doing', // working on, writing, learning
  'did', // finished, made, started, went
  'feel', // tired, happy, proud
  'life', // wife, kids, moved, hospital
  'job', // I am a nurse
  'from', // from Lagos, based in
  'when', // yesterday, since, this week
  // What spares.
  'notmine',
  'report', // mods, spam, scam
  'joke',
  'tech', // error, crash, version
  'ask', // does anyone know, how do I, is there a way
  'advise', // you could, you need to, try this
  'agree', // yes, no, ok, nice
  'small', // lol, haha
  'stop',
  // What is no word.
  'link',
  'ownlink', // a link to where people show their own things
  'reflink', // a referral or campaign address
  'toollink', // documentation, code hosting, forums
  'handle', // @name that is no mention, a channel's name
  'mention',
  'emoji',
  'code',
  'quote',
] as const;

export type Concept = (typeof concepts)[number];

/** Concept -> its number, which the tables of weights are addressed by. */
export const conceptId: Readonly<Record<Concept, number>> = Object.fromEntries(
  concepts.map((concept, id) => [concept, id]),
) as Record<Concept, number>;

/** Verbs that, as an order, push the reader towards something. */
export const pushes: readonly Concept[] = ['subscribe', 'acquire', 'attend', 'consume', 'give', 'spread', 'contact'];

/** Verbs that, as a request, ask for somebody's time or help. */
export const favours: readonly Concept[] = ['help', 'review', 'introduce', 'lend', 'make', 'teach'];
