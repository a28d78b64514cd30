ALTER TABLE announcement ADD COLUMN uncorrected_version INTEGER NOT NULL DEFAULT 1;
UPDATE announcement SET uncorrected_version = version - (revised_by IS NOT NULL);
UPDATE announcement SET additions = json_insert(additions, '$[#]',
  json_object('kind', 'revised', 'at', announced_at, 'release', revised_by)) WHERE revised_by IS NOT NULL;
ALTER TABLE announcement DROP COLUMN revised_by;
