import type { APIApplicationCommand } from "discord-api-types/v10";
import { ApplicationIntegrationType, InteractionContextType } from "discord-api-types/v10";
import type { CommandBook } from "./command-book.ts";
import { Refused } from "./invocation.ts";
import { hasPermissions, permissionBits } from "./permissions.ts";
import type { Setting } from "./setting.ts";

/** The registered command, if Discord would offer it to this person here. */
export function usableCommand(book: CommandBook, name: string, setting: Setting): APIApplicationCommand {
  const command = book.find(name, setting.guild?.id);
  if (!command) throw new Refused(`no command /${name} is registered`);
  const installs = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  if (!installs.includes(setting.installation))
    throw new Refused(`/${name} does not come with this kind of installation`);
  const contexts = command.contexts ?? [InteractionContextType.Guild, InteractionContextType.BotDM];
  if (!contexts.includes(setting.context)) throw new Refused(`/${name} is not offered in this kind of place`);
  const { default_member_permissions: needed } = command;
  if (setting.guild && needed !== null && !book.isGranted(setting.guild.id, name, setting.user.id)) {
    const bits = BigInt(needed);
    const wanted = bits === 0n ? permissionBits(["Administrator"]) : bits;
    if (!hasPermissions(setting.permissions, wanted))
      throw new Refused(`/${name} is not offered to members like ${setting.user.name}`);
  }
  return command;
}
