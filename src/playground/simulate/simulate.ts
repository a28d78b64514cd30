import type { PassageRates, Rates } from "./rates.ts";
import type { SimulateSettings } from "./simulate-settings.ts";

/** Once through all channels; times in seconds from when its cause was written. */
export interface Passage {
  readonly first: number;
  readonly last: number;
  readonly perSecond: number;
  readonly uploadedBytes: number;
  readonly statements: number;
}

export interface Simulation {
  /** By the bot itself, its own announcement channel included. */
  readonly posted: number;
  /** By Discord, out of that channel. */
  readonly carried: number;
  readonly requests: number;
  readonly post: Passage;
  /** Where Table 3 comes afterwards. */
  readonly edit: Passage;
  /** Of the tables that grow with channels. */
  readonly rows: { readonly subscription: number; readonly delivery: number };
  readonly databaseBytes: number;
}

/** What one release does, by rates alone. */
export function simulate({ channels, couriers, follow }: SimulateSettings, rates: Rates): Simulation {
  const carried = Math.floor((channels * follow) / 100);
  const announcementChannels = carried > 0 ? 1 : 0;
  const posted = channels - carried + announcementChannels;
  const requests = posted + announcementChannels;
  const passage = (of: PassageRates, asked: number): Passage => {
    const perSecond = rateOf(of, couriers, rates);
    return {
      first: of.firstAfter,
      last: of.firstAfter + (asked - 1) / perSecond,
      perSecond,
      uploadedBytes: posted * of.bytes,
      statements: Math.round(posted * of.statements),
    };
  };
  return {
    posted,
    carried,
    requests,
    post: passage(rates.post, requests),
    // Whoever follows gets the edit of what was published.
    edit: passage(rates.edit, posted),
    rows: { subscription: posted, delivery: posted },
    databaseBytes: posted * rates.databaseBytes,
  };
}

/** More couriers share the same limit: they are faster only where one alone does not come up to it. */
function rateOf(of: PassageRates, couriers: number, { discord, courierPerSecond }: Rates): number {
  const paced = couriers === 1 ? of.alonePerSecond : of.sharedPerSecond;
  return Math.min(discord.requestsPerSecond, paced, couriers * courierPerSecond);
}
