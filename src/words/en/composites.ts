import type { HolderId } from "../../holdings/holder.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { runningName } from "./holder-names.ts";
import { listed } from "./numbers.ts";

/** "the United Kingdom, Belgium and Luxembourg", "all foreign holders without the United Kingdom and Belgium" */
export function membersOf(vintage: Vintage, composite: HolderId): string {
  const members = vintage.archive.register.composites.get(composite) ?? [];
  const names = (sign: 1 | -1) =>
    listed(
      members
        .filter((member) => member.sign === sign)
        .map(({ holder }) => {
          const found = vintage.holder(holder);
          return found ? runningName(found) : holder;
        }),
    );
  const without = names(-1);
  return without ? `${names(1)} without ${without}` : names(1);
}

/** "Computed from China and Belgium, all of one release."; empty for what the Treasury itself publishes. */
export function computedFrom(vintage: Vintage, id: HolderId): string {
  const isComposite = vintage.archive.register.composites.has(id);
  return isComposite ? `Computed from ${membersOf(vintage, id)}, all of one release.` : "";
}
