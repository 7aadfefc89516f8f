import { expect, it } from 'vitest';
import { markupBreaches, markupRules } from './page-markup.ts';

const page = (addition: string): string =>
  `<!doctype html><html lang="ja"><head>${addition}</head><body data-idle="active"><div id="root"></div></body></html>`;

const faults: readonly (readonly [string, string])[] = [
  ['<script src="/x.js"></script>', 'has no script but from a file beside it'],
  ['<script src="https://example.com/x.js"></script>', 'has no script but from a file beside it'],
  ['<script>go()</script>', 'has no script but from a file beside it'],
  ['<script src="./x.js">go()</script>', 'has no text within a script'],
  ['<style>p { color: red }</style>', 'has no style within'],
  ['<p style="color: red">', 'has no style within'],
  ['<img src="./x.png" onerror="go()">', 'has no handler within'],
  ['<link rel="stylesheet" href="//example.com/x.css">', 'names no address'],
  ['<img src="http://example.com/x.png">', 'names no address'],
  ['<link rel="icon" href="data:,">', 'names no address'],
  ['<webview src="./x.html">', 'embeds nothing'],
  ['<base href="./elsewhere/">', 'embeds nothing'],
  ['<meta http-equiv="refresh" content="0">', 'sends the page nowhere'],
];

it.each(faults)('a page with %s is found to break: it %s', (addition, rule) => {
  expect(markupBreaches(page(addition))).toContain(rule);
});

it('has a fault planted here for every rule', () => {
  const planted = new Set(faults.map(([, rule]) => rule));
  expect(markupRules.map(({ says }) => says).filter((rule) => !planted.has(rule))).toEqual([]);
});

it('finds nothing in a page with a script and a style beside it', () => {
  const files =
    '<script type="module" crossorigin src="./assets/index.js"></script><link rel="stylesheet" href="./assets/index.css">';
  expect(markupBreaches(page(files))).toEqual([]);
});
