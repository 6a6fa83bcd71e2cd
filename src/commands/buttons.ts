/** Every button, by what it does. Whoever presses one that means nothing any more is told so. */
import type { Action } from '../domain/action.js';
import type { Message } from '../domain/message.js';
import type { Request } from '../domain/request.js';
import { word } from '../speech/index.js';
import { choose } from './choose.js';
import { exportOwn } from './export.js';
import { confirmForget, forget } from './forget.js';
import { hello } from './hello.js';
import { help } from './help.js';
import { happened, type House } from './house.js';
import { missed } from './missed.js';
import { showNetwork } from './network.js';
import { pause, resume } from './pause.js';
import { place } from './place.js';
import { rule, ruleWave } from './rule.js';
import type { Answering } from './views.js';

type Kind = Action['kind'];
type Simple = Exclude<Kind, 'missed' | 'rule' | 'wave' | 'mode' | 'welcome' | 'which'>;

const simple: { readonly [K in Simple]: Answering } = {
  stop,
  pause,
  resume,
  export: exportOwn,
  forget: confirmForget,
  forget_yes: forget,
  network: showNetwork,
  help,
  hello,
};

export async function press(action: Action, request: Request, house: House): Promise<Message> {
  switch (action.kind) {
    case 'missed':
      return missed(action.case, request, house);
    case 'rule':
      return rule(action.case, action.ruling, request, house);
    case 'wave':
      return ruleWave(action.ruling, request, house);
    case 'mode':
      return choose({ mode: action.mode }, request, house);
    case 'welcome':
      return choose({ welcome: action.welcome }, request, house);
    case 'which':
      return place(action.which, action.index, request, house);
    default:
      return simple[action.kind](request, house);
  }
}

async function stop(request: Request, house: House): Promise<Message> {
  const { community, member } = request;
  await house.submit({ kind: 'stopped', member, ...happened(request, 'stopped') });
  return word({ kind: 'stopped' }, { community, member, settings: house.settings(community) });
}
