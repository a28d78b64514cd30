import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { changes } from "../../commands/changes.ts";
import { flows } from "../../commands/flows.ts";
import { holders } from "../../commands/holders.ts";
import { holdings } from "../../commands/holdings.ts";
import { commands } from "../../commands/index.ts";
import { records } from "../../commands/records.ts";
import { revisions } from "../../commands/revisions.ts";
import { tic } from "../../commands/tic.ts";
import type { Command, RawValues } from "../../src/discord/command.ts";
import { openClientRoom } from "../discord/client-room.ts";
import { ask } from "./answers.ts";

const CSV = { show: "csv" };

/** The lines of each file that is attached: what is said before, and the rows with their heading. */
function filesOf(command: Command, raw: RawValues) {
  return (ask(command, raw).files ?? []).map(({ name, content }) => {
    const lines = String(content).trimEnd().split("\n");
    const about = lines.filter((line) => line.startsWith("# "));
    return { name, about, rows: lines.slice(about.length) };
  });
}

test.each([
  ["holdings-israel", holdings, { country: "israel", ...CSV }],
  ["changes", changes, { period: "12", ...CSV }],
  ["holders", holders, { month: "2008-09", ...CSV }],
  ["flows", flows, { month: "2026-03", ...CSV }],
  ["flows-belgium", flows, { country: "belgium", period: "3", ...CSV }],
  ["flows-japan-1985", flows, { country: "japan", month: "1985-03", period: "3", ...CSV }],
  ["changes-2026-04", changes, { month: "2026-04", ...CSV }],
  ["records-canada", records, { country: "canada", month: "2026-04", ...CSV }],
  ["revisions", revisions, CSV],
  ["tic", tic, { detail: "csv" }],
])("%s as CSV", async (name, command, raw) => {
  const files = ask(command, raw).files ?? [];
  const text = files.map(({ name, content }) => `${name}\n${content}`).join("\n");
  await expect(text).toMatchFileSnapshot(`../snapshots/csv-${name}.txt`);
});

