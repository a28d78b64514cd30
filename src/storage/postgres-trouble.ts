/** Codes of the operating system for a server that is not there. */
const NOT_THERE = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENOENT",
];
/** Classes of PostgreSQL's own: connection exception, insufficient resources, operator intervention (shutdown, start-up). */
const AWAY = /^(08|53|57P0)/;
/** Faults of the driver that have no code. */
const LOST =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/;
/** Serialization failure, deadlock: the other one goes first. */
const CONFLICTS = ["40001", "40P01"];

/** Why the database is not there for the moment; null for any other fault. */
export function outageReason(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = codeOf(error);
  if (error instanceof AggregateError) return outageReason(error.errors[0]);
  return NOT_THERE.includes(code) || AWAY.test(code) || LOST.test(error.message) ? error.message : null;
}

export function isConflict(error: unknown): boolean {
  return error instanceof Error && CONFLICTS.includes(codeOf(error));
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
