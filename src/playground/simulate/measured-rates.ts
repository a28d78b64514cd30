import type { Rates } from "./rates.ts";

/**
 * From runs of `npm run scale` (docs/scale.md): posts of 10,000 channels, edits of 1,000, by two couriers; one courier's pace
 * from 500 channels of `npm run bench`, and what it does without limits from 5,000 channels.
 */
export const MEASURED: Rates = {
  discord: { requestsPerSecond: 50 },
  courierPerSecond: 285,
  post: { firstAfter: 3.5, alonePerSecond: 48.4, sharedPerSecond: 48.3, bytes: 114_065, statements: 11 },
  edit: { firstAfter: 0.7, alonePerSecond: 48.4, sharedPerSecond: 49, bytes: 113_166, statements: 12.3 },
  /** 72.8 MB at the end of 100,000 channels, less the 8.5 MB of a database with 300. */
  databaseBytes: 645,
};
