import process from 'node:process';
import { readAuditArguments } from './arguments.ts';
import { runAudit } from './run-audit.ts';

const { output, errors, exitCode } = runAudit(readAuditArguments(process.argv.slice(2)));
process.stderr.write(errors);
process.stdout.write(output);
process.exitCode = exitCode;
