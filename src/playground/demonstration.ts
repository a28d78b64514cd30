/** The local demonstration: what `npm start` is without a token. */
import { createInterface } from "node:readline";
import { createLog } from "../bot/log.ts";
import { dayName } from "../words/en/dates.ts";
import type { Stage } from "./demonstration/stage.ts";
import { openPagePlay, type PagePlay } from "./page-server/page-play.ts";
import { type Asker, askLocally } from "./terminal/ask-locally.ts";
import { commandNames, completeLine } from "./terminal/complete.ts";
import type { AskLine } from "./terminal/fill-form.ts";
import { showPosts } from "./terminal/show-posts.ts";

const WELCOME = `No DISCORD_TOKEN is set: this is the local demonstration. Bot, Discord and Treasury run in this process,
nothing leaves this machine, and all is gone at the end. (.env.example says how to set a token.)

It is 18 June 2026, shortly before 16:00 in Washington. The channel #news is subscribed.`;

const HELP = `Slash commands as on Discord; Tab completes. For instance:

  /holdings japan 2022-03
  /holdings country:South Korea
  /changes
  /subscription list

  next     the next release: 16 September 2026, three months at once
  help     this text
  Ctrl-C   the end

All commands: ${commandNames().join(", ")}`;

const AGAIN = "The page let the play begin again: it is 18 June 2026, shortly before 16:00 in Washington.";

const PROMPT = "ticwire> ";
const SOON_MS = 4_000;
const TABLE3_AFTER_MS = 4_000;

type Say = (text: string) => void;

/** Runs until SIGINT or SIGTERM, and ends the process. */
export async function runDemonstration(): Promise<void> {
  const ended = endAsked();
  console.log(WELCOME);
  let say: Say = console.log;
  const play = await openPagePlay({
    log: createLog({ level: "warn", secrets: [], to: process.stderr }),
    onRestart: (stage) => {
      showPosts(stage, say);
      say(AGAIN);
    },
  });
  say = listen(play, later(SOON_MS));
  showPosts(play.stage(), say);
  say(HELP);
  say(`The same channel as a page, with a desk to publish releases and to break things: ${play.url}`);
  await ended;
  await play.close();
  process.exit(0);
}

/** Answers what is typed, one line after the other. Where standard input ends, the demonstration goes on. */
function listen(play: PagePlay, soon: Promise<void>): Say {
  const isTerminal = process.stdin.isTTY === true;
  const complete = (line: string, done: (error: Error | null, hits: [string[], string]) => void) =>
    void completeLine(play.stage().discord, line, [...commandNames(), "next", "help"]).then(
      (hits) => done(null, hits),
      () => done(null, [[], line]),
    );
  const lines = createInterface({
    input: process.stdin,
    prompt: PROMPT,
    ...(isTerminal && { output: process.stdout, completer: complete }),
  });
  const say: Say = (text) => {
    console.log(isTerminal ? `\r\n${text}\n` : `${text}\n`);
    if (isTerminal) lines.prompt(true);
  };
  const first = soon.then(() => playRelease(play.stage(), say));
  let queue: Promise<unknown> = Promise.resolve();
  const asked: ((line: string) => void)[] = [];
  const ask: AskLine = (prompt) => {
    if (isTerminal) lines.setPrompt(prompt.split("\n").at(-1) ?? "");
    say(isTerminal ? prompt.split("\n").slice(0, -1).join("\n") : prompt);
    return new Promise((resolve) => void asked.push(resolve));
  };
  lines.on("line", (line) => {
    const waiting = asked.shift();
    lines.setPrompt(PROMPT);
    if (waiting) return waiting(line);
    queue = queue
      .then(() => answer(play.stage(), line.trim(), first, { ask, say }))
      .catch((error: unknown) => say(String(error)));
  });
  const leave = () => process.kill(process.pid, "SIGINT");
  lines.on("SIGINT", leave);
  // Ctrl-D: a terminal would be left without a prompt.
  if (isTerminal) lines.on("close", leave);
  return say;
}

async function answer(stage: Stage, line: string, first: Promise<unknown>, asker: Asker): Promise<void> {
  const { say } = asker;
  if (line === "" || line === "help") return say(HELP);
  if (line !== "next") return say(await askLocally(stage, line, asker));
  await first;
  if (!(await playRelease(stage, say))) say("There is no later release in data/.");
}

/** False if there is none left. */
async function playRelease(stage: Stage, say: Say): Promise<boolean> {
  const release = await stage.publishNext(({ date }) =>
    say(`${dayName(date)}, 16:00 in Washington: the Treasury publishes Table 5.`),
  );
  if (release?.publishTable3) {
    await later(TABLE3_AFTER_MS);
    say("16:09: Table 3 of the same release follows. It tells purchases from prices.");
    await release.publishTable3();
  }
  return release !== null;
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function endAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
