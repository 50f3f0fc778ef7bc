-- Pages that people take along, sealed with keys that no hub has. The bytes go when the page was opened or its time is over; the
-- row stays a while, so that the page can say what became of it.
CREATE TABLE taken_page (
    id text PRIMARY KEY,
    station_id text NOT NULL,
    content bytea,
    expires_at timestamptz NOT NULL,
    opener text,
    opened_at timestamptz
);
CREATE INDEX taken_page_held ON taken_page (station_id) WHERE content IS NOT NULL;
CREATE INDEX taken_page_ended ON taken_page (expires_at);
