import type { ParseKeys, TFunction } from 'i18next';
import type { ComponentType, ReactElement } from 'react';
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

interface SentenceProps {
  readonly t: TFunction;
  readonly i18nKey: TextKey;
  readonly values: Values;
  readonly components: Readonly<Record<string, ReactElement>>;
  readonly count?: number;
}

/** react-i18next's own type for all keys at once is more than the compiler takes on. */
const Sentence = Trans as ComponentType<SentenceProps>;

/** A sentence with marks in it. Sentences without marks are asked for by `t` alone. */
export const Words = ({
  k,
  values = {},
  parts = {},
}: {
  readonly k: TextKey;
  readonly values?: Values;
  /** What stands where the sentence has a mark of its own, such as `<name/>`. */
  readonly parts?: Readonly<Record<string, ReactElement>>;
}) => {
  const { t } = useTranslation();
  const count = values['count'];
  return (
    <Sentence
      t={t}
      i18nKey={k}
      values={values}
      components={{ ...marks, ...parts }}
      {...(typeof count === 'number' ? { count } : {})}
    />
  );
};
