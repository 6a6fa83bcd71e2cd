/** A member asks the bot for something and waits: a slash command, a button, the App Home. Answered within 3 s. */
import type { Action } from './action.js';
import type { CommunityId, Instant, MemberId, MessageId } from './ids.js';

export const networkViews = ['show', 'help', 'pause', 'resume', 'export', 'forget'] as const;
export type NetworkView = (typeof networkViews)[number];

export type Request = {
  /** The platform's own id of the interaction; what follows from it is an event under this id. */
  readonly id: string;
  readonly community: CommunityId;
  readonly member: MemberId;
  readonly at: Instant;
  /** May see moderators' views and rule on cases. The adapter finds out by the platform's means. */
  readonly isModerator: boolean;
  /** May choose how the bot behaves in this community. */
  readonly isAdmin: boolean;
  /** The names others go by, for pictures and files; never stored. Unknown ones are missing from the answer. */
  names(members: readonly MemberId[]): Promise<ReadonlyMap<MemberId, string>>;
} & (
  | { readonly kind: 'network'; readonly view: NetworkView }
  /** `/mynetwork` with words the bot does not know. */
  | { readonly kind: 'unknown_view' }
  | { readonly kind: 'button'; readonly action: Action }
  /** A moderator asks what the bot made of a message. */
  | { readonly kind: 'explain'; readonly message: MessageId }
);
