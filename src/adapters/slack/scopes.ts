/**
 * What the bot may do in a workspace, and what for: each scope of slack-manifest.yaml with the methods and events that
 * need it. A test holds the manifest, this list and the code together; docs/slack.md explains them to admins.
 */

/** A scope, and everything this adapter does that needs it. */
interface Needs {
  readonly methods?: readonly string[];
  readonly events?: readonly string[];
  /** What is neither: slash commands and shortcuts. */
  readonly features?: readonly string[];
}

export const scopes = {
  'app_mentions:read': { events: ['app_mention'] },
  'channels:history': { events: ['message.channels'], methods: ['conversations.history'] },
  'channels:read': {
    events: ['member_joined_channel', 'member_left_channel'],
    methods: ['conversations.info', 'conversations.members', 'users.conversations'],
  },
  'chat:write': { methods: ['chat.postMessage', 'chat.update'] },
  commands: { features: ['slash_commands', 'shortcuts'] },
  'files:write': { methods: ['files.completeUploadExternal', 'files.getUploadURLExternal'] },
  'groups:history': { events: ['message.groups'], methods: ['conversations.history'] },
  'groups:read': {
    events: ['member_joined_channel', 'member_left_channel'],
    methods: ['conversations.info', 'conversations.members', 'users.conversations'],
  },
  'im:history': { events: ['message.im'], methods: ['conversations.history'] },
  'im:write': { methods: ['conversations.open'] },
  'usergroups:read': { methods: ['usergroups.list'] },
  'users:read': { events: ['team_join', 'user_change'], methods: ['users.info', 'users.list'] },
} as const satisfies { readonly [scope: string]: Needs };

/** Events and methods that need no scope. */
export const free = {
  events: ['app_home_opened', 'app_uninstalled', 'team_access_granted', 'team_access_revoked', 'tokens_revoked'],
  methods: ['auth.test', 'auth.teams.list', 'views.publish'],
} as const;

export const scopeNames = Object.keys(scopes) as readonly (keyof typeof scopes)[];

/** The scopes that a token lacks; none where the server does not tell what it has. */
export const missingScopes = (has: readonly string[] | undefined): readonly string[] =>
  has === undefined ? [] : scopeNames.filter((scope) => !has.includes(scope));
