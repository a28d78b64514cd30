CREATE INDEX delivery_next ON delivery ((first_attempt_at IS NULL), due_at, id) WHERE status IN ('pending', 'claimed');
CREATE INDEX delivery_shown ON delivery (reference_month, shown_version) WHERE status = 'sent';
CREATE INDEX delivery_unpublished ON delivery (due_at) WHERE status = 'sent' AND publishing = 'wanted';
