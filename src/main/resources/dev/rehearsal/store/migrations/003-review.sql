-- Which data was replayed, by the name that it had, so that an approval can say it; empty of runs from before this.
ALTER TABLE run ADD dataset_id BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE run ADD dataset_name VARCHAR DEFAULT '' NOT NULL;

-- What was replayed: rules as before, and campaigns and journeys with them.
CREATE TABLE run_content (
    run_id BIGINT NOT NULL REFERENCES run (run_id) ON DELETE CASCADE,
    kind VARCHAR(20) NOT NULL,
    document_id VARCHAR NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (run_id, kind, document_id)
);
CREATE INDEX run_content_of_document ON run_content (kind, document_id, run_id);
INSERT INTO run_content (run_id, kind, document_id, content_sha256)
    SELECT run_id, 'rule', rule_id, content_sha256 FROM run_rule;
DROP TABLE run_rule;

-- Words by which people sort what they edit. They are of the workspace and never of a pack.
CREATE TABLE document_tag (
    kind VARCHAR(20) NOT NULL,
    document_id VARCHAR NOT NULL,
    tag VARCHAR NOT NULL,
    PRIMARY KEY (kind, document_id, tag),
    FOREIGN KEY (kind, document_id) REFERENCES document (kind, document_id) ON DELETE CASCADE
);

-- Stories of one customer with what is expected of them; each is a scenario as JSON, with the pack that it is told of.
CREATE TABLE scenario (
    scenario_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name VARCHAR NOT NULL,
    content CLOB NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL UNIQUE,
    source VARCHAR NOT NULL,
    added_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    added_by VARCHAR NOT NULL
);
