CREATE TABLE subscription (
  channel_id      TEXT PRIMARY KEY,
  guild_id        TEXT NOT NULL,
  role_id         TEXT,
  format          TEXT NOT NULL,
  language        TEXT NOT NULL,
  publish         INTEGER NOT NULL,
  corrections     INTEGER NOT NULL,
  created_by      TEXT NOT NULL,
  created_at      INTEGER NOT NULL,
  paused_reason   TEXT,
  last_message_id TEXT,
  last_month      TEXT,
  last_at         INTEGER
) STRICT;
CREATE INDEX subscription_guild ON subscription (guild_id);

CREATE TABLE source_file (
  id           INTEGER PRIMARY KEY,
  sha256       TEXT NOT NULL UNIQUE,
  source_table TEXT NOT NULL,
  verdict      TEXT NOT NULL CHECK (verdict IN ('accepted', 'refused')),
  newest_month TEXT,
  release_date TEXT,
  reason       TEXT,
  seen_at      INTEGER NOT NULL,
  body         BLOB
) STRICT;

CREATE TABLE announced (
  only    INTEGER PRIMARY KEY CHECK (only = 1),
  through TEXT NOT NULL
) STRICT;

CREATE TABLE announcement (
  reference_month TEXT PRIMARY KEY,
  release_date    TEXT NOT NULL,
  late            INTEGER NOT NULL,
  missed_releases TEXT NOT NULL,
  version         INTEGER NOT NULL,
  announced_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE delivery (
  id                INTEGER PRIMARY KEY,
  reference_month   TEXT NOT NULL REFERENCES announcement,
  channel_id        TEXT NOT NULL,
  status            TEXT NOT NULL CHECK (status IN ('pending', 'claimed', 'sent', 'skipped', 'failed', 'unsure')),
  owner             TEXT,
  due_at            INTEGER NOT NULL,
  attempts          INTEGER NOT NULL DEFAULT 0,
  first_attempt_at  INTEGER,
  window_from       INTEGER,
  attempted_version INTEGER,
  shown_version     INTEGER,
  message_id        TEXT,
  reason            TEXT,
  settled_at        INTEGER,
  UNIQUE (reference_month, channel_id)
) STRICT;
CREATE INDEX delivery_open ON delivery (due_at) WHERE status IN ('pending', 'claimed');
