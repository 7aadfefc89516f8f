/** Electron's names for what DevTools calls a resource type. */
const names: Readonly<Record<string, string>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  Media: 'media',
  WebSocket: 'webSocket',
  CSPViolationReport: 'cspReport',
};

/** The `resourceType` that a webRequest listener is told. */
export function resourceTypeName(type: string, frame: 'main' | 'sub'): string {
  if (type === 'Document') return frame === 'main' ? 'mainFrame' : 'subFrame';
  return names[type] ?? 'other';
}
