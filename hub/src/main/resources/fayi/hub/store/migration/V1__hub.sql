-- Which keys encrypt this database: a node with other keys must not start.
CREATE TABLE key_check (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    thumbprint text NOT NULL
);

CREATE TABLE station (
    id text PRIMARY KEY,
    name text NOT NULL,
    village text NOT NULL DEFAULT '',
    township text NOT NULL,
    county text NOT NULL,
    city text NOT NULL,
    public_key text,
    enrolled_at timestamptz
);

CREATE TABLE enrolment_code (
    station_id text PRIMARY KEY REFERENCES station ON DELETE CASCADE,
    digest bytea NOT NULL,
    expires_at timestamptz NOT NULL
);

-- An assertion is used once: its id is remembered until it would have ended anyway.
CREATE TABLE used_assertion (
    station_id text NOT NULL REFERENCES station ON DELETE CASCADE,
    assertion_id text NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (station_id, assertion_id)
);

CREATE TABLE request_count (
    station_id text NOT NULL,
    kind text NOT NULL,
    window_start timestamptz NOT NULL,
    requests int NOT NULL,
    PRIMARY KEY (station_id, kind)
);

CREATE TABLE matter (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key uuid NOT NULL UNIQUE,
    intake_number text NOT NULL UNIQUE,
    station_id text NOT NULL REFERENCES station,
    service_id text NOT NULL,
    service_title text NOT NULL,
    office text NOT NULL,
    subject text NOT NULL,
    state text NOT NULL CHECK (state IN ('received', 'in-consultation', 'advised', 'closed')),
    accepted_at timestamptz NOT NULL,
    due_by date NOT NULL,
    secret_sha256 text NOT NULL,
    person_index bytea NOT NULL,
    personal bytea NOT NULL,
    rank int NOT NULL,
    priority_reason bytea
);
CREATE INDEX matter_by_person ON matter (person_index);

CREATE TABLE intake_day (
    day date PRIMARY KEY,
    last int NOT NULL
);

CREATE TABLE paper (
    matter_id bigint NOT NULL REFERENCES matter ON DELETE CASCADE,
    name text NOT NULL,
    media_type text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (matter_id, name)
);

CREATE TABLE matter_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id bigint NOT NULL REFERENCES matter ON DELETE CASCADE,
    at timestamptz NOT NULL,
    kind text NOT NULL
);
CREATE INDEX matter_event_by_matter ON matter_event (matter_id, id);

CREATE TABLE upload (
    key uuid PRIMARY KEY,
    station_id text NOT NULL REFERENCES station,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    held bigint NOT NULL DEFAULT 0,
    matter_id bigint REFERENCES matter,
    offered_at timestamptz NOT NULL
);
CREATE INDEX upload_unfinished ON upload (offered_at) WHERE matter_id IS NULL;

CREATE TABLE upload_piece (
    key uuid NOT NULL REFERENCES upload ON DELETE CASCADE,
    start bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (key, start)
);

CREATE TABLE lawyer (
    account text PRIMARY KEY,
    name text NOT NULL,
    office text NOT NULL,
    licence text NOT NULL,
    skills text[] NOT NULL,
    scope_tier text NOT NULL CHECK (scope_tier IN ('city', 'county', 'township', 'village')),
    scope_place text NOT NULL,
    password_digest text NOT NULL,
    totp_secret bytea NOT NULL,
    last_totp_step bigint NOT NULL DEFAULT 0,
    failures int NOT NULL DEFAULT 0,
    locked_until timestamptz,
    seed text
);

CREATE TABLE desk_session (
    digest bytea PRIMARY KEY,
    account text NOT NULL REFERENCES lawyer ON DELETE CASCADE,
    csrf_token text NOT NULL,
    expires_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL
);

CREATE TABLE ticket (
    id text PRIMARY KEY,
    key uuid NOT NULL UNIQUE,
    station_id text NOT NULL REFERENCES station,
    matter_id bigint REFERENCES matter,
    submission uuid,
    topic text NOT NULL,
    locale text NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'claimed', 'ended', 'left')),
    returned boolean NOT NULL DEFAULT false,
    rank int NOT NULL,
    opened_at timestamptz NOT NULL,
    ahead_told int,
    account text REFERENCES lawyer,
    claimed_at timestamptz,
    lease_until timestamptz,
    ended_at timestamptz,
    purged boolean NOT NULL DEFAULT false,
    station_socket text,
    station_seen_at timestamptz NOT NULL,
    station_left boolean NOT NULL DEFAULT false,
    desk_socket text,
    desk_seen_at timestamptz,
    desk_left boolean NOT NULL DEFAULT false,
    last_sequence bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX one_claimed_ticket_a_lawyer ON ticket (account) WHERE state = 'claimed';
CREATE INDEX ticket_waiting ON ticket ((NOT returned), rank, opened_at, id) WHERE state = 'waiting';
CREATE INDEX ticket_by_submission ON ticket (submission) WHERE submission IS NOT NULL;
CREATE INDEX ticket_by_matter ON ticket (matter_id) WHERE matter_id IS NOT NULL;
CREATE INDEX ticket_ended ON ticket (ended_at) WHERE ended_at IS NOT NULL;
-- What a node looks for every two seconds must not cost more with every ticket that has ended.
CREATE INDEX ticket_under_way ON ticket (id) WHERE state IN ('waiting', 'claimed');
CREATE INDEX ticket_to_purge ON ticket (ended_at) WHERE NOT purged AND ended_at IS NOT NULL;

CREATE TABLE signal (
    ticket_id text NOT NULL REFERENCES ticket ON DELETE CASCADE,
    sequence bigint NOT NULL,
    sender text NOT NULL CHECK (sender IN ('station', 'desk', 'hub')),
    receiver text NOT NULL CHECK (receiver IN ('station', 'desk', 'both')),
    body text NOT NULL,
    PRIMARY KEY (ticket_id, sequence)
);

CREATE TABLE opinion (
    ticket_id text PRIMARY KEY REFERENCES ticket,
    matter_id bigint REFERENCES matter,
    body bytea NOT NULL
);

CREATE TABLE rating (
    key uuid PRIMARY KEY,
    ticket_id text NOT NULL UNIQUE REFERENCES ticket,
    matter_id bigint UNIQUE REFERENCES matter,
    level int NOT NULL CHECK (level BETWEEN 1 AND 5),
    rated_at timestamptz NOT NULL
);

CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL
);
CREATE INDEX audit_by_subject ON audit (subject, id);
