import type { HolderId } from "../holdings/holder.ts";
import { addMonths } from "../holdings/month.ts";
import { formSBuyers, LAST_FORM_S_MONTH, type Transactions, transactions } from "../insights/form-s.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { signedBillions, sizeInBillions } from "../words/en/billions.ts";
import { bareMonth } from "../words/en/dates.ts";
import { runningName, shortName } from "../words/en/holder-names.ts";
import { listed } from "../words/en/numbers.ts";
import type { Line } from "./fit.ts";

const NAMED = 3;
/** In a brief post: of the largest holders. */
const LARGEST = 2;
/** What changed hands is worth more than the second claim on a holder. */
const RANK = 0.5;

/** "Form S: foreigners bought 49.0 net of long-term Treasuries; Japan −32.6, China −27.0"; none after January 2023. */
export function shortFormS({ vintage, month, largest }: ReleaseFacts): Line[] {
  const net = (holder: HolderId) =>
    (month <= LAST_FORM_S_MONTH ? transactions(vintage, holder, month)?.net : null) ?? null;
  const total = net(TOTAL);
  if (total === null) return [];
  const traded = largest.slice(0, LARGEST).flatMap(({ holder }) => {
    const millions = net(holder.id);
    return millions === null ? [] : [`${shortName(holder)} ${signedBillions(millions)}`];
  });
  const head = `Form S: foreigners ${verb(total)} ${sizeInBillions(total)} net of long-term Treasuries`;
  return [{ text: traded.length > 0 ? `${head}; ${traded.join(", ")}` : head, rank: RANK }];
}

function verb(net: number): string {
  return net < 0 ? "sold" : "bought";
}

/** "Foreigners bought 49.0 net of long-term Treasuries (February +78.4); …"; null after January 2023. */
export function formSLine({ vintage, month }: ReleaseFacts): string | null {
  const total = month <= LAST_FORM_S_MONTH ? transactions(vintage, TOTAL, month) : null;
  if (!total) return null;
  const before = transactions(vintage, TOTAL, addMonths(month, -1));
  const beside = before ? ` (${bareMonth(before.to)} ${signedBillions(before.net)})` : "";
  const { buyers, sellers } = formSBuyers(vintage, month);
  const named = (all: readonly Transactions[]) =>
    listed(
      all.slice(0, NAMED).map(({ holder, net }) => {
        const found = vintage.holder(holder);
        return `${found ? runningName(found) : holder} ${signedBillions(net)}`;
      }),
    );
  return (
    `On the Form S basis, which has transactions alone, foreigners ${verb(total.net)} ${sizeInBillions(total.net)} net of long-term Treasuries${beside}. ` +
    `Largest net buyers: ${named(buyers)}; net sellers: ${named(sellers)}.`
  );
}
