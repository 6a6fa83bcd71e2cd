/** The views of `/mynetwork`, by name. A new one is a file and a line here. */
import type { Message } from '../domain/message.js';
import type { NetworkView, Request } from '../domain/request.js';
import { exportOwn } from './export.js';
import { confirmForget } from './forget.js';
import { help } from './help.js';
import type { House } from './house.js';
import { showNetwork } from './network.js';
import { pause, resume } from './pause.js';

export type Answering = (request: Request, house: House) => Promise<Message> | Message;

const views: { readonly [V in NetworkView]: Answering } = {
  show: showNetwork,
  help,
  pause,
  resume,
  export: exportOwn,
  forget: confirmForget,
};

export const view = async (name: NetworkView, request: Request, house: House): Promise<Message> =>
  views[name](request, house);
