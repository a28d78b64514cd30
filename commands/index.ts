import type { Command } from "../src/discord/command.ts";
import { about } from "./about.ts";
import { changes } from "./changes.ts";
import { compare } from "./compare.ts";
import { flows } from "./flows.ts";
import { holders } from "./holders.ts";
import { holdings } from "./holdings.ts";
import { records } from "./records.ts";
import { revisions } from "./revisions.ts";
import { subscription } from "./subscription.ts";
import { tic } from "./tic.ts";

/** The slash commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  tic,
  holdings,
  compare,
  changes,
  holders,
  flows,
  records,
  revisions,
  subscription,
  about,
];
