// Loaded before the built command (NODE_OPTIONS=--import): kills the process right after the nth run of a statement.
import Database from 'better-sqlite3';

const { KILL_AT_STATEMENT = '', KILL_AT_RUN = '1' } = process.env;
const { prepare } = Database.prototype;
let left = Number(KILL_AT_RUN);

Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  if (!sql.includes(KILL_AT_STATEMENT)) return statement;
  const { run } = statement;
  statement.run = (...values) => {
    const done = run.apply(statement, values);
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return done;
  };
  return statement;
};
