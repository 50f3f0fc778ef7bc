-- Interviews that people want to go on with elsewhere, sealed by a station. The index is keyed (the hub's own key), of a value
-- that only who has code and card can derive.
CREATE TABLE unfinished_interview (
    lookup bytea PRIMARY KEY,
    station_id text NOT NULL,
    content bytea NOT NULL,
    asked int NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL
);
CREATE INDEX unfinished_interview_ended ON unfinished_interview (expires_at);
