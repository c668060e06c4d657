-- Timesheets stand in a table as documents; their statements are asked for in SQL.
CREATE TABLE timesheets (document TEXT);
INSERT INTO timesheets VALUES (CAST(readfile(@timesheet) AS TEXT));

CREATE VIEW statements AS SELECT stk_settle_json(document) AS statement FROM timesheets;

SELECT decision.value ->> 'item', decision.value ->> 'rule', decision.value ->> 'verdict'
  FROM statements, json_each(statement, '$.decisions') AS decision
 WHERE decision.value ->> 'part' = 'hours';

SELECT line.value ->> 'kind', line.value ->> 'amount' FROM statements, json_each(statement, '$.lines') AS line;

SELECT total.key, total.value FROM statements, json_each(statement, '$.totals') AS total;

SELECT rtrim(statement, char(10)) FROM statements;  -- the shell ends the line itself
