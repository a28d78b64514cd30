import { Events, GatewayIntentBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { clientFor, discordHere, readyClient, readyWith } from "./connected.ts";

const ping = { name: "ping", description: "Says pong" };

describe("the gateway", () => {
  it("makes the real client ready, with and without intents", async () => {
    const discord = await discordHere();
    const bare = await readyClient(discord);
    const seeing = await readyClient(discord, { intents: [GatewayIntentBits.Guilds], waitGuildTimeout: 50 });
    expect(bare.user.id).toBe(discord.applicationId);
    expect(bare.guilds.cache.size).toBe(1);
    expect(seeing.guilds.cache.get(discord.guildId)?.name).toBe("Bond desk");
    expect(seeing.channels.cache.has(discord.newsChannelId)).toBe(true);
  });

  it("tells those who listen of channels and servers that go", async () => {
    const discord = await discordHere();
    const client = await readyClient(discord, { intents: [GatewayIntentBits.Guilds], waitGuildTimeout: 50 });
    const gone = new Promise<string>((resolve) => client.once(Events.ChannelDelete, ({ id }) => resolve(id)));
    discord.world.deleteChannel(discord.channelId);
    expect(await gone).toBe(discord.channelId);
    const left = new Promise<string>((resolve) => client.once(Events.GuildDelete, ({ id }) => resolve(id)));
    discord.world.removeBot(discord.guildId);
    expect(await left).toBe(discord.guildId);
  });

  it("replays to a resumed session what happened while the line was cut", async () => {
    const discord = await discordHere();
    const client = await readyWith(discord, [ping]);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply("pong");
    });
    discord.gateway.cut();
    await discord.waitFor(() => discord.gateway.connected === 0);
    const used = await discord.interact({ kind: "command", name: "ping" });
    expect(used.original?.message.content).toBe("pong");
    expect(discord.gateway.history).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it("refuses a resume, and the client identifies anew", async () => {
    const discord = await discordHere();
    await readyClient(discord);
    discord.gateway.refuseResumes();
    discord.gateway.cut(4000);
    await discord.waitFor(() => discord.gateway.history.identifies === 2 && discord.gateway.connected === 1);
    expect(discord.gateway.history.resumes).toBe(0);
  });

  it("is left by a client whose heartbeats it does not acknowledge", async () => {
    const discord = await discordHere({ heartbeatIntervalMs: 60 });
    await readyClient(discord);
    discord.gateway.goSilent();
    await discord.waitFor(() => discord.gateway.history.resumes === 1);
    expect(discord.gateway.connected).toBe(1);
  });

  it("asks for a reconnect, and is obeyed", async () => {
    const discord = await discordHere();
    await readyClient(discord);
    discord.gateway.askReconnect();
    await discord.waitFor(() => discord.gateway.history.resumes === 1);
    expect(discord.gateway.history.identifies).toBe(1);
  });

  it("closes with 4014 for intents nobody granted", async () => {
    const discord = await discordHere();
    const client = clientFor(discord, { intents: [GatewayIntentBits.MessageContent] });
    await expect(client.login(discord.token)).rejects.toThrow("disallowed intents");
    expect(discord.gateway.history.lastClose).toBe(4014);
  });
});

describe("a socket that breaks the rules is closed", () => {
  const identify = (token: string) => JSON.stringify({ op: 2, d: { token, intents: 0, properties: {} } });
  const cases: readonly [string, number, (socket: WebSocket, token: string) => void][] = [
    ["with a wrong token", 4004, (socket) => socket.send(identify("wrong"))],
    ["for what is no JSON", 4002, (socket) => socket.send("{")],
    ["for an operation that does not exist", 4001, (socket) => socket.send('{"op":99,"d":null}')],
    ["for identifying twice", 4005, (socket, token) => [1, 2].map(() => socket.send(identify(token)))],
    [
      "for 121 payloads in a minute",
      4008,
      (socket) => Array.from({ length: 121 }, () => socket.send('{"op":1,"d":null}')),
    ],
    ["for a missing heartbeat", 4009, () => {}],
  ];
  it.each(cases)("%s: %i", async (_, code, misbehave) => {
    const discord = await discordHere({ heartbeatIntervalMs: code === 4009 ? 10 : 41_250 });
    const socket = new WebSocket(discord.apiUrl.replace("http", "ws"));
    const closed = new Promise<number>((resolve) => socket.once("close", resolve));
    socket.once("message", () => misbehave(socket, discord.token));
    expect(await closed).toBe(code);
  });
});
