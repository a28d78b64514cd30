/** All that happens often, or by the thousand within the minute of a release. */
const ROUTES = [
  ["POST", "/channels/:id/messages"],
  ["PATCH", "/channels/:id/messages/:id"],
  ["GET", "/channels/:id/messages"],
  ["POST", "/channels/:id/messages/:id/crosspost"],
  ["POST", "/interactions/:id/:token/callback"],
  ["PATCH", "/webhooks/:id/:token/messages/@original"],
  ["POST", "/webhooks/:id/:token"],
] as const;
const STATUSES = ["200", "204", "401", "403", "404", "429", "500", "502", "503"] as const;

/** Labels under which requests are expected to be counted. */
export const USUAL_REQUESTS = ROUTES.flatMap(([method, route]) =>
  STATUSES.map((status) => ({ method, route, status })),
);
