import { PermissionFlagsBits } from "discord.js";
import type { SubscriptionWords } from "../words/rooms/subscription-words.ts";
import type { Words } from "../words/words.ts";
import type { Channel, Role } from "./caller.ts";
import { NEEDED_PERMISSIONS } from "./invite.ts";
import { UserError } from "./user-error.ts";

/**
 * That posts would arrive in a channel, and their readers be told.
 * @throws UserError that names what is missing, and where it is set
 */
export function checkTarget({ subscriptions: { errors } }: Words, channel: Channel, role: Role | null): void {
  checkKind(errors, channel);
  checkPermissions(errors, channel);
  if (role) checkRole(errors, role, channel);
}

/** @throws UserError where the bot cannot make the webhook that following is */
export function checkFollower({ subscriptions: { errors } }: Words, channel: Channel): void {
  checkKind(errors, channel);
  const { id, appPermissions } = channel;
  if (appPermissions === null || has(appPermissions, PermissionFlagsBits.Administrator)) return;
  if (!has(appPermissions, PermissionFlagsBits.ManageWebhooks))
    throw new UserError(errors.lacks(`<#${id}>`, ["manageWebhooks"]));
}

type Errors = SubscriptionWords["errors"];

function checkKind(errors: Errors, { id, kind }: Channel): void {
  if (kind === "thread") throw new UserError(errors.thread(`<#${id}>`));
  if (kind === "other") throw new UserError(errors.noTextChannel(`<#${id}>`));
}

function checkPermissions(errors: Errors, { id, appPermissions }: Channel): void {
  if (appPermissions === null || has(appPermissions, PermissionFlagsBits.Administrator)) return;
  const missing = NEEDED_PERMISSIONS.filter(({ bit }) => !has(appPermissions, bit)).map(({ name }) => name);
  if (missing.length > 0) throw new UserError(errors.lacks(`<#${id}>`, missing));
}

/** A role that the bot cannot mention is not notified, and Discord says nothing of it. */
function checkRole(errors: Errors, { id, name, mentionable, everyone }: Role, { appPermissions }: Channel): void {
  if (everyone) throw new UserError(errors.everyone);
  if (mentionable || appPermissions === null) return;
  if (
    has(appPermissions, PermissionFlagsBits.MentionEveryone) ||
    has(appPermissions, PermissionFlagsBits.Administrator)
  )
    return;
  throw new UserError(errors.notMentionable(`<@&${id}>`, name));
}

function has(permissions: bigint, bit: bigint): boolean {
  return (permissions & bit) === bit;
}
