import type { Table } from "../../holdings/release.ts";
import type { RevisionWords } from "../rooms/revision-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { sources } from "./sources.ts";

const either = (tables: readonly Table[]) => tables.map(sources.table).join("·");

export const revisions: RevisionWords = {
  title: ({ release, holder }) =>
    `${holder ? `${names.full(holder)}: ` : ""}${dates.day(release)} 발표의 개정(${money.unit})`,
  measures: { bills: "단기채", bonds: "중장기채" },
  nothingToCompare: (tables) => `이전 ${either(tables)} 자료가 없어 비교할 것이 없다.`,
  compared({ tables, figures, changed, of }) {
    const all = `이전 ${either(tables)}에도 있던 수치 ${money.number(figures, 0)}건 중 ${changed === 0 ? "개정 없음" : `${changed}건 개정`}`;
    if (!of) return `${all}.`;
    const name = names.running(of.holder);
    return of.listed
      ? `${all}; ${name}: ${of.changed === 0 ? "없음" : `${of.changed}건`}.`
      : `${all}. ${name}: 실려 있지 않음.`;
  },
  turned: "방향이 바뀐 전월 대비 변동",
  levels: "개정폭이 큰 보유액",
  more: (count, askForOne) => `… 외 ${count}건${askForOne ? ": 국가·지역을 지정하면 볼 수 있음" : ""}`,
  sides: ({ earlier, release }) =>
    `화살표 왼쪽: ${earlier.map(dates.day).join(", ")} 발표. 오른쪽: ${dates.day(release)} 발표.`,
  otherLeftOut: "'기타'는 이전과 구성이 달라 제외.",
  noComposite: (holder) =>
    `${names.full(holder)}: 여기서 계산한 합계라 발표로 개정되지 않습니다. 구성원을 지정해 주세요.`,
  none: "수록된 발표 중 이전 수치를 개정한 것이 없습니다.",
};
