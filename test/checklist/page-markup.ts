interface MarkupRule {
  readonly says: string;
  readonly breach: RegExp;
}

/** What holds for the one document that the build writes. It is made by us and small, so that patterns can judge it. */
export const markupRules: readonly MarkupRule[] = [
  { says: 'has no script but from a file beside it', breach: /<script(?![^>]*\ssrc="\.\/)[^>]*>/i },
  { says: 'has no text within a script', breach: /<script[^>]*>[^<]/i },
  { says: 'has no style within', breach: /<style|\sstyle\s*=/i },
  { says: 'has no handler within', breach: /<[^>]*\son[a-z]+\s*=/i },
  { says: 'names no address', breach: /(?:[a-z]+:)?\/\/[a-z]|\b(?:javascript|data):/i },
  { says: 'embeds nothing', breach: /<(?:webview|iframe|frame|object|embed|base|form|a)\b/i },
  { says: 'sends the page nowhere', breach: /http-equiv\s*=\s*"?refresh/i },
];

/** The rules that a document breaks. */
export const markupBreaches = (html: string): readonly string[] =>
  markupRules.filter(({ breach }) => breach.test(html)).map(({ says }) => says);
