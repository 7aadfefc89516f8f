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

/** Who reads it: staff are told other things than customers. */
export type MailReader = 'customer' | 'staff';

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

const japaneseForStaff = (code: string, until: string): CodeMail => ({
  subject: '【でんわ窓口】店舗スタッフ用の認証コード',
  text: `店舗スタッフのログインに使う認証コードです。

${code}

このコードは ${until}(日本時間)まで使えます。端末の画面に入力してください。

ほかのスタッフを含め、だれにもこのコードを教えないでください。
ログインした覚えがない場合は、店舗の責任者にすぐ知らせてください。
`,
});

const englishForStaff = (code: string, until: string): CodeMail => ({
  subject: 'Your verification code for the staff screens',
  text: `This is the verification code for logging in as shop staff.

${code}

It works until ${until} (Japan time). Please type it on the screen.

Please tell it to nobody, colleagues included.
If it was not you who tried to log in, please tell the person in charge of the shop at once.
`,
});

type Writer = (code: string, until: string) => CodeMail;

const texts: Readonly<Record<MailReader, Readonly<Record<MailLanguage, Writer>>>> = {
  customer: { ja: japanese, en: english },
  staff: { ja: japaneseForStaff, en: englishForStaff },
};

/** `until` is a time of day such as `14:05`. */
export const writeCodeMail = (
  reader: MailReader,
  language: MailLanguage,
  code: string,
  until: string,
): CodeMail => texts[reader][language](code, until);
