-- What a later version could add.
CREATE TABLE note (text VARCHAR NOT NULL);
INSERT INTO note (text) VALUES ('first');
