/** What a person typed cannot be taken: each sentence says what would be right. Names and typed texts come with their marks. */
export interface InputWords {
  /** 'There is no command "/holding". Nearest: `/holdings`, `/holders`.' */
  noSuchCommand(typed: string, nearest: readonly string[]): string;
  /** "`/subscription` has these parts: `/subscription add`, …" */
  parts(command: string, parts: readonly string[]): string;
  /** Of a button: "What you chose is from an older version of the bot. Type `/holdings` instead." */
  olderVersion(command: string): string;
  /** "`/subscription` needs a server: use it in a channel of one." */
  needsServer(command: string): string;
  /** "Option `country` is missing: A country, or total, official, all other." @param takes its description, without a stop */
  missing(option: string, takes: string): string;
  /** "Option `month` is empty." */
  empty(option: string): string;
  /** 'Option `period` does not take "2". It takes one of `1`, `3`, `12`.' */
  noChoice(option: string, typed: string, choices: readonly string[]): string;
  /** 'Option `count` does not take "0". It takes a whole number from 1 to 25.' */
  noNumber(option: string, typed: string, min: number, max: number): string;
  /** 'Option `private` does not take "maybe". It takes `yes` or `no`.' */
  noBoolean(option: string, typed: string): string;
  /** "Option `channel` takes a channel of a server: use the command on Discord." */
  entity(option: string, kind: "channel" | "role"): string;
  /** "`/holdings` has no option `moth`. It takes `country`, `month`." */
  noSuchOption(command: string, typed: string, options: readonly string[]): string;
  /** "`/about` takes no options." */
  noOptions(command: string): string;
  /** "`/holdings` does not take that many words." */
  tooManyWords(command: string): string;
  /** "Option `proof` takes the number of a claim. Here they run from 1 to 7." */
  noSuchProof(claims: number): string;
  /** "Option `proof` takes the number of a claim, from 1 to 7." */
  noProofNumber(most: number): string;
}
