#!/bin/sh
# The example month in SQL, with the extension from the current folder. Usage: settle_month.sh TIMESHEET.json
exec sqlite3 -bail -separator ' ' :memory: '.load ./stottekontakt_sqlite' ".parameter set @timesheet \"'$1'\"" \
  ".read '$(dirname "$0")/settle_month.sql'"
