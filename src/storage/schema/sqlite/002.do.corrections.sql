ALTER TABLE announcement ADD COLUMN revised_by TEXT;
ALTER TABLE delivery ADD COLUMN attempted_format TEXT;
