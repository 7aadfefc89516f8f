import fc from 'fast-check';
import { debuggingSwitches, displaySwitches } from '../../../main/config/chromium-switches.ts';
import { exitCodes, prepareLaunch } from '../../../main/config/prepare-launch.ts';
import { type FuzzTarget, holds, nothingToClose } from '../fuzz-target.ts';

const ownFlags = ['config', 'data', 'ready-file', 'runtime', 'version'];
const names = [...debuggingSwitches, ...displaySwitches, ...ownFlags];

const flag = fc
  .record({
    dashes: fc.constantFrom('--', '-', '---', '/', '–'),
    name: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, fc.string()),
    value: fc.option(fc.oneof(fc.string(), fc.constantFrom('9222', '..', '\0')), { nil: null }),
  })
  .map(({ dashes, name, value }) => `${dashes}${name}${value === null ? '' : `=${value}`}`);

const word = fc.oneof({ weight: 3, arbitrary: flag }, fc.string({ unit: 'binary' }));

/** A word by which Chromium or Node would open the app to others. */
const isDebugging = (text: string): boolean => {
  const [, name = ''] = /^--([^=]*)/.exec(text) ?? [];
  return debuggingSwitches.has(name);
};

/** Any words after the executable: a fault is named, and no debugging switch gets into production. */
export const commandLine: FuzzTarget = {
  name: 'command line',
  open: async () => ({
    close: nothingToClose,
    property: fc.asyncProperty(
      fc.array(word, { maxLength: 8 }),
      fc.constantFrom('packaged' as const, 'from-source' as const),
      fc.constantFrom('production' as const, 'qa' as const, 'development' as const),
      async (words, app, build) => {
        const usualDataFolder = '/nonexistent/madoguchi';
        const launch = prepareLaunch({ words, app, build, version: '1.0.0', usualDataFolder });
        holds(launch.kind === 'stop', 'it starts without a configuration');
        if (launch.kind !== 'stop') return;
        holds(
          Object.values(exitCodes).includes(launch.exitCode as 0),
          'an exit code of no meaning',
        );
        holds(launch.lines.length > 0, 'it stops and says nothing');
        const alone = words.length === 1 && isDebugging(words[0] ?? '');
        if (app === 'packaged' && build === 'production' && alone) {
          holds(launch.exitCode === exitCodes.refusedPosture, 'a debugging switch was not refused');
        }
      },
    ),
  }),
};
