/** views.*: the App Home, and modals. */
import type { HomeView, ModalView } from '@slack/types';
import type { ViewsOpenResponse, ViewsPublishResponse, ViewsUpdateResponse } from '@slack/web-api';
import { faultsInView } from '../blocks.js';
import { checkPictures, complaints, method, Refusal, stringOf, type Call, type Method } from '../method.js';
import { homeKey } from '../world.js';
import { userOf } from '../user-json.js';

export const views: Readonly<Record<string, Method>> = {
  'views.publish': method<ViewsPublishResponse>({
    needs: { user_id: 'string', view: 'json' },
    may: { hash: 'string' },
    run(call) {
      const { world, app } = call.slack;
      if (!app.homeTab) throw new Refusal('not_enabled');
      const user = userOf(call, stringOf(call, 'user_id'));
      const view = checked<HomeView>(call, 'home');
      world.homes.set(homeKey(user.team, user.id), view);
      world.shown.push({ team: user.team, kind: 'home', user: user.id, view });
      return { view: { id: `V${user.id}`, team_id: user.team, type: 'home', hash: world.ts() } };
    },
  }),

  'views.open': method<ViewsOpenResponse>({
    needs: { view: 'json' },
    may: { trigger_id: 'string', interactivity_pointer: 'string' },
    run(call) {
      const { world } = call.slack;
      const opener = call.slack.takeTrigger(stringOf(call, 'trigger_id'));
      if (!opener) throw new Refusal('expired_trigger_id');
      const view = checked<ModalView>(call, 'modal');
      world.shown.push({ team: opener.team, kind: 'modal', user: opener.user, view });
      return { view: { id: world.id('V'), team_id: opener.team, type: 'modal', hash: world.ts() } };
    },
  }),

  'views.update': method<ViewsUpdateResponse>({
    needs: { view: 'json' },
    may: { view_id: 'string', external_id: 'string', hash: 'string' },
    run(call) {
      const view = checked<ModalView>(call, 'modal');
      const opened = call.slack.world.shown.findLast(({ kind }) => kind === 'modal');
      if (!opened) throw new Refusal('not_found');
      call.slack.world.shown.push({ ...opened, view });
      return { view: { id: stringOf(call, 'view_id'), type: 'modal' } };
    },
  }),
};

function checked<V extends HomeView | ModalView>(call: Call, kind: V['type']): V {
  const view = call.args['view'];
  const faults = faultsInView(view, kind);
  if (faults.length > 0) throw new Refusal('invalid_arguments', complaints(...faults));
  const { blocks } = view as V;
  checkPictures(call, blocks, 'invalid_arguments');
  return view as V;
}
