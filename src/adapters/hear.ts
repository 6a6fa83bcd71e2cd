/**
 * What every adapter speaks to. A message is read here, on arrival and in this process's memory; only the event that
 * comes of it goes further, and its text is let go. Requests are answered from what is remembered.
 */
import type { Backend, Clock } from '../backends/backend.js';
import { answer } from '../commands/index.js';
import type { Event, MessageRead } from '../domain/event.js';
import {
  memberId,
  messagePart,
  platformOf,
  userOf,
  type ChannelId,
  type CommunityId,
  type MemberId,
  type MessageId,
} from '../domain/ids.js';
import { memberKey, postedKey } from '../domain/member.js';
import type { MarkedReading, Prompt, Reading, Traits } from '../domain/reading.js';
import type { Settings } from '../domain/settings.js';
import { likeness } from '../rules/reading/likeness.js';
import { read } from '../rules/reading/read.js';
import { traitsOf } from '../rules/reading/traits.js';
import type { Heard, Listener } from './adapter.js';

export interface Hearing {
  readonly backend: Pick<Backend, 'recall' | 'submit' | 'waiting'>;
  readonly clock: Pick<Clock, 'now'>;
  settingsOf(community: CommunityId): Settings;
  keyed(words: string): string;
  /**
   * A second opinion on a message that may lead to a nudge, asked while the text is in memory. Resolves to true where
   * it would spare the writer; never rejects. Absent where none is configured.
   */
  readonly opinion?: (heard: Heard, reading: Reading) => Promise<boolean>;
}

/** What the bot's own question invites. */
const question: Traits = ['news', 'introduction'];

/** The listener that an adapter is given. Everything it returns resolves once nothing can be lost. */
export function listener(house: Hearing): Listener {
  const submit = async (event: Event): Promise<void> => void (await house.backend.submit(event));
  return {
    submit,
    hear: (heard) => hear(heard, house),
    answer: (request) =>
      answer(request, {
        recall: (community, concern) => house.backend.recall(community, concern),
        waiting: (community, of) => house.backend.waiting(community, of),
        submit,
        settings: house.settingsOf,
        keyed: house.keyed,
        now: () => house.clock.now(),
      }),
  };
}

async function hear(heard: Heard, house: Hearing): Promise<MarkedReading> {
  const placed = await place(heard, house);
  const { community, member, message } = placed;
  const settings = house.settingsOf(community);
  const platform = platformOf(community);
  const prompt = await promptOf(placed, house);
  const marked = read(heard.text, {
    platform,
    prompt,
    where: heard.where,
    domains: settings.domains,
    referrals: settings.referrals,
    marked: heard.marked ?? false,
  });
  const spared = house.opinion && mayBePitch(marked.reading) ? await house.opinion(heard, marked.reading) : false;
  const reading: Reading = spared ? { ...marked.reading, spared: true } : marked.reading;
  const keyed = (words: string) => house.keyed(`${community} ${words}`);
  const messageRead: MessageRead = {
    message,
    member,
    where: heard.where,
    reading,
    traits: traitsOf(heard.text, platform),
    // Only what may be a pitch leaves a fingerprint: ordinary talk leaves none.
    likeness: mayBePitch(reading) ? likeness(heard.text, platform, keyed) : [],
    towards: heard.towards.filter((other) => other !== member),
    ...(heard.thread ? { thread: heard.thread } : {}),
    ...(heard.threadAuthor ? { threadAuthor: heard.threadAuthor } : {}),
    prompt: prompt === 'none' || prompt === 'unknown' ? prompt : 'known',
    exempt: isExempt(heard, settings),
  };
  const happened = { id: heard.id, community, at: heard.at };
  await house.backend.submit(
    placed.among
      ? { kind: 'dm_unplaced', among: placed.among, ...happened, ...messageRead }
      : { kind: heard.kind === 'edited' ? 'message_edited' : 'message_posted', ...happened, ...messageRead },
  );
  return { reading, marks: marked.marks };
}

const mayBePitch = (reading: Reading): boolean =>
  reading.promotes.is || reading.callToAction.is || reading.asksFavour.is || reading.boilerplate.is || reading.bareLink;

function isExempt({ member, roles = [] }: Heard, { exempt }: Settings): boolean {
  return exempt.members.includes(userOf(member)) || roles.some((role) => exempt.roles.includes(role));
}

interface Placed {
  readonly community: CommunityId;
  readonly member: MemberId;
  readonly message: MessageId;
  readonly heard: Heard;
  /** It could be meant for several: those whose question is open. */
  readonly among?: readonly CommunityId[];
}

/** A DM that could belong to several communities is meant for the one whose question is open. */
async function place(heard: Heard, house: Hearing): Promise<Placed> {
  const asIs: Placed = { community: heard.community, member: heard.member, message: heard.message, heard };
  if (!heard.among || heard.among.length < 2) return asIs;
  const open: CommunityId[] = [];
  for (const community of heard.among) {
    const member = memberId(community, userOf(heard.member));
    if (await hasOpenQuestion(community, member, house)) open.push(community);
  }
  const [only, ...more] = open;
  if (only === undefined) return asIs;
  if (more.length > 0) return { ...asIs, among: open };
  return { ...asIs, ...movedTo(only, heard) };
}

/** The same member and message, as ids of another community. */
function movedTo(community: CommunityId, heard: Heard) {
  const channel = heard.message.slice(heard.message.indexOf('#') + 1, heard.message.lastIndexOf('@'));
  const inChannel: ChannelId = `${community}#${channel}`;
  return {
    community,
    member: memberId(community, userOf(heard.member)),
    message: `${inChannel}@${messagePart(heard.message)}` satisfies MessageId,
  };
}

async function hasOpenQuestion(community: CommunityId, member: MemberId, house: Hearing): Promise<boolean> {
  const key = memberKey(member);
  const memory = await house.backend.recall(community, { keys: [{ scope: community, key }] });
  const asked = memory.get(community, key)?.question;
  if (!asked || asked.answeredAt !== undefined) return false;
  return house.clock.now() - asked.askedAt <= house.settingsOf(community).questionOpen;
}

/** What the message answers: in a DM the bot's open question, elsewhere the message it replies to, if the bot saw it. */
async function promptOf({ community, member, heard }: Placed, house: Hearing): Promise<Prompt> {
  if (heard.where === 'dm') return (await hasOpenQuestion(community, member, house)) ? question : 'none';
  if (heard.answers === undefined) return 'none';
  const key = postedKey(heard.answers);
  const memory = await house.backend.recall(community, { keys: [{ scope: community, key }] });
  return memory.get(community, key)?.traits ?? 'unknown';
}
