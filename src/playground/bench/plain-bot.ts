/** A bot of ten lines of plain discord.js that answers "pong": what every acknowledgement is measured against. */
import { Client, Events } from "discord.js";

const [api = "", token = ""] = process.argv.slice(2);
const client = new Client({ intents: [], rest: { api } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply("pong");
});
client.once(Events.ClientReady, async (ready) => {
  await ready.application.commands.set([{ name: "ping", description: "Answers pong" }]);
  console.log("ready");
});
process.once("SIGTERM", () => process.exit(0));
await client.login(token);
