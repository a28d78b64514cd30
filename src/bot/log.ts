import { type DestinationStream, type Logger, pino } from "pino";

interface LogSettings {
  readonly level: string;
  /** Texts that stand in no line, wherever they come from. */
  readonly secrets: readonly string[];
  readonly to: DestinationStream;
}

const HIDDEN = "[hidden]";
/** The token of an interaction stands in the address of its answer. */
const INTERACTION_TOKEN = /((?:interactions|webhooks)\/\d+\/)[\w.%-]+/g;

/** A line of JSON for each event. A secret that is part of a longer text, such as an address in an error, is hidden too. */
export function createLog({ level, secrets, to }: LogSettings): Logger {
  const hide = (line: string) =>
    secrets
      .filter((secret) => secret !== "")
      .reduce((text, secret) => text.replaceAll(secret, HIDDEN), line)
      .replace(INTERACTION_TOKEN, `$1${HIDDEN}`);
  const redact = { paths: ["token", "*.token", "authorization", "*.authorization"], censor: HIDDEN };
  return pino(
    { level, base: null, redact, serializers: { err: describeError } },
    { write: (line) => to.write(hide(line)) },
  );
}

/** What helps to find a fault. An error of discord.js carries the whole request, and that what people wrote. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const code = "code" in error ? error.code : undefined;
  const status = "status" in error ? error.status : undefined;
  return { name, message, code, status, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}
