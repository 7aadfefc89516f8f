import { readFileSync, statSync } from 'node:fs';
import { loadConfig } from '../../main/config/load-config.ts';
import { adviceOn } from './advice.ts';
import type { ConfigResult } from './config-result.ts';
import { authorityAdvice, modeAdvice, repeatedMembers } from './file-advice.ts';

export interface CheckSurroundings {
  readonly platform: NodeJS.Platform;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const listed = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');

/** Loads a configuration as the kiosk does: its faults, all at once, or that it can be used and what is unwise in it. */
export const checkConfig = (file: string, { platform, now }: CheckSurroundings): ConfigResult => {
  const loaded = loadConfig(file);
  if (loaded.state === 'refused') {
    return { output: '', errors: `${file} is refused:\n${listed(loaded.faults)}`, exitCode: 2 };
  }
  const advice = [
    ...repeatedMembers(readFileSync(file, 'utf8')),
    ...adviceOn(loaded.config),
    ...authorityAdvice(loaded, now),
    ...modeAdvice(statSync(file), loaded, platform),
  ];
  return {
    output: `${file} can be used.\n`,
    errors: advice.length === 0 ? '' : `Allowed, and worth a thought:\n${listed(advice)}`,
    exitCode: 0,
  };
};
