import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scan } from './electronegativity.ts';
import { writtenOut } from './written-out.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'electronegativity-'));
});
afterEach(() => rm(folder, { recursive: true }));

const scanOf = async (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
  }
  return scan(folder);
};

const safe = writtenOut();
const windowWith = (...changes: readonly (readonly [from: string, to: string])[]) => ({
  ...safe,
  'kiosk-window.js': changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    safe['kiosk-window.js'] ?? '',
  ),
});

/** A fault, planted in what the product gives to Electron or beside it, and the check that finds it. */
const faults: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'Node in the page',
    windowWith(['"nodeIntegration":false', '"nodeIntegration":true'], ['"sandbox":true,', '']),
    'NODE_INTEGRATION_JS_CHECK kiosk-window.js',
  ],
  [
    'no context isolation',
    windowWith(['"contextIsolation":true', '"contextIsolation":false']),
    'CONTEXT_ISOLATION_JS_CHECK kiosk-window.js',
  ],
  [
    'no sandbox',
    windowWith(['"sandbox":true', '"sandbox":false']),
    'SANDBOX_JS_CHECK kiosk-window.js',
  ],
  [
    'no web security',
    windowWith(['"webSecurity":true', '"webSecurity":false']),
    'WEB_SECURITY_JS_CHECK kiosk-window.js',
  ],
  [
    'insecure content',
    windowWith(['"allowRunningInsecureContent":false', '"allowRunningInsecureContent":true']),
    'INSECURE_CONTENT_JS_CHECK kiosk-window.js',
  ],
  [
    'experimental features',
    windowWith(['"experimentalFeatures":false', '"experimentalFeatures":true']),
    'EXPERIMENTAL_FEATURES_JS_CHECK kiosk-window.js',
  ],
  [
    'Blink features',
    windowWith(['"plugins":false', '"enableBlinkFeatures":"ExecCommandInJavaScript"']),
    'BLINK_FEATURES_JS_CHECK kiosk-window.js (perhaps)',
  ],
  [
    'a policy with inline scripts',
    {
      ...safe,
      'policy.js': (safe['policy.js'] ?? '').replace(
        "script-src 'self'",
        "script-src 'unsafe-inline'",
      ),
    },
    'CSP_GLOBAL_CHECK policy.js',
  ],
  [
    'an address opened outside',
    { 'x.ts': 'const open = (address: string): void => void shell.openExternal(address);' },
    'OPEN_EXTERNAL_JS_CHECK x.ts (perhaps)',
  ],
  [
    'certificates let through',
    {
      'x.ts':
        "app.on('certificate-error', (event, contents, url, error, certificate, answer) => answer(true));",
    },
    'CERTIFICATE_ERROR_EVENT_JS_CHECK x.ts (perhaps)',
  ],
  [
    'code of text in a page',
    { 'x.ts': 'eval("go(" + text);' },
    'DANGEROUS_FUNCTIONS_JS_CHECK x.ts (perhaps)',
  ],
  [
    'a page of the network',
    { 'x.ts': "window.loadURL('http://example.com');" },
    'HTTP_RESOURCES_JS_CHECK x.ts',
  ],
  [
    'a webview that opens windows',
    { 'x.html': '<webview src="https://example.com" allowpopups></webview>' },
    'ALLOWPOPUPS_HTML_CHECK x.html',
  ],
];

describe('Electronegativity', () => {
  it.each(faults)('finds %s', async (_, files, finding) => {
    expect((await scanOf(files)).findings).toContain(finding);
  });

  it('says of a file that it cannot read that it could not', async () => {
    expect((await scanOf({ 'x.ts': 'const = ;' })).unread).toHaveLength(1);
  });
});
