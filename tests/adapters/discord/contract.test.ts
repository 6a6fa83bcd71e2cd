/** The adapter for Discord passes the one contract of all adapters. */
import { adapterContract } from '../../contracts/adapter.js';
import { discordRig } from './rig.js';

adapterContract('discord', discordRig);
