/** The `process` of a sandboxed preload, as plain data. */
export function rendererProcess(): object {
  const { electron, chrome, node } = process.versions;
  return {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: process.platform,
    arch: process.arch,
    version: process.version,
    versions: { electron, chrome, node },
    env: { ...process.env },
    argv: [],
    execPath: process.execPath,
    resourcesPath: process.resourcesPath,
    pid: 0,
  };
}
