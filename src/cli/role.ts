/** What a process does of the whole: hears the platforms, decides and delivers, or both. */
export const roles = ['all', 'gateway', 'worker'] as const;
export type Role = (typeof roles)[number];
