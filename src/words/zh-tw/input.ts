import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `沒有${typed}這個指令。相近的有：${nearest.join("、")}。`,
  parts: (command, parts) => `${command}包含：${parts.join("、")}。`,
  olderVersion: (command) => `您選擇的是舊版本的按鈕，請改為輸入${command}。`,
  needsServer: (command) => `${command}需在伺服器的頻道中使用。`,
  missing: (option, takes) => `缺少選項${option}：${takes}。`,
  empty: (option) => `選項${option}為空。`,
  noChoice: (option, typed, choices) => `選項${option}不接受${typed}，可用：${choices.join("、")}。`,
  noNumber: (option, typed, min, max) => `選項${option}不接受${typed}，請填${min}到${max}的整數。`,
  noBoolean: (option, typed) => `選項${option}不接受${typed}，請填\`yes\`或\`no\`。`,
  entity: (option, kind) =>
    `選項${option}須為伺服器的${kind === "channel" ? "頻道" : "身分組"}：請在Discord中使用該指令。`,
  noSuchOption: (command, typed, options) =>
    `${command}沒有選項${typed}。${options.length > 0 ? `可用：${options.join("、")}。` : "它沒有選項。"}`,
  noOptions: (command) => `${command}沒有選項。`,
  tooManyWords: (command) => `${command}不接受這麼多詞。`,
  noSuchProof: (claims) =>
    `選項\`proof\`須為項目編號。${claims > 1 ? `這裡為1到${claims}。` : claims === 1 ? "這裡只有1。" : "這裡沒有項目。"}`,
  noProofNumber: (most) => `選項\`proof\`須為1到${most}的項目編號。`,
};
