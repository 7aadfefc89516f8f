/** The languages in which the backend writes; others get English. */
export type MailLanguage = 'ja' | 'en';

/** From `Accept-Language` (RFC 9110, 12.5.4): the first language named; nothing named is Japanese. */
export const mailLanguage = (acceptLanguage: string | undefined): MailLanguage => {
  const first = acceptLanguage?.split(',')[0]?.trim().toLowerCase() ?? '';
  return first === '' || first === '*' || first === 'ja' || first.startsWith('ja-') ? 'ja' : 'en';
};

export interface CodeMail {
  readonly subject: string;
  readonly text: string;
}

const japanese = (code: string, until: string): CodeMail => ({
  subject: '【でんわ窓口】認証コードのお知らせ',
  text: `店頭の端末でのお手続きに使う認証コードです。

${code}

このコードは ${until}(日本時間)まで使えます。端末の画面に入力してください。

店員を含め、だれにもこのコードを教えないでください。
お心当たりがない場合は、このメールを破棄してください。コードが入力されないかぎり、ご契約は何も変わりません。
`,
});

const english = (code: string, until: string): CodeMail => ({
  subject: 'Your verification code',
  text: `This is the verification code for what you are doing at the kiosk in our shop.

${code}

It works until ${until} (Japan time). Please type it on the kiosk's screen.

Please tell it to nobody, shop staff included.
If you did not ask for it, throw this message away: unless the code is typed, nothing changes in your contract.
`,
});

const texts: Readonly<Record<MailLanguage, (code: string, until: string) => CodeMail>> = {
  ja: japanese,
  en: english,
};

/** `until` is a time of day such as `14:05`. */
export const writeCodeMail = (language: MailLanguage, code: string, until: string): CodeMail =>
  texts[language](code, until);
