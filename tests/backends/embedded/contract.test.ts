/** The embedded backend keeps what every backend promises. */
import { backendContract } from '../../contracts/backend.js';
import { embeddedRig } from './rig.js';

backendContract('the embedded backend', embeddedRig);
