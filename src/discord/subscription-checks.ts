import { PermissionFlagsBits } from "discord.js";
import type { SubscriptionWords } from "../words/rooms/subscription-words.ts";
import type { Words } from "../words/words.ts";
import type { Channel, Role } from "./caller.ts";
import type { FoundRole } from "./find-role.ts";
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

/** @throws UserError where nobody can follow the channel */
export function checkPublishing({ subscriptions: { errors } }: Words, { id, kind }: Channel): void {
  if (kind !== "announcement") throw new UserError(errors.publishWhere(`<#${id}>`));
}

/** @throws UserError where the bot cannot make the webhook that following is */
export function checkFollower({ subscriptions: { errors } }: Words, channel: Channel): void {
  checkKind(errors, channel);
  const { id, appPermissions } = channel;
  if (appPermissions === null || has(appPermissions, PermissionFlagsBits.Administrator)) return;
  if (!has(appPermissions, PermissionFlagsBits.ManageWebhooks))
    throw new UserError(errors.lacks(`<#${id}>`, ["manageWebhooks"]));
}

/**
 * The role that a subscription notifies: the one that is given, or else the one it had, which may have gone by now.
 * @param notify false takes it off
 * @throws UserError where both are asked for, or neither is there
 */
export async function roleToNotify(
  { subscriptions: { errors } }: Words,
  { role, notify }: { readonly role?: Role | undefined; readonly notify?: boolean | undefined },
  before: string | null,
  find: (roleId: string) => Promise<FoundRole>,
): Promise<{ readonly roleId: string | null; readonly role: Role | null }> {
  if (role && notify === false) throw new UserError(errors.roleOrNone);
  if (role) return { roleId: role.id, role };
  if (notify === true && before === null) throw new UserError(errors.whomToNotify);
  if (notify === false || before === null) return { roleId: null, role: null };
  const found = await find(before);
  if (found.kind === "gone") throw new UserError(errors.roleGone);
  return { roleId: before, role: found.kind === "found" ? found.role : null };
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
