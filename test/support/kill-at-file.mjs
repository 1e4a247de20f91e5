// Loaded before the built command (NODE_OPTIONS=--import): kills the process right after the nth change of a file whose path holds a text.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT_FILE = '', KILL_AT_RUN = '1' } = process.env;
let left = Number(KILL_AT_RUN);

for (const name of ['writeFileSync', 'renameSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (path, ...others) => {
    const done = original(path, ...others);
    if (String(path).includes(KILL_AT_FILE)) {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
    }
    return done;
  };
}
syncBuiltinESMExports();
