import type { FuzzTarget } from '../fuzz-target.ts';
import { backendAnswers } from './backend-answers.ts';
import { cardInputs } from './card-inputs.ts';
import { commandLine } from './command-line.ts';
import { composedMain } from './composed-main.ts';
import { configuration } from './configuration.ts';
import { filesAtStart } from './files-at-start.ts';
import { gate } from './gate.ts';
import { operationLife } from './operation-life.ts';
import { vaultContents } from './vault-contents.ts';
import { wrongPins } from './wrong-pins.ts';

/** Every door through which something comes in from outside. */
export const allTargets: readonly FuzzTarget[] = [
  gate,
  composedMain,
  backendAnswers,
  commandLine,
  configuration,
  cardInputs,
  filesAtStart,
  vaultContents,
  wrongPins,
  operationLife,
];
