import type { Breach, Bundle } from './bundle-rules.ts';

interface AllowedBreach {
  readonly in: readonly Bundle[];
  readonly rule: string;
  readonly text: RegExp;
  readonly why: string;
}

/** What libraries bring along against a rule, and why it may pass. */
export const allowedBreaches: readonly AllowedBreach[] = [
  {
    in: ['main', 'preload'],
    rule: 'makes no code of text',
    text: /^(?:F = Function|new Function\(""\))$/,
    why: 'zod tries whether it may, and then makes code of its own schemas alone; the page carries no zod',
  },
  {
    in: ['main'],
    rule: 'makes no code of text',
    text: /^"%(?:Function|eval)%": (?:Function|eval)$/,
    why: 'get-intrinsic, below axios, lists what the language has; it calls neither',
  },
  {
    in: ['main'],
    rule: 'makes no code of text',
    text: /^Function\("binder", "return function \(" \+ joiny/,
    why: 'function-bind, below axios, for runtimes without `bind`; Electron has it, so this is never reached',
  },
  {
    in: ['main'],
    rule: 'makes no code of text',
    text: /^Function\("return this"\)$/,
    why: 'lodash, below electron-updater, for runtimes without `global`; Node has it, so this is never reached',
  },
  {
    in: ['preload'],
    rule: 'loads nothing by name',
    text: /^require\("electron"\)$/,
    why: 'the one module that a sandboxed preload script is made from',
  },
  {
    in: ['page'],
    rule: 'names no address',
    text: /^(?:`)?http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink|1998\/Math\/MathML|XML\/1998\/namespace)/,
    why: 'names of XML namespaces, which nothing is fetched from',
  },
  {
    in: ['page'],
    rule: 'names no address',
    text: /^https:\/\/react\.dev\/errors\/|^useTranslation: /,
    why: 'texts for developers in errors of React and react-i18next; the policy lets the page connect nowhere',
  },
];

/** Whether a breach is on the list. */
export const isAllowed = (bundle: Bundle, { rule, text }: Breach): boolean =>
  allowedBreaches.some(
    (allowed) => allowed.in.includes(bundle) && allowed.rule === rule && allowed.text.test(text),
  );
