CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only';
END
$$;

CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();

-- several servers share what one machine keeps in files
CREATE TABLE blobs (
  name TEXT PRIMARY KEY,
  sealed BYTEA NOT NULL,
  at BIGINT NOT NULL
);
