import { createHash } from 'node:crypto';
import type { CaughtMessage } from '../mail/mailbox.ts';

const style = `
  body { font: 1rem/1.6 sans-serif; margin: 0 auto; max-width: 46rem; padding: 1.5rem; color: #16202c }
  article { border: 1px solid #b8c0ca; border-radius: .5rem; padding: 0 1rem; margin: 1rem 0 }
  pre { font: inherit; white-space: pre-wrap }
  dt { float: left; width: 5rem; color: #55606d } dd { margin-left: 5rem }
`;

/** For the page's Content-Security-Policy. */
export const mailboxStyleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

const article = (message: CaughtMessage): string => `<article>
<h2>${escapeHtml(message.subject)}</h2>
<dl><dt>To</dt><dd>${escapeHtml(message.to)}</dd>
<dt>From</dt><dd>${escapeHtml(message.from)}</dd>
<dt>At</dt><dd>${escapeHtml(message.receivedAt)}</dd></dl>
<pre>${escapeHtml(message.text)}</pre>
</article>`;

/** Everybody's mail on one page, which loads itself anew every five seconds. */
export const mailboxPage = (messages: readonly CaughtMessage[]): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>Mailbox of the sandbox</title>
<style>${style}</style>
</head>
<body>
<h1>Mailbox of the sandbox</h1>
${messages.length === 0 ? '<p>No mail yet.</p>' : messages.map(article).join('\n')}
</body>
</html>
`;
