import type { Route } from "./route.ts";

export type Match = { readonly route: Route; readonly param: (name: string) => string; readonly major: string };

/** Discord counts a bucket for each of these by itself. */
const majorParams = ["channelId", "guildId", "token"];

/** Finds the route of a path, `%40original` and the like decoded. */
export function createRouteTable(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const compiled = routes.map((route) => {
    const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
    return { route, names, pattern: new RegExp(`^${route.path.replaceAll(/:\w+/g, "([^/]+)")}$`) };
  });
  return (method, path) => {
    for (const { route, names, pattern } of compiled) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (!found) continue;
      const params = new Map(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]));
      const major = majorParams.map((name) => params.get(name) ?? "").join(" ");
      return { route, major, param: (name) => required(params.get(name), name) };
    }
    return undefined;
  };
}

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`the route has no :${name}`);
  return value;
}
