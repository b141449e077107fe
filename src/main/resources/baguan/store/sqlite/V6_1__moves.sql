-- from the log so far; an entry that is no JSON any more is left to audit verify
INSERT INTO moves (seq, submission, act, state, at)
SELECT a.seq, s.id, json_extract(a.entry, '$.act'), json_extract(a.entry, '$.details.to'),
       json_extract(a.entry, '$.at')
FROM audit a JOIN submissions s ON s.id = a.object
WHERE CASE WHEN json_valid(a.entry)
  THEN json_extract(a.entry, '$.details.from') IS NOT NULL
    AND json_extract(a.entry, '$.details.to') IS NOT NULL
    AND json_extract(a.entry, '$.at') IS NOT NULL
  ELSE 0 END;
