/** A table of the state, as both engines have it. */
export interface StateTable {
  readonly name: string;
  /** Rows are copied in its order. */
  readonly key: string;
  readonly columns: readonly string[];
  /** PostgreSQL counts its rows itself: what was copied is not given again. */
  readonly counted: boolean;
}

const words = (text: string) => text.trim().split(/\s+/);

/** What is referred to comes first. Leases are of this moment alone. */
export const STATE_TABLES: readonly StateTable[] = [
  {
    name: "subscription",
    key: "channel_id",
    columns: words(`channel_id guild_id role_id format language publish corrections created_by created_at paused_reason
      last_message_id last_month last_at watched conditions otherwise last_met`),
    counted: false,
  },
  {
    name: "source_file",
    key: "id",
    columns: words("id sha256 source_table verdict newest_month release_date reason seen_at body"),
    counted: true,
  },
  {
    name: "announcement",
    key: "reference_month",
    columns: words(`reference_month release_date late missed_releases version announced_at additions
      uncorrected_version`),
    counted: false,
  },
  {
    name: "delivery",
    key: "id",
    columns: words(`id reference_month channel_id status owner due_at attempts first_attempt_at window_from
      attempted_version attempted_format attempted_language shown_version message_id reason settled_at is_unmet
      publishing attempted_watched attempted_conditions`),
    counted: true,
  },
  { name: "announced", key: '"only"', columns: words('"only" through'), counted: false },
  { name: "control", key: "name", columns: words("name value"), counted: false },
  { name: "left_guild", key: "guild_id", columns: words("guild_id left_at"), counted: false },
];
