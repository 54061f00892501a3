-- One row: the number of the last write, which the ledger knows as well.
CREATE TABLE workspace_state (
    change_number BIGINT NOT NULL
);
INSERT INTO workspace_state (change_number) VALUES (0);

CREATE TABLE dataset (
    dataset_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name VARCHAR NOT NULL UNIQUE,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    customers BIGINT NOT NULL,
    profiles BIGINT NOT NULL
);

CREATE TABLE import (
    import_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dataset_id BIGINT NOT NULL REFERENCES dataset (dataset_id) ON DELETE CASCADE,
    kind VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    mapping CLOB NOT NULL,
    started_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    finished_at TIMESTAMP(3) WITH TIME ZONE,
    row_count BIGINT NOT NULL,
    added BIGINT NOT NULL,
    replaced BIGINT NOT NULL,
    duplicates BIGINT NOT NULL,
    rejects BIGINT NOT NULL
);

CREATE TABLE import_source (
    import_id BIGINT NOT NULL REFERENCES import (import_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    names_rows BOOLEAN NOT NULL,
    PRIMARY KEY (import_id, position)
);

CREATE TABLE reject (
    import_id BIGINT NOT NULL REFERENCES import (import_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file VARCHAR NOT NULL,
    line BIGINT NOT NULL,
    column_name VARCHAR NOT NULL,
    cell VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    row_text CLOB NOT NULL,
    PRIMARY KEY (import_id, position)
);

-- Events and profiles as compressed columns, some thousand rows in each. The digest is that of the columns before
-- compression; each of the three parts has a checksum of its own inside.
CREATE TABLE data_block (
    block_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dataset_id BIGINT NOT NULL REFERENCES dataset (dataset_id) ON DELETE CASCADE,
    import_id BIGINT NOT NULL REFERENCES import (import_id),
    kind VARCHAR(20) NOT NULL,
    row_count INTEGER NOT NULL,
    first_time BIGINT NOT NULL,
    last_time BIGINT NOT NULL,
    digest VARCHAR(64) NOT NULL,
    hot BLOB NOT NULL,
    ids BLOB NOT NULL,
    cold BLOB NOT NULL
);
CREATE INDEX data_block_of_dataset ON data_block (dataset_id, kind, block_id);

-- Rules, campaigns, journeys and templates: each is a JSON text with versions. The current version is what is edited;
-- the approved version is what is exported, and stays so while a newer one is a draft.
CREATE TABLE document (
    kind VARCHAR(20) NOT NULL,
    document_id VARCHAR NOT NULL,
    current_version INTEGER NOT NULL,
    approved_version INTEGER,
    PRIMARY KEY (kind, document_id)
);

CREATE TABLE document_version (
    kind VARCHAR(20) NOT NULL,
    document_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    status VARCHAR(20) NOT NULL,
    content CLOB NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    saved_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    saved_by VARCHAR NOT NULL,
    PRIMARY KEY (kind, document_id, version),
    FOREIGN KEY (kind, document_id) REFERENCES document (kind, document_id) ON DELETE CASCADE
);

CREATE TABLE document_step (
    step_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    document_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    step VARCHAR(20) NOT NULL,
    person VARCHAR NOT NULL,
    comment VARCHAR NOT NULL,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    FOREIGN KEY (kind, document_id, version) REFERENCES document_version (kind, document_id, version) ON DELETE CASCADE
);

CREATE TABLE approval (
    kind VARCHAR(20) NOT NULL,
    document_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    approved_by VARCHAR NOT NULL,
    approved_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    comment VARCHAR NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    dataset_sha256 VARCHAR(64),
    result_sha256 VARCHAR(64),
    engine VARCHAR,
    PRIMARY KEY (kind, document_id, version),
    FOREIGN KEY (kind, document_id, version) REFERENCES document_version (kind, document_id, version) ON DELETE CASCADE
);

CREATE TABLE setting (
    name VARCHAR PRIMARY KEY,
    content CLOB NOT NULL
);

CREATE TABLE export (
    export_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    path VARCHAR NOT NULL,
    pack_version INTEGER NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    content CLOB NOT NULL,
    rules INTEGER NOT NULL,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    person VARCHAR NOT NULL
);

-- Replays that were kept: what was replayed over what, and what came out.
CREATE TABLE run (
    run_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    dataset_sha256 VARCHAR(64) NOT NULL,
    pack_sha256 VARCHAR(64) NOT NULL,
    result_sha256 VARCHAR(64) NOT NULL,
    engine VARCHAR NOT NULL,
    horizon BIGINT NOT NULL,
    events BIGINT NOT NULL,
    summary CLOB NOT NULL
);

-- Decisions of a rule by outcome and reason, and how many customers they were about.
CREATE TABLE run_count (
    run_id BIGINT NOT NULL REFERENCES run (run_id) ON DELETE CASCADE,
    rule_id VARCHAR NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    reason VARCHAR(40) NOT NULL,
    decisions BIGINT NOT NULL,
    customers BIGINT NOT NULL,
    PRIMARY KEY (run_id, rule_id, outcome, reason)
);

CREATE TABLE run_rule (
    run_id BIGINT NOT NULL REFERENCES run (run_id) ON DELETE CASCADE,
    rule_id VARCHAR NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (run_id, rule_id)
);
CREATE INDEX run_rule_of_rule ON run_rule (rule_id, run_id);
