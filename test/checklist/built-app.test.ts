import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerRequest } from '../../main/window/app-protocol.ts';
import { kioskOrigin } from '../../main/window/kiosk-origin.ts';
import { securityHeaders } from '../../main/window/security-headers.ts';
import { listServedFiles } from '../../main/window/served-files.ts';
import { house } from '../start/app-command.ts';
import { ensureBundles } from '../start/build-bundles.ts';
import { allowedBreaches, isAllowed } from './allowed-breaches.ts';
import { allowedFindings } from './allowed-findings.ts';
import { type Breach, type Bundle, breachesIn } from './bundle-rules.ts';
import { scan } from './electronegativity.ts';
import { markupBreaches } from './page-markup.ts';
import { gatherScanned, readPrograms } from './scanned-folder.ts';

const bundles: readonly Bundle[] = ['main', 'preload', 'page'];
const minutes = (count: number): number => count * 60_000;

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(house, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(house.length))
    .toSorted();

let built: readonly string[];
let programs: Readonly<Record<Bundle, string>>;
let breaches: Readonly<Record<Bundle, readonly Breach[]>>;

beforeAll(async () => {
  expect(await ensureBundles(() => undefined, new AbortController().signal)).toEqual({
    state: 'ready',
  });
  built = filesOf('out');
  const pageScripts = built.filter((file) => /^out\/renderer\/.*\.js$/.test(file));
  expect(pageScripts).toHaveLength(1);
  programs = await readPrograms(house, pageScripts[0] ?? '');
  breaches = {
    main: breachesIn('main', programs.main),
    preload: breachesIn('preload', programs.preload),
    page: breachesIn('page', programs.page),
  };
}, minutes(3));

describe('what is built', () => {
  it('is two programs, one page, its style and its fonts, and no source map', () => {
    const kinds = built.map((file) => file.replace(/[\w-]+(\.\w+)$/, '*$1'));
    expect([...new Set(kinds)].toSorted()).toEqual([
      'out/main/*.cjs',
      'out/preload/*.cjs',
      'out/renderer/*.html',
      'out/renderer/assets/*.css',
      'out/renderer/assets/*.js',
      'out/renderer/assets/*.woff2',
    ]);
  });

  it.each(bundles)('%s points to no source map', (bundle) => {
    expect(programs[bundle]).not.toMatch(/[#@]\s*source(?:Mapping)?URL=/);
  });

  it.each(bundles)('%s breaks no rule but where its reason is written down', (bundle) => {
    expect(breaches[bundle].filter((breach) => !isAllowed(bundle, breach))).toEqual([]);
  });

  it('needs every breach that is allowed', () => {
    const unneeded = allowedBreaches.filter((allowed) =>
      allowed.in.some(
        (bundle) =>
          !breaches[bundle].some(
            ({ rule, text }) => rule === allowed.rule && allowed.text.test(text),
          ),
      ),
    );
    expect(unneeded).toEqual([]);
  });

  it('is a page without anything within it or from elsewhere', async () => {
    const html = await readFile(join(house, 'out/renderer/index.html'), 'utf8');
    expect(html).toContain('<script');
    expect(markupBreaches(html)).toEqual([]);
  });

  it('has styles that name nothing elsewhere', async () => {
    for (const file of built.filter((each) => each.endsWith('.css'))) {
      const css = await readFile(join(house, file), 'utf8');
      expect(css).not.toMatch(/@import|:\/\/|url\(["']?(?:data:|\/\/)/);
    }
  });

  it('is served with its policy, every file of it, and nothing else is', async () => {
    const files = listServedFiles(join(house, 'out/renderer'));
    expect(files.size).toBe(built.filter((file) => file.startsWith('out/renderer/')).length);
    for (const path of [...files.keys(), '/main/index.cjs', '/../main/index.cjs']) {
      const request = { url: `${kioskOrigin}${path}`, method: 'GET' };
      const answered = await answerRequest(request, files);
      expect(answered.status).toBe(files.has(path) ? 200 : 404);
      expect(Object.fromEntries(answered.headers)).toMatchObject(securityHeaders);
    }
  });
});

describe('Electronegativity', () => {
  it(
    'reads all of the house, and finds what is allowed and nothing else',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'scanned-'));
      await gatherScanned(folder, house, programs);
      const { checks, unread, findings } = await scan(folder);
      await rm(folder, { recursive: true });
      expect(checks).toBeGreaterThan(40);
      expect(unread).toEqual([]);
      expect(findings).toEqual(allowedFindings.map(({ finding }) => finding).toSorted());
    },
    minutes(3),
  );
});
