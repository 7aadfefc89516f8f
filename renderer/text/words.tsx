import type { ParseKeys } from 'i18next';
import { Trans, useTranslation } from 'react-i18next';

export type TextKey = ParseKeys;

/** What a sentence's places are filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** The marks that a sentence may bear: weight, small print, figures, and where a line may or must break. */
const marks = {
  b: <b />,
  small: <small />,
  br: <br />,
  nowrap: <span className="nowrap" />,
  figures: <b className="figures" />,
};

/** A sentence with marks in it. Sentences without marks are asked for by `t` alone. */
export const Words = ({ k, values = {} }: { readonly k: TextKey; readonly values?: Values }) => {
  const { t } = useTranslation();
  const count = values['count'];
  return (
    <Trans
      t={t}
      i18nKey={k}
      values={values}
      components={marks}
      {...(typeof count === 'number' ? { count } : {})}
    />
  );
};
