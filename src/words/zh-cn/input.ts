import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `没有${typed}这个命令。相近的有：${nearest.join("、")}。`,
  parts: (command, parts) => `${command}包含：${parts.join("、")}。`,
  olderVersion: (command) => `您选择的是旧版本的按钮，请改为输入${command}。`,
  needsServer: (command) => `${command}需在服务器的频道中使用。`,
  missing: (option, takes) => `缺少选项${option}：${takes}。`,
  empty: (option) => `选项${option}为空。`,
  noChoice: (option, typed, choices) => `选项${option}不接受${typed}，可用：${choices.join("、")}。`,
  noNumber: (option, typed, min, max) => `选项${option}不接受${typed}，请填${min}到${max}的整数。`,
  noBoolean: (option, typed) => `选项${option}不接受${typed}，请填\`yes\`或\`no\`。`,
  entity: (option, kind) =>
    `选项${option}须为服务器的${kind === "channel" ? "频道" : "身份组"}：请在Discord中使用该命令。`,
  noSuchOption: (command, typed, options) =>
    `${command}没有选项${typed}。${options.length > 0 ? `可用：${options.join("、")}。` : "它没有选项。"}`,
  noOptions: (command) => `${command}没有选项。`,
  tooManyWords: (command) => `${command}不接受这么多词。`,
  noSuchProof: (claims) =>
    `选项\`proof\`须为条目编号。${claims > 1 ? `这里为1到${claims}。` : claims === 1 ? "这里只有1。" : "这里没有条目。"}`,
  noProofNumber: (most) => `选项\`proof\`须为1到${most}的条目编号。`,
};
