import type { Rates } from "./rates.ts";

export const MEASURED: Rates = {
  discord: { requestsPerSecond: 50 },
  courierPerSecond: 100,
  post: { firstAfter: 4, alonePerSecond: 49, sharedPerSecond: 49.4, bytes: 112_424, statements: 9.8 },
  edit: { firstAfter: 2, alonePerSecond: 49, sharedPerSecond: 49.4, bytes: 112_424, statements: 9.8 },
  databaseBytes: 600,
};
