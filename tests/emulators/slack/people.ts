/** What people do in a workspace. Each act resolves when the app has been told of it, and how it took that. */
import type { Acknowledgement } from './line.js';
import type { Dispatch } from './dispatch.js';
import type { Slack } from './method.js';
import { channelNamed, dmOf, homeKey, postAt, type Channel, type ChannelKind, type Post, type User } from './world.js';

export interface SaysHow {
  /** Answers in this message's thread. */
  readonly thread?: string;
  readonly subtype?: Post['subtype'];
  /** When it was written, where the app is told late. */
  readonly at?: number;
}

export interface Did {
  readonly post: Post;
  readonly taken: Acknowledgement | undefined;
}

type UserFacts = Partial<Omit<User, 'id' | 'team' | 'name'>>;

export interface Workspace {
  readonly team: string;
  /** Somebody who is simply there. */
  add(name: string, facts?: UserFacts): User;
  user(name: string): User;
  addChannel(name: string, kind?: ChannelKind, members?: readonly User[]): Channel;
  channel(name: string): Channel;
  bot(): User;

  /** Somebody new: `team_join`, then the channels that everybody is in. */
  join(user: User, into?: readonly Channel[]): Promise<readonly (Acknowledgement | undefined)[]>;
  joinChannel(user: User, channel: Channel): Promise<Acknowledgement | undefined>;
  leaveChannel(user: User, channel: Channel): Promise<Acknowledgement | undefined>;
  deactivate(user: User): Promise<Acknowledgement | undefined>;
  reactivate(user: User): Promise<Acknowledgement | undefined>;
  rename(user: User, name: string): Promise<Acknowledgement | undefined>;
  says(user: User, channel: Channel, text: string, how?: SaysHow): Promise<Did>;
  /** Writes to the bot; opens the DM with it where there is none. */
  dms(user: User, text: string): Promise<Did>;
  edits(post: Post, text: string): Promise<Acknowledgement | undefined>;
  /** Slack itself changes a message: a link was unfurled. */
  unfurls(post: Post): Promise<Acknowledgement | undefined>;
  deletes(post: Post): Promise<Acknowledgement | undefined>;
  opensHome(user: User, tab?: 'home' | 'messages'): Promise<Acknowledgement | undefined>;
  /** Their DM with the bot; made where there is none. */
  dm(user: User): Channel;
  home(user: User): ReturnType<Slack['world']['homes']['get']>;
  post(channel: Channel, ts: string): Post | undefined;
}

export function workspace(team: string, slack: Slack, { tell }: Dispatch): Workspace {
  const { app, world, grants } = slack;

  const add = (name: string, facts: UserFacts = {}): User => {
    const user: User = {
      isBot: false,
      isGuest: false,
      isSingleChannelGuest: false,
      isStranger: false,
      isAdmin: false,
      isOwner: false,
      deleted: false,
      dmsClosed: false,
      ...facts,
      id: world.id('U', name),
      team,
      name,
    };
    world.users.set(user.id, user);
    return user;
  };

  const dm = (user: User): Channel => {
    const before = dmOf(world, team, user.id);
    if (before) return before;
    const made: Channel = {
      id: world.id('D', user.name),
      team,
      name: '',
      kind: 'im',
      members: new Set([user.id, grants.botIn(team).id]),
      archived: false,
      user: user.id,
    };
    world.channels.set(made.id, made);
    return made;
  };

  const says = async (user: User, channel: Channel, text: string, how: SaysHow = {}): Promise<Did> => {
    const post: Post = {
      team,
      channel: channel.id,
      ts: world.ts(how.at),
      user: user.id,
      ...(user.botId ? { botId: user.botId } : {}),
      ...(how.subtype ? { subtype: how.subtype } : {}),
      text,
      blocks: [],
      ...(how.thread ? { thread: how.thread } : {}),
      files: [],
      deleted: false,
    };
    world.posts.push(post);
    const isMention = text.includes(`<@${grants.botIn(team).id}>`) && channel.kind !== 'im';
    const [taken] = await Promise.all([
      tell({ kind: 'posted', post }),
      isMention ? tell({ kind: 'mentioned', post }) : undefined,
    ]);
    return { post, taken };
  };

  const joinChannel = async (user: User, channel: Channel): Promise<Acknowledgement | undefined> => {
    channel.members.add(user.id);
    const [taken] = await Promise.all([
      tell({ kind: 'joined_channel', user, channel }),
      says(user, channel, `<@${user.id}> has joined the channel`, { subtype: 'channel_join' }),
    ]);
    return taken;
  };

  const deletedOrNot = (user: User, deleted: boolean): Promise<Acknowledgement | undefined> => {
    user.deleted = deleted;
    return tell({ kind: 'user_changed', user });
  };

  return {
    team,
    add,
    dm,
    says,
    joinChannel,
    user(name) {
      const user = [...world.users.values()].find((one) => one.team === team && one.name === name);
      if (!user) throw new Error(`There is nobody called ${name}`);
      return user;
    },
    addChannel(name, kind = 'channel', members = []) {
      const channel: Channel = {
        id: world.id(kind === 'group' ? 'G' : 'C', name),
        team,
        name,
        kind,
        members: new Set(members.map((one) => one.id)),
        archived: false,
      };
      world.channels.set(channel.id, channel);
      return channel;
    },
    channel(name) {
      const channel = channelNamed(world, team, name);
      if (!channel) throw new Error(`There is no channel ${name}`);
      return channel;
    },
    bot: () => grants.botIn(team),

    async join(user, into = []) {
      const first = await tell({ kind: 'joined_team', user });
      const rest = await Promise.all(into.map((channel) => joinChannel(user, channel)));
      return [first, ...rest];
    },
    leaveChannel(user, channel) {
      channel.members.delete(user.id);
      return tell({ kind: 'left_channel', user, channel });
    },
    deactivate: (user) => deletedOrNot(user, true),
    reactivate: (user) => deletedOrNot(user, false),
    rename(user, name) {
      user.name = name;
      return tell({ kind: 'user_changed', user });
    },
    async dms(user, text) {
      if (!app.messagesTab) throw new Error('The manifest has no Messages tab: nobody can write to the bot');
      return says(user, dm(user), text);
    },
    edits(post, text) {
      const before = { ...post };
      post.text = text;
      post.edited = { user: post.user, ts: world.ts() };
      return tell({ kind: 'changed', post, before });
    },
    unfurls: (post) => tell({ kind: 'changed', post, before: { ...post } }),
    deletes(post) {
      post.deleted = true;
      return tell({ kind: 'deleted', post });
    },
    opensHome: (user, tab = 'home') => tell({ kind: 'home_opened', user, channel: dm(user), tab }),
    home: (user) => world.homes.get(homeKey(team, user.id)),
    post: (channel, ts) => postAt(world, channel.id, ts),
  };
}
