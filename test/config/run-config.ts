import { randomBytes } from 'node:crypto';
import type { Writable } from 'node:stream';
import { type ConfigArguments, usage } from './arguments.ts';
import { askPin } from './ask-pin.ts';
import { checkConfig } from './check-config.ts';
import type { ConfigResult } from './config-result.ts';
import { makePinHash, saltBytes } from './make-pin-hash.ts';
import { pinAdvice } from './pin-rules.ts';
import { tellPins } from './tell-pins.ts';

/** The terminal that a person sits at. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  /** For questions; results go to standard output. */
  readonly say: Writable;
}

const hashPin = async ({ input, say }: Terminal): Promise<ConfigResult> => {
  const asked = await askPin(input, say);
  if (asked.state === 'refused') {
    return { output: '', errors: `${asked.message}\n`, exitCode: 2 };
  }
  const advice = pinAdvice(asked.pin);
  return {
    output: `${makePinHash(asked.pin, randomBytes(saltBytes))}\n`,
    errors: advice === null ? '' : `${advice}\n`,
    exitCode: 0,
  };
};

/** Carries out what the arguments ask for. */
export const runConfig = async (
  given: ConfigArguments,
  terminal: Terminal,
): Promise<ConfigResult> => {
  switch (given.kind) {
    case 'refused':
      return { output: '', errors: `${given.message}\nUsage: ${usage}\n`, exitCode: 2 };
    case 'check':
      return checkConfig(given.file, { platform: process.platform, now: Date.now() });
    case 'hash-pin':
      return hashPin(terminal);
    case 'tell-pins':
      return tellPins(given.address, given.authorityFile);
  }
};
