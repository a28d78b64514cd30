import { addMonths } from "../holdings/month.ts";
import { formSBuyers, LAST_FORM_S_MONTH, type Transactions, transactions } from "../insights/form-s.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { bareMonth } from "../words/en/dates.ts";
import { runningName } from "../words/en/holder-names.ts";
import { listed } from "../words/en/numbers.ts";
import { signedBillions, sizeInBillions } from "../words/money.ts";

const NAMED = 3;

/** "Foreigners bought 49.0 net of long-term Treasuries (February +78.4); …"; null after January 2023. */
export function formSLine({ vintage, month }: ReleaseFacts): string | null {
  const total = month <= LAST_FORM_S_MONTH ? transactions(vintage, TOTAL, month) : null;
  if (!total) return null;
  const before = transactions(vintage, TOTAL, addMonths(month, -1));
  const beside = before ? ` (${bareMonth(before.to)} ${signedBillions(before.net)})` : "";
  const verb = total.net < 0 ? "sold" : "bought";
  const { buyers, sellers } = formSBuyers(vintage, month);
  const named = (all: readonly Transactions[]) =>
    listed(
      all.slice(0, NAMED).map(({ holder, net }) => {
        const found = vintage.holder(holder);
        return `${found ? runningName(found) : holder} ${signedBillions(net)}`;
      }),
    );
  return (
    `On the Form S basis, which has transactions alone, foreigners ${verb} ${sizeInBillions(total.net)} net of long-term Treasuries${beside}. ` +
    `Largest net buyers: ${named(buyers)}; net sellers: ${named(sellers)}.`
  );
}
