CREATE TABLE note (text VARCHAR NOT NULL);
INSERT INTO no_such_table (text) VALUES ('first');
