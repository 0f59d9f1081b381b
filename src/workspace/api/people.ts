import { SlackError } from '../errors.ts';
import type { Json, Person } from '../model.ts';
import type { ApiContext, Methods } from './method.ts';

function wireUser(person: Person, { state }: ApiContext): Json {
  return {
    id: person.id,
    team_id: state.setting.teamId,
    name: person.name,
    deleted: false,
    real_name: person.realName,
    tz: 'Europe/London',
    tz_label: 'Greenwich Mean Time',
    tz_offset: 0,
    profile: {
      title: person.title,
      real_name: person.realName,
      real_name_normalized: person.realName,
      display_name: person.name,
      display_name_normalized: person.name,
    },
    is_admin: false,
    is_bot: person.isBot,
    is_app_user: false,
    locale: 'en-GB',
  };
}

export const peopleMethods: Methods = {
  'auth.test': {
    scopes: [],
    run(_args, { state, origin }) {
      const { teamName, teamId, bot, botId } = state.setting;
      return { url: `${origin()}/`, team: teamName, user: bot.name, team_id: teamId, user_id: bot.id, bot_id: botId };
    },
  },
  'users.info': {
    scopes: ['users:read'],
    run(args, context) {
      const user = context.state.people.get(args.required('user', 'user_not_found'));
      if (!user) throw new SlackError('user_not_found');
      return { user: wireUser(user, context) };
    },
  },
  'users.list': {
    scopes: ['users:read'],
    run: (_args, context) => ({
      members: [...context.state.people.values()].map((person) => wireUser(person, context)),
      response_metadata: { next_cursor: '' },
    }),
  },
  'bots.info': {
    scopes: ['users:read'],
    run(args, { state }) {
      const { bot, botId, appId } = state.setting;
      if (args.string('bot') !== botId) throw new SlackError('bot_not_found');
      return { bot: { id: botId, deleted: false, name: bot.realName, app_id: appId, user_id: bot.id } };
    },
  },
};
