-- What a lawyer for a ticket should know, from the catalogue of the station.
ALTER TABLE ticket ADD COLUMN skills text[] NOT NULL DEFAULT '{}';
