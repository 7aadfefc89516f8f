import { Module, registerHooks } from 'node:module';

const electronNames = new Set(['electron', 'electron/main', 'electron/common']);
const answerName = 'standin.electron';
const address = 'standin:electron';

interface ModuleLoader {
  _load: (this: unknown, request: string, ...rest: unknown[]) => unknown;
}

/** Makes `require('electron')`, `import 'electron'` and the inspector's `require` answer with `electron`. */
export function answerElectron(electron: Readonly<Record<string, unknown>>): void {
  Object.defineProperty(globalThis, Symbol.for(answerName), { value: electron });
  answerRequire(electron);
  answerImport(electron);
}

function answerRequire(electron: object): void {
  const loader = Module as unknown as ModuleLoader;
  const load = loader._load;
  loader._load = function (request, ...rest) {
    return electronNames.has(request) ? electron : load.call(this, request, ...rest);
  };
}

function answerImport(electron: object): void {
  const names = Object.keys(electron);
  const source = [
    `const electron = globalThis[Symbol.for('${answerName}')];`,
    'export default electron;',
    ...names.map((name) => `export const ${name} = electron.${name};`),
  ].join('\n');
  registerHooks({
    resolve: (specifier, context, next) =>
      electronNames.has(specifier)
        ? { url: address, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url === address ? { format: 'module', source, shortCircuit: true } : next(url, context),
  });
}
