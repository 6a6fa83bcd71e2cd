/** The playground tells the stories that every adapter tells. */
import { adapterContract } from '../../contracts/adapter.js';
import { playgroundRig } from './rig.js';

adapterContract('playground', playgroundRig);
