import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createPrometheus } from "../../src/metrics/prometheus.ts";

const place = z.object({ x: z.int().min(0), y: z.int().min(0), w: z.int().min(1), h: z.int().min(1) });
const target = z.object({ refId: z.string(), expr: z.string().min(1), legendFormat: z.string() });
const heading = z.object({ type: z.literal("row"), id: z.int(), title: z.string().min(1), gridPos: place });
const chart = z.object({
  type: z.enum(["stat", "bargauge", "timeseries"]),
  id: z.int(),
  title: z.string().min(1),
  description: z.string().min(1),
  gridPos: place,
  targets: z.array(target).min(1),
  fieldConfig: z.object({ defaults: z.object({ unit: z.string().min(1) }) }),
});
const dashboard = z
  .object({
    panels: z.array(z.discriminatedUnion("type", [heading, chart])),
    annotations: z.object({ list: z.array(z.object({ expr: z.string() })) }),
  })
  .parse(JSON.parse(readFileSync(new URL("../../docs/grafana/ticwire.json", import.meta.url), "utf8")));

const charts = dashboard.panels.filter((panel) => panel.type !== "row");
const asked = [
  ...charts.flatMap(({ title, targets }) =>
    targets.map(({ expr, legendFormat }) => ({ title, expr, legend: legendFormat })),
  ),
  ...dashboard.annotations.list.map(({ expr }) => ({ title: "annotation", expr, legend: "" })),
];

/** Prometheus itself gives these to whatever it reads. */
const OF_THE_TARGET = ["job", "instance"];
/** What comes with prom-client. */
const OF_THE_PROCESS = /^ticwire_(process|nodejs)_/;

/** The labels of each name that the bot serves, and the metrics as they were registered. */
async function served() {
  const measured = { ready: () => true, queueDepth: async () => 0, newestReleaseAt: () => 0, now: () => 0 };
  const prometheus = createPrometheus(measured, ["tic"]);
  prometheus.wentRound("watch");
  const text = await prometheus.text();
  const labels = new Map<string, Set<string>>([["up", new Set(OF_THE_TARGET)]]);
  for (const [, name = "", given = ""] of text.matchAll(/^(\w+)(?:\{(.*)\})? /gm)) {
    const known = labels.get(name) ?? new Set(OF_THE_TARGET);
    for (const [, label = ""] of given.matchAll(/(\w+)="/g)) known.add(label);
    labels.set(name, known);
  }
  const metrics = [...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name = ""]) => name);
  return { labels, metrics };
}

describe("the dashboard", async () => {
  const { labels, metrics } = await served();
  const selectors = (expr: string) =>
    [...expr.matchAll(/(\w+)\{([^}]*)\}/g)].map(([, name = "", matchers = ""]) => ({
      name,
      matched: [...matchers.matchAll(/(\w+)(?:=~|!~|!=|=)"/g)].map(([, label]) => label),
    }));

  test.each(asked)("asks for what the bot serves: $title, $expr", ({ expr, legend }) => {
    const found = selectors(expr);
    expect(found).not.toEqual([]);
    expect(expr.match(/ticwire_\w+/g) ?? []).toEqual(
      found.map(({ name }) => name).filter((name) => name.startsWith("ticwire_")),
    );
    for (const { name, matched } of found) {
      expect([...(labels.get(name) ?? [])], name).toEqual(expect.arrayContaining(["job", ...matched]));
      expect(matched).toContain("job");
    }
    const grouped = [...expr.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(([, list = ""]) => list.split(", "));
    const shown = [...legend.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = ""]) => label);
    const all = found.flatMap(({ name }) => [...(labels.get(name) ?? [])]);
    expect(all).toEqual(expect.arrayContaining([...grouped, ...shown]));
    if (/\b(?:sum|max)\b/.test(expr)) expect(grouped).toEqual(expect.arrayContaining(shown));
  });

  test("shows each metric of the bot", () => {
    const exprs = asked.map(({ expr }) => expr).join("\n");
    const own = metrics.filter((name) => !OF_THE_PROCESS.test(name));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((name) => !exprs.includes(name))).toEqual([]);
  });

  test("has panels that can be told apart, side by side", () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const taken = new Map<string, string>();
    for (const { title, gridPos } of dashboard.panels) {
      expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect(taken.get(`${x} ${y}`), `${title} lies over another panel`).toBeUndefined();
          taken.set(`${x} ${y}`, title);
        }
      }
    }
  });
});
