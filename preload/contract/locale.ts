/** The languages a deployment may offer, by BCP 47 tag; `ja-easy` is easy Japanese and speaks `ja` to the backend. */
export const locales = ['ja', 'ja-easy', 'en', 'zh-Hans', 'ko', 'vi', 'pt-BR'] as const;

export type Locale = (typeof locales)[number];
