/** The `electron` module of a preload: whatever is not mirrored throws. */
export function makePreloadElectron(
  ipcRenderer: object,
  expose: (key: string, api: unknown) => void,
): object {
  const guarded = <T extends object>(name: string, members: T): T =>
    new Proxy(members, {
      get(target, member, receiver) {
        const probed = typeof member === 'symbol' || ['then', '__esModule'].includes(member);
        if (member in target || probed) return Reflect.get(target, member, receiver);
        throw new Error(`stand-in: ${name}.${member} is not mirrored in a preload`);
      },
    });

  const onlyOne = (factor: number): void => {
    if (factor !== 1) throw new Error('stand-in: only the zoom factor 1 is mirrored');
  };
  const contextBridge = guarded('contextBridge', { exposeInMainWorld: expose });
  const webFrame = guarded('webFrame', {
    getZoomFactor: () => 1,
    setZoomFactor: onlyOne,
    setVisualZoomLevelLimits: onlyOne,
  });
  return guarded('electron', { contextBridge, ipcRenderer, webFrame });
}
