/**
 * Slash commands, buttons and message shortcuts, and the address that answers them (docs.slack.dev/interactivity/
 * handling-user-interaction: a response_url takes 5 answers within 30 minutes; a trigger_id opens one view within 3 s).
 */
import { randomUUID } from 'node:crypto';
import { faultsInBlocks } from './blocks.js';
import type { Acknowledgement, Line } from './line.js';
import { messageJson } from './message-json.js';
import type { Slack } from './method.js';
import type { SeenButton } from './sight.js';
import { homeKey, type AnyBlock, type Channel, type Post, type User } from './world.js';

const mostAnswers = 5;
const answersFor = 30 * 60_000;
const triggerFor = 3_000;

export interface Interactions {
  command(user: User, channel: Channel, command: string, text: string): Promise<Acknowledgement>;
  /** A button in a message that the user can see. */
  press(user: User, post: Post, button: SeenButton): Promise<Acknowledgement>;
  pressHome(user: User, button: SeenButton): Promise<Acknowledgement>;
  shortcut(user: User, post: Post): Promise<Acknowledgement>;
  /** What the app posts to a response_url. */
  respond(id: string, body: unknown): { readonly status: number; readonly body: object };
  takeTrigger(id: string): { readonly team: string; readonly user: string } | undefined;
  /** Answers that Slack would not show, and why. */
  readonly refused: readonly string[];
}

interface Address {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The message that the pressed button stands in. */
  readonly post?: Post;
  readonly until: number;
  answers: number;
}

interface Response {
  readonly text?: string;
  readonly blocks?: readonly AnyBlock[];
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
  readonly thread_ts?: string;
}

