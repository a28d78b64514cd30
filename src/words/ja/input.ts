import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `${typed}というコマンドはありません。近いもの：${nearest.join("、")}。`,
  parts: (command, parts) => `${command}には次の機能があります：${parts.join("、")}。`,
  olderVersion: (command) => `選ばれたものは以前のバージョンのボタンです。${command}と入力してください。`,
  needsServer: (command) => `${command}はサーバーのチャンネルで使ってください。`,
  missing: (option, takes) => `オプション${option}がありません：${takes}。`,
  empty: (option) => `オプション${option}が空です。`,
  noChoice: (option, typed, choices) =>
    `オプション${option}に${typed}は使えません。使えるのは${choices.join("、")}です。`,
  noNumber: (option, typed, min, max) =>
    `オプション${option}に${typed}は使えません。${min}から${max}の整数を指定してください。`,
  noBoolean: (option, typed) => `オプション${option}に${typed}は使えません。\`yes\`か\`no\`を指定してください。`,
  entity: (option, kind) =>
    `オプション${option}にはサーバーの${kind === "channel" ? "チャンネル" : "ロール"}を指定します。Discordでコマンドを使ってください。`,
  noSuchOption: (command, typed, options) =>
    `${command}に${typed}というオプションはありません。${options.length > 0 ? `使えるのは${options.join("、")}です。` : "オプションはありません。"}`,
  noOptions: (command) => `${command}にオプションはありません。`,
  tooManyWords: (command) => `${command}の入力が長すぎます。`,
  noSuchProof: (claims) =>
    `オプション\`proof\`には項目の番号を指定します。${claims > 1 ? `ここでは1から${claims}です。` : claims === 1 ? "ここでは1だけです。" : "ここには項目がありません。"}`,
  noProofNumber: (most) => `オプション\`proof\`には1から${most}の番号を指定します。`,
};
