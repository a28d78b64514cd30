import { ApplicationCommandResponseSchema, ApplicationCommandUpdateRequestSchema } from "discord-api-spec/zod";
import * as z from "zod";
import { registered, withoutLocalizations } from "./command-registration.ts";
import { checkCommandForms } from "./command-rules.ts";
import { missingAccess } from "./discord-error.ts";
import type { Reply, Route, RouteRequest } from "./route.ts";
import { checkedBody } from "./validate.ts";
import { withNumericPermissions } from "./wire-quirks.ts";

const rawCommands = z.array(z.record(z.string(), z.unknown()));
const checkedCommands = z.array(ApplicationCommandUpdateRequestSchema);

function replaceAll(request: RouteRequest, guildId?: string): Reply {
  const { state, body } = request;
  checkAccess(request, guildId);
  const raw = checkedBody(rawCommands, body);
  const wanted = checkedBody(checkedCommands, raw.map(withNumericPermissions));
  checkCommandForms(wanted);
  const before = state.commands.list(guildId);
  const place = { applicationId: state.world.bot.id, guildId, ids: state.ids, before };
  const commands = wanted.map((command, index) => {
    const permissions = raw[index]?.["default_member_permissions"];
    return registered(command, typeof permissions === "string" ? permissions : null, place);
  });
  state.commands.set(guildId, commands);
  return { status: 200, body: commands };
}

function list(request: RouteRequest, guildId?: string): Reply {
  checkAccess(request, guildId);
  const commands = request.state.commands.list(guildId);
  const whole = request.query.get("with_localizations") === "true";
  return { status: 200, body: whole ? commands : commands.map(withoutLocalizations) };
}

function checkAccess({ state, param }: RouteRequest, guildId: string | undefined): void {
  const guest = guildId !== undefined && !state.world.guild(guildId)?.botIsMember;
  if (guest || param("applicationId") !== state.world.bot.id) throw missingAccess();
}

const everywhere = "/applications/:applicationId/commands";
const inGuild = "/applications/:applicationId/guilds/:guildId/commands";
const shared = { access: "bot", bucket: "others", response: z.array(ApplicationCommandResponseSchema) } as const;

export const commandRoutes: readonly Route[] = [
  { ...shared, method: "GET", path: everywhere, run: (request) => list(request) },
  { ...shared, method: "PUT", path: everywhere, run: (request) => replaceAll(request) },
  { ...shared, method: "GET", path: inGuild, run: (request) => list(request, request.param("guildId")) },
  { ...shared, method: "PUT", path: inGuild, run: (request) => replaceAll(request, request.param("guildId")) },
];