describe("what is exported", () => {
  test("every month of one holder from its first, blank where it is not listed", () => {
    const [file] = filesOf(holdings, { country: "israel", month: "2026-04", ...CSV });
    expect(file?.rows.at(-1)).toBe("2026-07,,,,,,,,");
    expect(file?.rows.filter((row) => row.startsWith("2026-04"))).toEqual([
      expect.stringMatching(/^2026-04,113\.4,Table 5,2026-06-18,/),
    ]);
    const months = file?.rows.slice(1).map((row) => row.slice(0, 7));
    expect(months).toEqual(months?.toSorted());
  });

  test("a survey's month has its level and no change", () => {
    const [file] = filesOf(holdings, { country: "japan", ...CSV });
    expect(file?.rows.find((row) => row.startsWith("2021-06"))).toMatch(/^2021-06,[\d.]+,History table,2026-05-18,,,/);
  });

  test("as_of gives what stood then, and says so", () => {
    const [file] = filesOf(holdings, { country: "japan", as_of: "2026-06-18", ...CSV });
    expect(file?.about[1]).toMatch(/; as of the release of 2026-06-18$/);
    expect(file?.rows.find((row) => row.startsWith("2025-07"))).toMatch(/^2025-07,1151\.8,/);
  });

  test("the parts of a flow add up in each row, in whole millions", () => {
    const files = [...filesOf(flows, { country: "japan", period: "12", ...CSV }), ...filesOf(flows, CSV)];
    expect(files.map(({ name }) => name)).toEqual([
      "ticwire-flows-JP-2025-05-2026-04.csv",
      "ticwire-flows-JP.csv",
      "ticwire-flows-2026-04.csv",
    ]);
    expect(files[1]?.rows).toHaveLength(1 + 39);
    expect(files[1]?.rows.at(-1)).toBe("2026-04,1209889,18317,14705,1578,-3238,5272");
    for (const row of files.flatMap(({ rows }) => rows.slice(1))) {
      const [change = 0, ...parts] = row.split(",").slice(-5).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(change);
    }
  });

  test("a sum that is made here says so, and of what", () => {
    const all = [
      ...filesOf(holdings, { country: "china with belgium", ...CSV }),
      ...filesOf(flows, { country: "china with belgium", ...CSV }),
      ...filesOf(flows, { country: "china with belgium", month: "2020-03", ...CSV }),
    ];
    expect(all).toHaveLength(4);
    for (const { about } of all) expect(about.join("\n")).toMatch(/omputed: China and Belgium/);
    expect(all[0]?.about.join("\n")).toContain("# Units: billions of U.S. dollars, computed: China and Belgium");
  });

  test("whatever shows one holder has its whole series too, and a month's summary who bought and sold", () => {
    const names = (command: Command, raw: RawValues) => filesOf(command, { ...raw, ...CSV }).map(({ name }) => name);
    expect(names(records, { country: "uk" })).toEqual(["ticwire-records-GB-2026-07.csv", "ticwire-GB.csv"]);
    expect(names(revisions, { country: "japan" })).toEqual(["ticwire-revisions-2026-09-16-JP.csv", "ticwire-JP.csv"]);
    expect(names(revisions, {})).toEqual(["ticwire-revisions-2026-09-16.csv"]);
    expect(names(holdings, { country: "uk" })).toEqual(["ticwire-GB.csv", "ticwire-flows-GB.csv"]);
    expect(names(holdings, { country: "uk", month: "2012-01" })).toEqual(["ticwire-GB.csv"]);
    expect(filesOf(tic, { month: "2022-03", detail: "csv" }).map(({ name }) => name)).toEqual([
      "ticwire-tic-2022-03.csv",
      "ticwire-form-s-2022-03.csv",
    ]);
  });

  test("every observation of a claim is a line, whether or not its proof is open", () => {
    const [file] = filesOf(records, { country: "china", proof: "1", ...CSV });
    const numbers = file?.rows.slice(1).map((row) => Number(row.split(",")[0])) ?? [];
    expect(new Set(numbers).size).toBe(7);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test("changes run from the largest rise to the largest fall, after the total", () => {
    const [file] = filesOf(changes, CSV);
    const [total, ...others] = file?.rows.slice(1).map((row) => Number(row.split(",").at(-4))) ?? [];
    expect([total, others.length]).toEqual([-50.4, 20]);
    expect(others).toEqual(others.toSorted((a, b) => b - a));
  });
});

test("on Discord the button CSV is under each of these answers, and attaches the files to the presser alone", async () => {
  const { discord, logged } = await openClientRoom(commands);
  const asked = {
    holdings: { country: "Japan" },
    changes: {},
    holders: {},
    flows: { country: "Belgium", period: "12" },
    records: { country: "Japan" },
    revisions: {},
    tic: {},
  };
  for (const [name, options] of Object.entries(asked)) {
    const { original } = await discord.interact({ kind: "command", name, options });
    const customId = buttonOf(original?.message, "CSV");
    const pressed = await discord.interact({ kind: "button", messageId: original?.id ?? "", customId });
    expect(pressed.ephemeral).toBe(true);
    const files = pressed.original?.message.attachments.map(({ filename }) => filename);
    expect(files, name).toHaveLength(["holdings", "flows", "records"].includes(name) ? 2 : 1);
    expect(files?.[0]).toMatch(/^ticwire-[\w-]+\.csv$/);
  }
  expect(discord.violations).toEqual([]);
  expect(logged).toEqual([]);
});

function buttonOf(message: APIMessage | undefined, label: string): string {
  const rows = (message?.components ?? []).filter((row) => row.type === ComponentType.ActionRow);
  const button = rows.flatMap(({ components }) => components).find((each) => "label" in each && each.label === label);
  if (!button || !("custom_id" in button)) throw new Error(`no button ${label}`);
  return button.custom_id;
}
