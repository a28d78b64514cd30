/** The package names a JavaScript file as the types of its schemas, so TypeScript finds none: these are the ones used here, with what each yields. */
declare module "discord-api-spec/zod" {
  import type {
    APIApplicationCommand,
    RESTPatchAPIChannelMessageJSONBody,
    RESTPostAPIChannelMessageJSONBody,
    RESTPostAPIInteractionCallbackJSONBody,
    RESTPostAPIInteractionFollowupJSONBody,
  } from "discord-api-types/v10";
  import type { $ZodType } from "zod/v4/core";

  export const MessageCreateRequestSchema: $ZodType<RESTPostAPIChannelMessageJSONBody>;
  export const MessageEditRequestPartialSchema: $ZodType<RESTPatchAPIChannelMessageJSONBody>;
  export const IncomingWebhookInteractionRequestSchema: $ZodType<RESTPostAPIInteractionFollowupJSONBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: $ZodType<RESTPatchAPIChannelMessageJSONBody>;
  export const ApplicationCommandUpdateRequestSchema: $ZodType<
    Pick<APIApplicationCommand, "name"> & Partial<APIApplicationCommand>
  >;
  export const CreateMessageInteractionCallbackRequestSchema: $ZodType<RESTPostAPIInteractionCallbackJSONBody>;
  export const UpdateMessageInteractionCallbackRequestSchema: $ZodType<RESTPostAPIInteractionCallbackJSONBody>;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: $ZodType<RESTPostAPIInteractionCallbackJSONBody>;
  export const ModalInteractionCallbackRequestSchema: $ZodType<RESTPostAPIInteractionCallbackJSONBody>;

  export const ApplicationCommandResponseSchema: $ZodType;
  export const GatewayBotResponseSchema: $ZodType;
  export const GuildChannelResponseSchema: $ZodType;
  export const GuildRoleResponseSchema: $ZodType;
  export const MyGuildResponseSchema: $ZodType;
  export const InteractionCallbackResponseSchema: $ZodType;
  export const MessageResponseSchema: $ZodType;
  export const PrivateApplicationResponseSchema: $ZodType;
  export const PrivateChannelResponseSchema: $ZodType;
  export const ThreadResponseSchema: $ZodType;
  export const UserPIIResponseSchema: $ZodType;
}
