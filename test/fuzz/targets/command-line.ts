import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { debuggingSwitches } from '../../../main/config/chromium-switches.ts';
import { exitCodes, type Launch, prepareLaunch } from '../../../main/config/prepare-launch.ts';
import { type FuzzTarget, holds } from '../fuzz-target.ts';
import { anyWords, fittingWords, type Words } from '../inputs/command-words.ts';
import { soundConfiguration } from '../inputs/sound-configuration.ts';

/** Switches by which Chromium or Node would open the app to others, by name. */
const debuggingIn = (words: Words): readonly string[] =>
  words
    .map((word) => /^--([^=]*)/.exec(word)?.[1] ?? '')
    .filter((name) => debuggingSwitches.has(name));

const judgeStop = (launch: Launch): void => {
  if (launch.kind === 'go') return;
  holds(Object.values(exitCodes).includes(launch.exitCode as 0), 'an exit code of no meaning');
  holds(launch.lines.length > 0, 'it stops and says nothing');
};

/** Any words after the executable, with a sound configuration among them or without: no debugging switch gets into production. */
export const commandLine: FuzzTarget = {
  name: 'command line',
  open: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-fuzz-'));
    const configFile = path.join(folder, 'sound.json');
    writeFileSync(configFile, JSON.stringify(soundConfiguration));
    return {
      close: async () => rmSync(folder, { recursive: true }),
      property: fc.asyncProperty(
        fc.oneof(fittingWords(configFile), anyWords(configFile)),
        fc.constantFrom('packaged' as const, 'from-source' as const),
        fc.constantFrom('production' as const, 'qa' as const, 'development' as const),
        async ({ kind, words }, app, build) => {
          const usualDataFolder = path.join(folder, 'nothing');
          const launch = prepareLaunch({
            words,
            app,
            build,
            version: '1.0.0',
            usualDataFolder,
            machineConfigFile: path.join(usualDataFolder, 'kiosk.json'),
          });
          judgeStop(launch);
          const debugging = new Set(debuggingIn(words));
          const isRefused = build === 'production' && debugging.size > 0;
          holds(!isRefused || launch.kind === 'stop', 'it starts with a debugging switch');
          if (launch.kind === 'go') {
            holds(words.join().includes(configFile), 'it starts without a configuration');
            holds(
              isDeepStrictEqual(new Set(launch.options.debugging), debugging),
              'it does not know by which switches it is debugged',
            );
          }
          if (kind === 'any') return;
          if (isRefused) {
            holds(
              launch.kind === 'stop' && launch.exitCode === exitCodes.refusedPosture,
              'a debugging switch is not what it refuses',
            );
          } else holds(launch.kind === 'go', 'it does not start, and nothing is wrong');
        },
      ),
    };
  },
};
