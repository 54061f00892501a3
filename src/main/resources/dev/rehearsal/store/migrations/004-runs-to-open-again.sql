-- What a run was called, who made it, up to when it was asked for; empty of runs from before this.
ALTER TABLE run ADD name VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE run ADD person VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE run ADD until_time BIGINT;

-- The datasets that were replayed together, in their order, by the names that they had.
CREATE TABLE run_dataset (
    run_id BIGINT NOT NULL REFERENCES run (run_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    dataset_id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (run_id, position)
);
INSERT INTO run_dataset (run_id, position, dataset_id, name)
    SELECT run_id, 0, dataset_id, dataset_name FROM run WHERE dataset_name <> '';

-- The packs that were replayed, each once however often it was, so that a run can be opened again as it was.
CREATE TABLE run_pack (
    pack_sha256 VARCHAR(64) PRIMARY KEY,
    content CLOB NOT NULL
);