export function interactions(slack: () => Slack, line: () => Line): Interactions {
  const addresses = new Map<string, Address>();
  const triggers = new Map<string, { team: string; user: string; until: number }>();
  const refused: string[] = [];

  const responseUrl = (address: Omit<Address, 'until' | 'answers'>): string => {
    const id = randomUUID();
    addresses.set(id, { ...address, until: slack().world.now() + answersFor, answers: 0 });
    return `${slack().origin()}/actions/${id}`;
  };
  const trigger = (user: User, team: string): string => {
    const id = `trigger.${randomUUID()}`;
    triggers.set(id, { team, user: user.id, until: performance.now() + triggerFor });
    return id;
  };

  /** Who, where, and for which app: what every interactive payload carries. */
  const frame = (user: User, team: string) => {
    const { world, app, grants } = slack();
    const where = world.teams.get(team);
    if (!where) throw new Error(`There is no workspace ${team}`);
    const { enterprise } = where;
    return {
      user: { id: user.id, username: user.name.toLowerCase(), name: user.name.toLowerCase(), team_id: team },
      team: { id: team, domain: where.domain, ...(enterprise ? { enterprise_id: enterprise.id } : {}) },
      enterprise: enterprise ?? null,
      is_enterprise_install: grants.over(where)?.enterprise !== undefined,
      api_app_id: app.id,
      token: app.verificationToken,
      trigger_id: trigger(user, team),
    };
  };

  const place = (channel: Channel): { id: string; name: string } => ({
    id: channel.id,
    name: channel.kind === 'im' ? 'directmessage' : channel.name,
  });
  const action = (button: SeenButton) => ({
    type: 'button',
    action_id: button.actionId,
    block_id: button.blockId,
    text: { type: 'plain_text', text: button.label, emoji: true },
    ...(button.value === undefined ? {} : { value: button.value }),
    action_ts: slack().world.ts(),
  });

  /** Shows an answer as Slack would; says why not, where it would not. */
  function show(answer: unknown, address: Omit<Address, 'until' | 'answers'>): string | undefined {
    const { world, grants } = slack();
    const {
      text = '',
      blocks = [],
      ...how
    }: Response = typeof answer === 'string' ? { text: answer } : (answer as Response);
    if (how.delete_original) {
      if (address.post) address.post.deleted = true;
      return undefined;
    }
    const faults = faultsInBlocks(blocks);
    if (faults.length > 0) return `invalid_blocks ${faults.join(' ')}`;
    if (text === '' && blocks.length === 0) return 'no_text';
    const { post } = address;
    if (how.replace_original && post) {
      post.text = text;
      post.blocks = blocks;
      world.shown.push({ ...shownIn(address), kind: post.onlyFor ? 'ephemeral' : 'update', post });
      return undefined;
    }
    const bot = grants.botIn(address.team);
    const onlyFor = how.response_type === 'in_channel' ? {} : { onlyFor: address.user };
    const made: Post = {
      team: address.team,
      channel: address.channel,
      ts: world.ts(),
      user: bot.id,
      ...(bot.botId ? { botId: bot.botId } : {}),
      text,
      blocks,
      ...(how.thread_ts ? { thread: how.thread_ts } : {}),
      files: [],
      ...onlyFor,
      deleted: false,
    };
    world.posts.push(made);
    world.shown.push({ ...shownIn(address), kind: made.onlyFor ? 'ephemeral' : 'message', post: made });
    return undefined;
  }

  const shownIn = ({ team, channel, user }: Pick<Address, 'team' | 'channel' | 'user'>) => ({ team, channel, user });

  /** Only a command can be answered by what comes with its acknowledgement. */
  const send = (body: object): Promise<Acknowledgement> => {
    if (!slack().app.interactivity) throw new Error('The manifest has no interactivity: buttons do nothing');
    return line().send({ kind: 'interactive', body });
  };

  return {
    refused,
    async command(user, channel, command, text) {
      const { app, world } = slack();
      if (!app.commands.includes(command)) throw new Error(`The manifest has no command ${command}`);
      const { team } = channel;
      const { enterprise, is_enterprise_install: isOrg, ...rest } = frame(user, team);
      const address = { team, channel: channel.id, user: user.id };
      const body = {
        token: rest.token,
        team_id: team,
        team_domain: world.teams.get(team)?.domain ?? '',
        ...(enterprise ? { enterprise_id: enterprise.id, enterprise_name: enterprise.name } : {}),
        channel_id: channel.id,
        channel_name: place(channel).name,
        user_id: user.id,
        user_name: user.name.toLowerCase(),
        command,
        text,
        api_app_id: app.id,
        is_enterprise_install: `${isOrg}`,
        response_url: responseUrl(address),
        trigger_id: rest.trigger_id,
      };
      const taken = await line().send({ kind: 'command', body });
      if (taken.acknowledged && taken.answer !== undefined) {
        const why = show(taken.answer, address);
        if (why) refused.push(why);
      }
      return taken;
    },

    press(user, post, button) {
      const { world } = slack();
      const channel = world.channels.get(post.channel);
      if (!channel) throw new Error('There is no such channel');
      const isEphemeral = post.onlyFor !== undefined;
      const address = { team: post.team, channel: channel.id, user: user.id, post };
      return send({
        type: 'block_actions',
        ...frame(user, post.team),
        channel: place(channel),
        container: {
          type: 'message',
          message_ts: post.ts,
          channel_id: channel.id,
          is_ephemeral: isEphemeral,
          ...(post.thread ? { thread_ts: post.thread } : {}),
        },
        // Slack sends no ephemeral message back.
        ...(isEphemeral ? {} : { message: messageJson(post, slack(), false) }),
        state: { values: {} },
        response_url: responseUrl(address),
        actions: [action(button)],
      });
    },

    pressHome(user, button) {
      const { world } = slack();
      const view = world.homes.get(homeKey(user.team, user.id));
      if (!view) throw new Error('There is no App Home');
      return send({
        type: 'block_actions',
        ...frame(user, user.team),
        container: { type: 'view', view_id: `V${user.id}` },
        view: { ...view, id: `V${user.id}`, team_id: user.team, state: { values: {} }, hash: world.ts() },
        actions: [action(button)],
      });
    },

    shortcut(user, post) {
      const { app, world } = slack();
      const channel = world.channels.get(post.channel);
      if (!channel) throw new Error('There is no such channel');
      if (app.messageShortcut === undefined) throw new Error('The manifest has no message shortcut');
      const address = { team: post.team, channel: channel.id, user: user.id };
      return send({
        type: 'message_action',
        ...frame(user, post.team),
        callback_id: app.messageShortcut,
        channel: place(channel),
        message: messageJson(post, slack(), false),
        message_ts: post.ts,
        action_ts: world.ts(),
        response_url: responseUrl(address),
      });
    },

    respond(id, body) {
      const address = addresses.get(id);
      const { world } = slack();
      if (!address || world.now() > address.until) return { status: 404, body: { ok: false, error: 'expired_url' } };
      address.answers += 1;
      if (address.answers > mostAnswers) return { status: 404, body: { ok: false, error: 'used_url' } };
      const why = show(body, address);
      if (why === undefined) return { status: 200, body: { ok: true } };
      refused.push(why);
      return { status: 400, body: { ok: false, error: why.split(' ')[0] ?? why } };
    },

    takeTrigger(id) {
      const found = triggers.get(id);
      triggers.delete(id);
      return found && performance.now() <= found.until ? found : undefined;
    },
  };
}
