-- whose content is gone: hashes, decisions and the record stay; seq is the audit entry that says so
CREATE TABLE erasures (
  submission TEXT PRIMARY KEY REFERENCES submissions (id),
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL
);
