import { type ParseArgsConfig, parseArgs } from "node:util";
import { z } from "zod";

/** A command line that cannot be meant; says in one sentence what would be right. */
class UsageFault extends Error {
  override readonly name = "UsageFault";
}

/** A whole number that is written in digits. */
export function countFlag(least: number) {
  const wanted = `a whole number of ${least} or more`;
  return z
    .string()
    .regex(/^\d{1,9}$/, wanted)
    .transform(Number)
    .refine((count) => count >= least, wanted);
}

/**
 * @param schema of all flags by name; the message of each says what it wants
 * @throws UsageFault
 */
export function readFlags<Shape extends z.ZodRawShape>(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
  schema: z.ZodObject<Shape>,
) {
  const values = parsed(args, options);
  const read = schema.safeParse(values);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = String(issue?.path[0]);
  throw new UsageFault(`--${name} wants ${issue?.message}, not "${values[name]}".`);
}

function parsed(args: readonly string[], options: NonNullable<ParseArgsConfig["options"]>): Record<string, unknown> {
  try {
    return { ...parseArgs({ args: [...args], options }).values };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageFault(`${whatIsWrong(error)}: the options are ${known.join(", ")}.`, { cause: error });
  }
}

/** "Unknown option '--foo'" as Node says it; of a value that is missing or looks like an option, more plainly. */
function whatIsWrong({ message }: TypeError): string {
  const [name] = /--[\w-]+/.exec(message) ?? [];
  return / argument (missing|is ambiguous)/.test(message) ? `${name} wants a value` : `${message.split(/[.\n]/)[0]}`;
}

/** What `read` gives; a command line that cannot be meant ends the process with its sentence and status 2. */
export function readOrLeave<Settings>(read: () => Settings): Settings {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
}
