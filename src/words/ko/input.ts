import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `${typed} 명령은 없습니다. 비슷한 것: ${nearest.join(", ")}.`,
  parts: (command, parts) => `${command}에는 다음이 있습니다: ${parts.join(", ")}.`,
  olderVersion: (command) => `선택한 것은 이전 버전의 버튼입니다. 대신 ${command}를 입력해 주세요.`,
  needsServer: (command) => `${command}: 서버의 채널에서 사용해 주세요.`,
  missing: (option, takes) => `옵션 ${option}: 값이 없습니다. ${takes}.`,
  empty: (option) => `옵션 ${option}: 비어 있습니다.`,
  noChoice: (option, typed, choices) =>
    `옵션 ${option}에 ${typed}은 쓸 수 없습니다. 쓸 수 있는 것: ${choices.join(", ")}.`,
  noNumber: (option, typed, min, max) =>
    `옵션 ${option}에 ${typed}은 쓸 수 없습니다. ${min}부터 ${max}까지의 정수를 넣어 주세요.`,
  noBoolean: (option, typed) => `옵션 ${option}에 ${typed}은 쓸 수 없습니다. \`yes\`나 \`no\`를 넣어 주세요.`,
  entity: (option, kind) =>
    `옵션 ${option}에는 서버의 ${kind === "channel" ? "채널" : "역할"}을 지정합니다. Discord에서 명령을 사용해 주세요.`,
  noSuchOption: (command, typed, options) =>
    `${command}에 ${typed} 옵션은 없습니다. ${options.length > 0 ? `쓸 수 있는 것: ${options.join(", ")}.` : "옵션이 없는 명령입니다."}`,
  noOptions: (command) => `${command}: 옵션이 없는 명령입니다.`,
  tooManyWords: (command) => `${command}: 단어가 너무 많습니다.`,
  noSuchProof: (claims) =>
    `옵션 \`proof\`에는 항목의 번호를 넣습니다. ${claims > 1 ? `여기서는 1부터 ${claims}까지입니다.` : claims === 1 ? "여기서는 1뿐입니다." : "여기에는 항목이 없습니다."}`,
  noProofNumber: (most) => `옵션 \`proof\`에는 1부터 ${most}까지의 번호를 넣습니다.`,
};
