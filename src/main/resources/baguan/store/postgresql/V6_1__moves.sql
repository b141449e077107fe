-- from the log so far; an entry that is not in its form any more is left to audit verify
INSERT INTO moves (seq, submission, act, state, at)
SELECT a.seq, s.id, substring(a.entry from '^\{"act":"([a-z_]+)"'),
       substring(a.entry from '"to":"([a-z_]+)"'),
       substring(a.entry from '^\{"act":"[a-z_]+","actor":"[^"]*","at":([0-9]{1,18})')::bigint
FROM audit a JOIN submissions s ON s.id = a.object
WHERE a.entry ~ '^\{"act":"[a-z_]+","actor":"[^"]*","at":[0-9]{1,18},.*"from":"[a-z_]+".*"to":"[a-z_]+"';
