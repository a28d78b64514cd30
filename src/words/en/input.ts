import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `There is no command ${typed}. Nearest: ${nearest.join(", ")}.`,
  parts: (command, parts) => `${command} has these parts: ${parts.join(", ")}.`,
  olderVersion: (command) => `What you chose is from an older version of the bot. Type ${command} instead.`,
  needsServer: (command) => `${command} needs a server: use it in a channel of one.`,
  missing: (option, takes) => `Option ${option} is missing: ${takes}.`,
  empty: (option) => `Option ${option} is empty.`,
  noChoice: (option, typed, choices) =>
    `Option ${option} does not take ${typed}. It takes one of ${choices.join(", ")}.`,
  noNumber: (option, typed, min, max) =>
    `Option ${option} does not take ${typed}. It takes a whole number from ${min} to ${max}.`,
  noBoolean: (option, typed) => `Option ${option} does not take ${typed}. It takes \`yes\` or \`no\`.`,
  entity: (option, kind) => `Option ${option} takes a ${kind} of a server: use the command on Discord.`,
  noSuchOption: (command, typed, options) =>
    `${command} has no option ${typed}. ${options.length > 0 ? `It takes ${options.join(", ")}.` : "It takes none."}`,
  noOptions: (command) => `${command} takes no options.`,
  tooManyWords: (command) => `${command} does not take that many words.`,
  noSuchProof(claims) {
    const range =
      claims > 1 ? `Here they run from 1 to ${claims}.` : `Here there is ${claims === 1 ? "one claim" : "none"}.`;
    return `Option \`proof\` takes the number of a claim. ${range}`;
  },
  noProofNumber: (most) => `Option \`proof\` takes the number of a claim, from 1 to ${most}.`,
};
