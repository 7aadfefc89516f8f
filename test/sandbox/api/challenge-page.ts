import { createHash } from 'node:crypto';
import type { ChallengeView } from '../use-cases/challenge.ts';

const style = `
  body { font: 1.125rem/1.6 sans-serif; margin: 0; padding: 1.5rem; color: #16202c; background: #f6f7f9 }
  main { max-width: 28rem; margin: 0 auto }
  h1 { font-size: 1.375rem }
  button { display: block; width: 100%; min-height: 3.5rem; margin: 1rem 0; font: inherit; border-radius: .5rem;
    border: 2px solid #16202c; background: #fff; color: inherit }
  button[value="approve"] { background: #0b5c48; border-color: #0b5c48; color: #fff }
`;

/** For the page's Content-Security-Policy. */
export const pageStyleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

const page = (body: string): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>本人認証 / Card issuer check</title>
<style>${style}</style>
</head>
<body><main>${body}</main></body>
</html>
`;

const said = (japanese: string, english: string): string =>
  `<h1>${japanese}</h1><p lang="en">${english}</p>`;

const form = (lastFour: string): string => `<h1>ご本人による登録ですか</h1>
<p>末尾 ${lastFour} のカードを、通信料金の支払方法として登録します。</p>
<p lang="en">The card ending in ${lastFour} is about to become the payment method of your phone contract. Is it you?</p>
<form method="post">
<button name="decision" value="approve">はい、登録します / <span lang="en">Approve</span></button>
<button name="decision" value="refuse">いいえ、登録しません / <span lang="en">Refuse</span></button>
</form>`;

/** What the cardholder sees at the issuer's; plain, and fit for a telephone. */
export const challengePage = (view: ChallengeView): string => {
  switch (view.state) {
    case 'waiting':
      return page(form(view.lastFour));
    case 'approved':
      return page(said('認証が終わりました', 'Approved. Please go back to the kiosk.'));
    case 'refused':
      return page(said('登録は行われません', 'Not approved: nothing is registered.'));
    case 'unknown':
      return page(said('この手続きは見つかりません', 'There is no such check.'));
  }
};
