-- The pack that stations fetch, and those before it, by counter. A pack is complete, and offered, when all its bytes are here.
CREATE TABLE pack (
    counter bigint PRIMARY KEY,
    manifest bytea NOT NULL,
    signatures bytea NOT NULL,
    published_at timestamptz NOT NULL,
    complete boolean NOT NULL DEFAULT false
);

-- The bytes of packs by digest, in pieces that a thin line carries in one request.
CREATE TABLE pack_piece (
    sha256 text NOT NULL,
    start bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (sha256, start)
);
