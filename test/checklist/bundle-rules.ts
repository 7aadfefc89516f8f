import { type Place, placesIn, type SyntaxNode, textOf } from './syntax-tree.ts';

/** A program that is built from the sources. */
export type Bundle = 'main' | 'preload' | 'page';

const nameOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? value.name
    : null;

/** Text that a literal or a piece of a template holds. */
const wordsOf = ({ type, value }: SyntaxNode): string | null => {
  if (type === 'Literal') {
    return typeof value === 'string' ? value : null;
  }
  const isPiece =
    type === 'TemplateElement' && typeof value === 'object' && value !== null && 'raw' in value;
  return isPiece && typeof value.raw === 'string' ? value.raw : null;
};

const isMemberName = ({ node, parent }: Place): boolean =>
  parent?.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true;

/** `eval` and `Function` turn text into code; what only looks at one (`x instanceof Function`, `Function.prototype`) does not. */
const makesCode = (place: Place): boolean => {
  const { node, parent } = place;
  const name = nameOf(node);
  if (node.type !== 'Identifier' || (name !== 'eval' && name !== 'Function')) {
    return false;
  }
  const isLookedAt =
    (parent?.type === 'MemberExpression' && parent['object'] === node) ||
    (parent?.type === 'BinaryExpression' && parent['operator'] === 'instanceof');
  const isKey = parent?.type === 'Property' && parent['key'] === node;
  return !isMemberName(place) && !isLookedAt && !isKey;
};

const timers = new Set(['setTimeout', 'setInterval']);

/** A timer that is given text runs it as code. */
const timesText = ({ node }: Place): boolean => {
  const first = Array.isArray(node['arguments']) ? node['arguments'][0] : undefined;
  return (
    node.type === 'CallExpression' &&
    timers.has(nameOf(node['callee']) ?? '') &&
    (first?.type === 'Literal' || first?.type === 'TemplateLiteral')
  );
};

const loadsByName = ({ node }: Place): boolean =>
  node.type === 'ImportExpression' ||
  (node.type === 'CallExpression' && nameOf(node['callee']) === 'require');

/** Members of Electron by which a page is given more than it needs, or something outside is started or let through. */
const membersNobodyUses = new Set([
  'openExternal',
  'openPath',
  'executeJavaScript',
  'executeJavaScriptInIsolatedWorld',
  'insertCSS',
  'sendSync',
  'sendToHost',
  'enableBlinkFeatures',
  'setCertificateVerifyProc',
  'interceptFileProtocol',
  'registerFileProtocol',
  'loadFile',
  'bypassCSP',
]);

const usesForbiddenMember = ({ node }: Place): boolean =>
  (node.type === 'Identifier' && membersNobodyUses.has(nameOf(node) ?? '')) ||
  membersNobodyUses.has(wordsOf(node) ?? '');

const namesAddress = ({ node }: Place): boolean =>
  /\b(?:https?|wss?|ftp|file):\/\//.test(wordsOf(node) ?? '');

export interface BundleRule {
  readonly says: string;
  readonly of: readonly Bundle[];
  readonly isBrokenBy: (place: Place) => boolean;
}

/** What holds for the built programs, whoever wrote the part in question. */
export const bundleRules: readonly BundleRule[] = [
  { says: 'makes no code of text', of: ['main', 'preload', 'page'], isBrokenBy: makesCode },
  { says: 'gives no text to timers', of: ['main', 'preload', 'page'], isBrokenBy: timesText },
  { says: 'loads nothing by name', of: ['preload', 'page'], isBrokenBy: loadsByName },
  {
    says: 'uses no member of Electron that opens a way out or in',
    of: ['main', 'preload', 'page'],
    isBrokenBy: usesForbiddenMember,
  },
  { says: 'names no address', of: ['page'], isBrokenBy: namesAddress },
  {
    says: 'has no breakpoint',
    of: ['main', 'preload', 'page'],
    isBrokenBy: ({ node }) => node.type === 'DebuggerStatement',
  },
];

export interface Breach {
  readonly rule: string;
  readonly text: string;
}

/** Where a built program breaks a rule, with the text that does (of a mere name, the text around it). */
export const breachesIn = (bundle: Bundle, code: string): readonly Breach[] => {
  const rules = bundleRules.filter((rule) => rule.of.includes(bundle));
  const breaches: Breach[] = [];
  for (const place of placesIn(code)) {
    for (const rule of rules) {
      if (rule.isBrokenBy(place)) {
        const around = place.node.type === 'Identifier' ? (place.parent ?? place.node) : place.node;
        breaches.push({ rule: rule.says, text: textOf(code, around) });
      }
    }
  }
  return breaches;
};
