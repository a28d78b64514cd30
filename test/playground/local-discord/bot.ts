import {
  type ApplicationCommandDataResolvable,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ContextMenuCommandInteraction,
  Events,
  type Interaction,
  InteractionContextType,
  type ModalSubmitInteraction,
  ApplicationCommandOptionType as Type,
} from "discord.js";
import type { LocalDiscordOptions } from "../../../src/playground/local-discord/local-discord.ts";
import { discordHere, readyWith } from "./connected.ts";

const commands: readonly ApplicationCommandDataResolvable[] = [
  {
    name: "ask",
    description: "Asks",
    options: [
      { name: "holder", description: "Who", type: Type.String, required: true, autocomplete: true },
      { name: "count", description: "How many", type: Type.Integer, minValue: 1, maxValue: 25 },
      { name: "format", description: "How", type: Type.String, choices: [{ name: "Brief", value: "brief" }] },
    ],
  },
  {
    name: "subscription",
    description: "Posts",
    defaultMemberPermissions: "32",
    contexts: [InteractionContextType.Guild],
    options: [
      {
        name: "add",
        description: "Adds",
        type: Type.Subcommand,
        options: [
          { name: "channel", description: "Where", type: Type.Channel, channelTypes: [0, 5] },
          { name: "role", description: "Whom", type: Type.Role },
        ],
      },
    ],
  },
  { name: "Explain", type: ApplicationCommandType.Message },
  { name: "anywhere", description: "Goes along", contexts: [0, 1, 2], integrationTypes: [0, 1] },
];

type Handlers = {
  readonly command?: (interaction: ChatInputCommandInteraction) => unknown;
  readonly button?: (interaction: ButtonInteraction) => unknown;
  readonly autocomplete?: (interaction: AutocompleteInteraction) => unknown;
  readonly modal?: (interaction: ModalSubmitInteraction) => unknown;
  readonly menu?: (interaction: ContextMenuCommandInteraction) => unknown;
};

/** A bot of the real client with a few commands, answering as a test says; `finished` is when its handlers are through. */
export async function botThat(handlers: Handlers, options: LocalDiscordOptions = {}) {
  const discord = await discordHere({ rateLimits: false, ...options });
  const client = await readyWith(discord, commands);
  const running: Promise<unknown>[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    running.push(Promise.resolve(handled(handlers, interaction)));
  });
  return { ...discord, client, finished: () => Promise.all(running) };
}

function handled(handlers: Handlers, interaction: Interaction): unknown {
  if (interaction.isChatInputCommand()) return handlers.command?.(interaction);
  if (interaction.isButton()) return handlers.button?.(interaction);
  if (interaction.isModalSubmit()) return handlers.modal?.(interaction);
  if (interaction.isAutocomplete()) return handlers.autocomplete?.(interaction);
  return interaction.isContextMenuCommand() ? handlers.menu?.(interaction) : undefined;
}

export async function reasonOf(failing: Promise<unknown> | undefined): Promise<unknown> {
  try {
    await failing;
    return undefined;
  } catch (error) {
    return error;
  }
}
