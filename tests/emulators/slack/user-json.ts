/** A person as Slack's API and its events tell of them. */
import { reaches, Refusal, type Call } from './method.js';
import type { User, World } from './world.js';

/** A user as `users.list`, `users.info` and `team_join` describe one. */
export function userJson(user: User, world: World) {
  const team = world.teams.get(user.team);
  const first = user.name.split(' ')[0] ?? user.name;
  const { enterprise } = team ?? {};
  return {
    id: user.id,
    team_id: user.homeTeam ?? user.team,
    name: first.toLowerCase(),
    deleted: user.deleted,
    color: '9f69e7',
    real_name: user.name,
    tz: 'Europe/Berlin',
    tz_label: 'Central European Time',
    tz_offset: 3600,
    profile: {
      title: '',
      phone: '',
      skype: '',
      real_name: user.name,
      real_name_normalized: user.name,
      display_name: user.name,
      display_name_normalized: user.name,
      status_text: '',
      status_text_canonical: '',
      status_emoji: '',
      status_emoji_display_info: [],
      status_expiration: 0,
      avatar_hash: 'a1b2c3',
      first_name: first,
      last_name: '',
      image_24: 'https://avatars.example.com/24.png',
      image_32: 'https://avatars.example.com/32.png',
      image_48: 'https://avatars.example.com/48.png',
      image_72: 'https://avatars.example.com/72.png',
      image_192: 'https://avatars.example.com/192.png',
      image_512: 'https://avatars.example.com/512.png',
      team: user.homeTeam ?? user.team,
      fields: null,
      ...(user.botId ? { bot_id: user.botId } : {}),
    },
    is_admin: user.isAdmin,
    is_owner: user.isOwner,
    is_primary_owner: user.isOwner,
    is_restricted: user.isGuest || user.isSingleChannelGuest,
    is_ultra_restricted: user.isSingleChannelGuest,
    is_bot: user.isBot,
    ...(user.isStranger ? { is_stranger: true } : {}),
    updated: Math.floor(world.now() / 1000),
    is_email_confirmed: true,
    is_app_user: false,
    locale: 'en-US',
    who_can_share_contact_card: 'EVERYONE',
    ...(enterprise
      ? {
          enterprise_user: {
            id: user.id,
            enterprise_id: enterprise.id,
            enterprise_name: enterprise.name,
            is_admin: user.isAdmin,
            is_owner: user.isOwner,
            teams: [user.homeTeam ?? user.team],
          },
        }
      : {}),
  };
}

export function userOf(call: Call, id: string): User {
  const user = call.slack.world.users.get(id);
  if (!user || !(reaches(call, user.team) || user.isStranger)) throw new Refusal('user_not_found');
  return user;
}
