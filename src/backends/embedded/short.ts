/** How records lie on disk: as in every backend. */
export * from '../short.js';
