/** Slack tells the stories that every adapter tells, over both transports. */
import { adapterContract } from '../../contracts/adapter.js';
import { slackRig } from './rig.js';

adapterContract('slack over Socket Mode', slackRig('socket'));
adapterContract('slack over HTTP', slackRig('http'));
