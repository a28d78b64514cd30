/** What a process does: answer interactions, read the Treasury, deliver. */
export const ROLES = ["bot", "watcher", "courier"] as const;
export type Role = (typeof ROLES)[number];
