ALTER TABLE delivery ADD COLUMN attempted_language TEXT;
UPDATE delivery SET attempted_language = 'en' WHERE attempted_format IS NOT NULL;
