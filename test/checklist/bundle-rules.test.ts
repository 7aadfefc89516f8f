import { describe, expect, it } from 'vitest';
import { type Bundle, breachesIn, bundleRules } from './bundle-rules.ts';

const faults: readonly (readonly [Bundle, string, string])[] = [
  ['page', 'eval("1")', 'makes no code of text'],
  ['page', '(0, eval)("1")', 'makes no code of text'],
  ['main', 'new Function("return 1")()', 'makes no code of text'],
  ['preload', 'const make = Function;', 'makes no code of text'],
  ['page', 'globalThis["x"] = Function("return this")', 'makes no code of text'],
  ['page', 'setTimeout("go()", 1)', 'gives no text to timers'],
  ['main', 'setInterval(`go()`, 1)', 'gives no text to timers'],
  ['page', 'require("node:fs")', 'loads nothing by name'],
  ['page', 'import("./more.js")', 'loads nothing by name'],
  ['preload', 'require("child_process")', 'loads nothing by name'],
  ['main', 'shell.openExternal(address)', 'uses no member of Electron that opens a way out or in'],
  ['main', 'shell["openExternal"](x)', 'uses no member of Electron that opens a way out or in'],
  [
    'main',
    'contents.executeJavaScript(x)',
    'uses no member of Electron that opens a way out or in',
  ],
  [
    'main',
    '({ enableBlinkFeatures: "A" })',
    'uses no member of Electron that opens a way out or in',
  ],
  ['main', 'window.loadFile("x.html")', 'uses no member of Electron that opens a way out or in'],
  ['preload', 'ipcRenderer.sendSync("x")', 'uses no member of Electron that opens a way out or in'],
  ['page', 'const a = "https://example.com/x.js"', 'names no address'],
  ['page', 'const a = `wss://example.com/`', 'names no address'],
  ['page', 'debugger', 'has no breakpoint'],
];

const harmless: readonly (readonly [Bundle, string])[] = [
  ['page', 'const isCode = (x) => x instanceof Function || Function.prototype.call(x)'],
  ['page', 'setTimeout(go, 1); setTimeout(() => 1, 1);'],
  ['page', 'const text = "eval and new Function and require(1)" // https://example.com'],
  ['page', 'host.eval; host.Function; ({ Function: 1, eval: 2 })'],
  ['main', 'require("node:fs"); const a = "https://example.com"'],
];

describe('a built program', () => {
  it.each(faults)('%s with %s is found to break: %s', (bundle, code, rule) => {
    expect(breachesIn(bundle, code).map((breach) => breach.rule)).toContain(rule);
  });

  it.each(harmless)('%s with %s breaks nothing', (bundle, code) => {
    expect(breachesIn(bundle, code)).toEqual([]);
  });

  it('has a fault planted here for every rule', () => {
    const planted = new Set(faults.map(([, , rule]) => rule));
    expect(bundleRules.map(({ says }) => says).filter((rule) => !planted.has(rule))).toEqual([]);
  });
});
