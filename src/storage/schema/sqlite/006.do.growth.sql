ALTER TABLE subscription ADD COLUMN watched TEXT NOT NULL DEFAULT '[]';
ALTER TABLE subscription ADD COLUMN conditions TEXT NOT NULL DEFAULT '';
ALTER TABLE subscription ADD COLUMN otherwise TEXT NOT NULL DEFAULT 'silence';
ALTER TABLE subscription ADD COLUMN last_met TEXT NOT NULL DEFAULT '{}';
ALTER TABLE delivery ADD COLUMN is_unmet INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN publishing TEXT;
ALTER TABLE delivery ADD COLUMN attempted_watched TEXT;
ALTER TABLE delivery ADD COLUMN attempted_conditions TEXT;

CREATE TABLE control (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE lease (
  name       TEXT PRIMARY KEY,
  owner      TEXT NOT NULL,
  held_until INTEGER NOT NULL
) STRICT;

CREATE TABLE left_guild (
  guild_id TEXT PRIMARY KEY,
  left_at  INTEGER NOT NULL
) STRICT;
