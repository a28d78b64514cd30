ALTER TABLE announcement ADD COLUMN additions TEXT NOT NULL DEFAULT '[]';
