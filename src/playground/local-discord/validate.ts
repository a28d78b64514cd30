import * as z from "zod";
import type { $ZodIssue, $ZodType } from "zod/v4/core";
import { type FormError, invalidForm } from "./discord-error.ts";

/** The body as its schema knows it, or Discord's 50035 with a message for each wrong field. */
export function checkedBody<T>(schema: $ZodType<T>, body: unknown): T {
  const checked = z.safeParse(schema, body ?? {}, { reportInput: true });
  if (checked.success) return checked.data;
  throw invalidForm(checked.error.issues.flatMap(formErrors));
}

/** What is wrong with an answer of our own: this server's fault, never the bot's. */
export function faultsOfResponse(schema: $ZodType, body: unknown): string[] {
  const checked = z.safeParse(schema, body);
  return checked.success ? [] : checked.error.issues.flatMap(formErrors).map(asSentence);
}

const asSentence = ({ path, message }: FormError) => `${path.join(".")}: ${message}`;

function formErrors(issue: $ZodIssue): FormError[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  if (issue.code === "invalid_union") {
    const branch = nearestBranch(issue.errors);
    if (branch) return branch.flatMap(formErrors).map((error) => ({ ...error, path: [...path, ...error.path] }));
  }
  return [{ path, ...described(issue) }];
}

/** Of a union's branches the one that failed deepest: the others failed at its `type` already. */
function nearestBranch(branches: readonly $ZodIssue[][]): readonly $ZodIssue[] | undefined {
  const failedAtType = (issues: readonly $ZodIssue[]) =>
    issues.some(({ path }) => path.length === 1 && path[0] === "type");
  return (
    branches.find((issues) => issues.length > 0 && !failedAtType(issues)) ??
    branches.find((issues) => issues.length > 0)
  );
}

function described(issue: $ZodIssue): { code: string; message: string } {
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string"
        ? { code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: "BASE_TYPE_BAD_LENGTH", message: `Must be at most ${issue.maximum}.` };
    case "too_small":
      return { code: "BASE_TYPE_BAD_LENGTH", message: `Must be at least ${issue.minimum}.` };
    case "invalid_type":
      return issue.input === undefined
        ? { code: "BASE_TYPE_REQUIRED", message: "This field is required" }
        : { code: "BASE_TYPE_INVALID", message: issue.message };
    case "invalid_value":
      return { code: "BASE_TYPE_CHOICES", message: `Value must be one of (${issue.values.join(", ")}).` };
    default:
      return { code: "BASE_TYPE_INVALID", message: issue.message };
  }
}
