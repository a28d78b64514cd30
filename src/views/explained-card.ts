import type { Card } from "./card.ts";
import { sourceUrl } from "./source.ts";

/** What the figures can tell, and what they cannot. */
export function explainedCard(): Card {
  return {
    title: "How to read the figures",
    url: sourceUrl("slt_table5"),
    body: [
      "**A change in holdings is not buying or selling.** Bonds stand at market value: when yields rise, holdings fall though nobody sold. Securities that move between custody accounts change them too. `/flows` tells purchases from prices.",
      "**A country is where the custodian sits.** Belgium, Luxembourg, Switzerland, the United Kingdom, Ireland and the Cayman Islands hold for owners elsewhere; much of China's holdings is thought to be booked in Belgium.",
      "**Official against private** is published for all countries together only: what a central bank did cannot be read here.",
      "**Records have a start.** The monthly table begins in March 2000. Where surveys re-based the figures, a comparison across is marked †; the change of such a month is not used.",
      "**Figures are revised.** Each release revises earlier months. A change is always read within one release; `as_of` shows what stood before.",
      '**Not listed is not zero.** A country that the table does not name is part of "All Other".',
    ].join("\n\n"),
    footer: "U.S. Treasury, Treasury International Capital (TIC) system",
  };
}
