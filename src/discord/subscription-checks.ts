import { PermissionFlagsBits } from "discord.js";
import { listed } from "../words/en/numbers.ts";
import type { Channel, Role } from "./caller.ts";
import type { FoundRole } from "./find-role.ts";
import { NEEDED_PERMISSIONS } from "./invite.ts";
import { UserError } from "./user-error.ts";

/**
 * That posts would arrive in a channel, and their readers be told.
 * @throws UserError that names what is missing, and where it is set
 */
export function checkTarget(channel: Channel, role: Role | null): void {
  checkKind(channel);
  checkPermissions(channel);
  if (role) checkRole(role, channel);
}

/**
 * The role that a subscription notifies: the one that is given, or else the one it had, which may have gone by now.
 * @param notify false takes it off
 * @throws UserError where both are asked for, or neither is there
 */
export async function roleToNotify(
  { role, notify }: { readonly role?: Role | undefined; readonly notify?: boolean | undefined },
  before: string | null,
  find: (roleId: string) => Promise<FoundRole>,
): Promise<{ readonly roleId: string | null; readonly role: Role | null }> {
  if (role && notify === false) throw new UserError("Give either a role, or `notify:no`, which takes it off.");
  if (role) return { roleId: role.id, role };
  if (notify === true && before === null) throw new UserError("Whom to notify? Give a `role` too.");
  if (notify === false || before === null) return { roleId: null, role: null };
  const found = await find(before);
  if (found.kind === "gone") {
    throw new UserError("The role that was notified is gone. Give another `role`, or `notify:no` to notify nobody.");
  }
  return { roleId: before, role: found.kind === "found" ? found.role : null };
}

function checkKind({ id, kind }: Channel): void {
  if (kind === "thread") {
    throw new UserError(
      `<#${id}> is a thread, and threads close by themselves. Choose the channel that it belongs to.`,
    );
  }
  if (kind === "other") throw new UserError(`<#${id}> is no text or announcement channel. Choose one of these.`);
}

function checkPermissions({ id, appPermissions }: Channel): void {
  if (appPermissions === null || has(appPermissions, PermissionFlagsBits.Administrator)) return;
  const missing = NEEDED_PERMISSIONS.filter(({ bit }) => !has(appPermissions, bit)).map(({ name }) => `**${name}**`);
  if (missing.length === 0) return;
  throw new UserError(
    `In <#${id}> I lack ${listed(missing)}. Allow ${missing.length === 1 ? "it" : "them"} for my role under Edit Channel → Permissions, then subscribe again.`,
  );
}

/** A role that the bot cannot mention is not notified, and Discord says nothing of it. */
function checkRole({ id, name, mentionable, everyone }: Role, { appPermissions }: Channel): void {
  if (everyone)
    throw new UserError("@everyone would be woken in the whole server. Choose a role that members take for it.");
  if (mentionable || appPermissions === null) return;
  if (
    has(appPermissions, PermissionFlagsBits.MentionEveryone) ||
    has(appPermissions, PermissionFlagsBits.Administrator)
  )
    return;
  throw new UserError(
    `Nobody would be notified: <@&${id}> cannot be mentioned by me. Switch on "Allow anyone to @mention this role" for ${name}, or give me **Mention Everyone**, then subscribe again.`,
  );
}

function has(permissions: bigint, bit: bigint): boolean {
  return (permissions & bit) === bit;
}
