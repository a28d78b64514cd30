import { type Difference, difference, type Level, levels, months, stepsIn } from "./table.ts";

/** One observation of a proof on one line, with the release, table and hash of the file that has it. */
const stand = ({ millions, since, file }: Level) =>
  `${millions} of ${file.table} ${file.release} ${file.sha256} since ${since}`;

export function levelLine(id: string, at: number, nearest = false): string {
  const level = levels(id)[at];
  return `${nearest ? "nearest " : ""}${id} ${months[at]} ${level ? stand(level) : "none"}`;
}

export function shareLine(id: string, at: number, nearest = false): string {
  return `${levelLine(id, at, nearest)} / ${levelLine("total", at)}`;
}

export function changeLine(id: string, from: number, to: number): string {
  const change = difference(id, from, to);
  return `${id} ${months[from]} to ${months[to]}: ${change ? ends(change) : "none"}; steps ${stepNames(id, from, to)}`;
}

function stepNames(id: string, from: number, to: number): string {
  return stepsIn(id, from, to)
    .map((step) => months[step])
    .join(" ");
}

function ends({ millions, from, to }: Difference): string {
  return `${stand(from)} → ${stand(to)} = ${millions}`;
}
