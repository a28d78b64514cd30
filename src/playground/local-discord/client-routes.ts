import {
  GatewayBotResponseSchema,
  GuildChannelResponseSchema,
  GuildRoleResponseSchema,
  MyGuildResponseSchema,
  PrivateApplicationResponseSchema,
  PrivateChannelResponseSchema,
  ThreadResponseSchema,
  UserPIIResponseSchema,
} from "discord-api-spec/zod";
import * as z from "zod";
import { channelFor } from "./access.ts";
import { apiChannel } from "./api-channel.ts";
import { apiRole } from "./api-guild.ts";
import { apiUser } from "./api-user.ts";
import { missingAccess, unknownRole } from "./discord-error.ts";
import type { Reply, Route, RouteRequest } from "./route.ts";

function gatewayBot({ state }: RouteRequest): Reply {
  const url = `${state.origin().replace("http", "ws")}/gateway`;
  const { settings, sessionStarts } = state;
  return { status: 200, body: { url, shards: settings.recommendedShards, session_start_limit: sessionStarts.limit } };
}

function me({ state }: RouteRequest): Reply {
  return { status: 200, body: { ...apiUser(state.world.bot), mfa_enabled: false, locale: "en-US", verified: true } };
}

function application({ state }: RouteRequest): Reply {
  const bot = apiUser(state.world.bot);
  const body = {
    id: bot.id,
    name: bot.username,
    icon: null,
    description: "",
    type: null,
    flags: 0,
    flags_new: "0",
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: state.delivery.publicKey,
    redirect_uris: [],
    interactions_endpoint_url: state.delivery.url ?? null,
    role_connections_verification_url: null,
    owner: bot,
    approximate_guild_count: state.world.guilds().length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
  return { status: 200, body };
}

const guildPage = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(200),
  after: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional(),
});

function guilds({ state, query }: RouteRequest): Reply {
  const { limit, after } = guildPage.parse(Object.fromEntries(query));
  const joined = state.world.guilds().filter(({ botIsMember }) => botIsMember);
  const page = joined
    .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .filter(({ id }) => after === undefined || BigInt(id) > BigInt(after))
    .slice(0, limit);
  const body = page.map(({ id, name, botPermissions }) => ({
    ...{ id, name, icon: null, banner: null, owner: false, features: [] },
    permissions: String(botPermissions),
  }));
  return { status: 200, body };
}

function channel({ state, param }: RouteRequest): Reply {
  return { status: 200, body: apiChannel(state.world, channelFor(state.world, param("channelId"))) };
}

function role({ state, param }: RouteRequest): Reply {
  const guild = state.world.guild(param("guildId"));
  if (!guild?.botIsMember) throw missingAccess();
  const found = guild.roles.get(param("roleId"));
  if (!found) throw unknownRole();
  return { status: 200, body: apiRole(found) };
}

const anyChannel = z.union([GuildChannelResponseSchema, PrivateChannelResponseSchema, ThreadResponseSchema]);
const shared = { method: "GET", access: "bot", bucket: "others" } as const;

export const clientRoutes: readonly Route[] = [
  { ...shared, path: "/gateway/bot", response: GatewayBotResponseSchema, run: gatewayBot },
  { ...shared, path: "/users/@me", response: UserPIIResponseSchema, run: me },
  { ...shared, path: "/users/@me/guilds", response: z.array(MyGuildResponseSchema), run: guilds },
  { ...shared, path: "/applications/@me", response: PrivateApplicationResponseSchema, run: application },
  { ...shared, path: "/oauth2/applications/@me", response: PrivateApplicationResponseSchema, run: application },
  { ...shared, path: "/channels/:channelId", response: anyChannel, run: channel },
  { ...shared, path: "/guilds/:guildId/roles/:roleId", response: GuildRoleResponseSchema, run: role },
];
