import { parseArgs } from 'node:util';
import type { SandboxOptions } from './sandbox-options.ts';
import { seedNames } from './seeds/seed.ts';

export type CliOptions =
  | { readonly state: 'understood'; readonly options: SandboxOptions }
  | { readonly state: 'refused'; readonly message: string };

export const usage =
  'npm run sandbox -- [--port N] [--smtp-port N] [--db FILE] [--seed demo|empty|many] [--validate-answers]';

const refuse = (message: string): CliOptions => ({ state: 'refused', message });

const readArguments = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    strict: true,
    allowPositionals: false,
    options: {
      port: { type: 'string' },
      'smtp-port': { type: 'string' },
      db: { type: 'string' },
      seed: { type: 'string' },
      'validate-answers': { type: 'boolean' },
    },
  }).values;

const readPort = (text: string | undefined): number | 'wrong' => {
  const port = Number(text ?? '0');
  return /^\d{1,5}$/.test(text ?? '0') && port <= 65_535 ? port : 'wrong';
};

/** Reads the words after `npm run sandbox --`. */
export const readCliOptions = (words: readonly string[]): CliOptions => {
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments(words);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const port = readPort(values.port);
  const smtpPort = readPort(values['smtp-port']);
  const seed = seedNames.find((name) => name === (values.seed ?? 'demo'));
  if (port === 'wrong') return refuse('--port takes a number from 0 to 65535');
  if (smtpPort === 'wrong') return refuse('--smtp-port takes a number from 0 to 65535');
  if (values.db === '') return refuse('--db takes the name of a file');
  if (seed === undefined) return refuse(`--seed takes one of ${seedNames.join(', ')}`);
  const answerValidation = values['validate-answers'] ? 'record' : 'off';
  const database = values.db ?? ':memory:';
  return { state: 'understood', options: { port, smtpPort, seed, database, answerValidation } };
};
