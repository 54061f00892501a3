-- What somebody decided about the files of a tool, offered again for files with the same columns.
CREATE TABLE saved_mapping (
    mapping_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name VARCHAR NOT NULL UNIQUE,
    fingerprint VARCHAR NOT NULL,
    mapping CLOB NOT NULL,
    saved_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    used_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE INDEX saved_mapping_of_fingerprint ON saved_mapping (fingerprint);

-- Rows that were skipped since an earlier one has their event id. Line 0 where the first one is of another import.
CREATE TABLE duplicate (
    import_id BIGINT NOT NULL REFERENCES import (import_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file VARCHAR NOT NULL,
    line BIGINT NOT NULL,
    event_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    first_import BIGINT NOT NULL,
    first_file VARCHAR NOT NULL,
    first_line BIGINT NOT NULL,
    PRIMARY KEY (import_id, position)
);

-- The number of the row in its file, from which an id can be made; 0 where it is not known.
ALTER TABLE reject ADD number BIGINT DEFAULT 0 NOT NULL;

-- Rows without an event id that say the same as an earlier one of their import; they were kept.
ALTER TABLE import ADD alike BIGINT DEFAULT 0 NOT NULL;

-- The line with the names of the columns, empty where there is none.
ALTER TABLE import_source ADD header CLOB DEFAULT '' NOT NULL;

-- How it is known who somebody anonymous is, as JSON, and which import brought that, if one did.
ALTER TABLE dataset ADD identity_rule CLOB;
ALTER TABLE dataset ADD identity_import BIGINT;
