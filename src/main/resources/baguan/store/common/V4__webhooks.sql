-- who is told of acts; secrets are derived from the key file and stand nowhere
CREATE TABLE webhooks (
  name TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  types TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  created BIGINT NOT NULL
);

-- written in the transaction of the act, sent afterwards
CREATE TABLE deliveries (
  id TEXT PRIMARY KEY,
  hook TEXT NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  at BIGINT NOT NULL,
  attempts INTEGER NOT NULL,
  next_at BIGINT NOT NULL,
  outcome TEXT NOT NULL
);
CREATE INDEX deliveries_due ON deliveries (next_at);
CREATE INDEX deliveries_hook ON deliveries (hook, at);
