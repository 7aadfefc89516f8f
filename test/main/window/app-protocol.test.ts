import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerRequest, registerKioskScheme } from '../../../main/window/app-protocol.ts';
import { listServedFiles } from '../../../main/window/served-files.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-page-'));
afterAll(() => rmSync(root, { recursive: true }));
const folder = path.join(root, 'renderer');
mkdirSync(path.join(folder, 'assets'), { recursive: true });
const write = (name: string) => writeFileSync(path.join(folder, name), `content of ${name}`);
for (const name of ['index.html', 'assets/index-1.js', 'assets/a.css', 'assets/f.woff2', 'i.svg'])
  write(name);
for (const name of ['assets/index-1.js.map', 'notes.txt', 'data.json', 'tool.exe', '.env', 'none'])
  write(name);
writeFileSync(path.join(root, 'secret.html'), 'secret');
symlinkSync(path.join(root, 'secret.html'), path.join(folder, 'link.html'));
const files = listServedFiles(folder);

const ask = (url: string, method = 'GET') => answerRequest({ url, method }, files);

describe('app://kiosk', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/index-1.js', 'text/javascript; charset=utf-8'],
    ['assets/a.css', 'text/css; charset=utf-8'],
    ['assets/f.woff2', 'font/woff2'],
    ['i.svg', 'image/svg+xml'],
  ])('serves %s as %s', async (name, mediaType) => {
    const response = await ask(`app://kiosk/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(await response.text()).toBe(`content of ${name}`);
  });

  it('takes no notice of a query or fragment', async () => {
    expect((await ask('app://kiosk/index.html?x=1#y')).status).toBe(200);
  });

  it.each([
    'app://kiosk/',
    'app://kiosk',
    'app://kiosk/none',
    'app://kiosk/assets',
    'app://kiosk/assets/',
    'app://kiosk/notes.txt',
    'app://kiosk/data.json',
    'app://kiosk/tool.exe',
    'app://kiosk/.env',
    'app://kiosk/assets/index-1.js.map',
    'app://kiosk/link.html',
    'app://kiosk/../secret.html',
    'app://kiosk/assets/../../secret.html',
    'app://kiosk/%2e%2e/secret.html',
    'app://kiosk/..%2fsecret.html',
    'app://kiosk/assets/..%2f..%2fsecret.html',
    'app://kiosk/..%5csecret.html',
    'app://kiosk/..\\secret.html',
    'app://kiosk//etc/passwd',
    'app://kiosk/index.html%00.js',
    'app://kiosk/INDEX.HTML',
    'app://other/index.html',
    'app://kiosk.evil/index.html',
    'app://kiosk:80/index.html',
    'app://user@other/index.html',
    'https://kiosk/index.html',
    'file:///etc/passwd',
    'no address',
  ])('does not serve %s', async (url) => {
    const response = await ask(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('app://kiosk/index.html', method)).status).toBe(405);
  });

  it.each(['app://kiosk/index.html', 'app://kiosk/none'])(
    'sends its security headers with %s',
    async (url) => {
      const { headers } = await ask(url);
      expect(headers.get('content-security-policy')).toBe(
        "sandbox allow-forms allow-same-origin allow-scripts; default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'permissions-policy': expect.stringMatching(/camera=\(\).*payment=\(\).*usb=\(\)/),
      });
    },
  );

  it('is a scheme with an origin and no privilege beyond', () => {
    const registered: unknown[] = [];
    registerKioskScheme({ registerSchemesAsPrivileged: (schemes) => registered.push(...schemes) });
    expect(registered).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  });
});
