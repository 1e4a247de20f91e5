import type { Define } from '../act.ts';
import { act } from '../act.ts';
import { checkMachine } from '../doctor.ts';
import { renderTable } from '../io.ts';
import { EXIT } from '../outcome.ts';
import { addSettings, readSettings } from '../settings-options.ts';

/** `apim-sandbox doctor`: what a start with these settings would meet. */
export const defineDoctor: Define = (command, { io, environment }) => {
  act(addSettings(command), { io, environment }, async (given) => {
    const findings = await checkMachine(readSettings(given, { port: 8080 }));
    const rows = findings.map(({ check, outcome, told }) => [outcome, check, told]);
    const advice = findings.flatMap(({ check, change }) => (change === undefined ? [] : [`${check}: ${change}\n`]));
    const isWell = findings.every(({ outcome }) => outcome !== 'failed');
    return {
      json: { well: isWell, findings },
      text: `${renderTable(['', 'check', 'found'], rows, io.bold)}${advice.length > 0 ? `\n${advice.join('')}` : ''}`,
      exitCode: isWell ? EXIT.done : EXIT.failed,
    };
  });
};
