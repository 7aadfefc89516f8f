import { type AuditArguments, usage } from './arguments.ts';
import { rowsOf } from './rows.ts';
import { readTrailFiles } from './trail-files.ts';
import { verdictWords } from './verdict-words.ts';
import { verifyTrail } from './verify-trail.ts';
import { toCsv, toJsonLines } from './write-rows.ts';

/** What a program says and how it ends: 0 whole, 1 broken, 2 used wrongly. */
export interface AuditResult {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

const misused = (message: string): AuditResult => ({
  output: '',
  errors: `${message}\nUsage: ${usage}\n`,
  exitCode: 2,
});

/** Carries out what the arguments ask for. */
export const runAudit = (given: AuditArguments): AuditResult => {
  if (given.kind === 'refused') return misused(given.message);
  const read = readTrailFiles(given.paths);
  if (read.kind === 'unreadable') return misused(read.message);
  const { files } = read;
  const verdict = verifyTrail(files);
  const whole = verdict.findings.length === 0;
  if (given.kind === 'verify') {
    const output = `${verdictWords(verdict).join('\n')}\n`;
    return { output, errors: '', exitCode: whole ? 0 : 1 };
  }
  const rows = rowsOf(
    files.flatMap(({ lines }) => lines),
    given,
  );
  return {
    output: given.form === 'csv' ? toCsv(rows) : toJsonLines(rows),
    errors: whole ? '' : 'Beware: this trail is broken. Run verify to see where.\n',
    exitCode: 0,
  };
};
