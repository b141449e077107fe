-- answers given under a caller's key, so that a repeated request is not a second act
CREATE TABLE receipts (
  person TEXT NOT NULL REFERENCES people (id),
  receipt_key TEXT NOT NULL,
  request TEXT NOT NULL,
  answer TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (person, receipt_key)
);
CREATE INDEX receipts_at ON receipts (at);
