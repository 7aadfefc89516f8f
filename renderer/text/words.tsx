import type { ParseKeys, TFunction } from 'i18next';
import type { ComponentType, ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Furigana, Reading } from './furigana.tsx';
import { asWritten, withMarks } from './texts.ts';

export type TextKey = ParseKeys;

/** What a sentence's places are filled with. Dates and the like bring their readings with them, in notation. */
export type Values = Readonly<Record<string, string | number>>;

/** The marks that a sentence may bear: weight, small print, figures, readings, where a line may or must break, and what stays whole as long as a line holds it. */
const marks = {
  b: <b />,
  small: <small />,
  br: <br />,
  nowrap: <span className="nowrap" />,
  whole: <span className="whole" />,
  figures: <b className="figures" />,
  ruby: <ruby />,
  rt: <Reading />,
};

interface SentenceProps {
  readonly t: TFunction;
  readonly i18nKey: TextKey;
  readonly values: Values;
  readonly components: Readonly<Record<string, ReactElement>>;
  readonly tOptions: { readonly postProcess: string };
  readonly count?: number;
}

/** react-i18next's own type for all keys at once is more than the compiler takes on. */
const Sentence = Trans as ComponentType<SentenceProps>;

export type Written = (key: TextKey, values?: Values) => string;

/** Gives a text as it is written, with its readings in notation: only to fill it into another text. */
export const useWritten = (): Written => {
  const { t } = useTranslation();
  const say = t as (key: TextKey, options: object) => string;
  return (key, values) => say(key, { ...values, postProcess: asWritten });
};

/**
 * A text that is seen, with its marks and readings. What is only spoken, such as `aria-label`, is asked for by `t`, which
 * leaves the readings out.
 */
export const Words = ({
  k,
  values = {},
  parts,
}: {
  readonly k: TextKey;
  readonly values?: Values | undefined;
  /** What stands where the sentence has a mark of its own, such as `<name/>`. */
  readonly parts?: Readonly<Record<string, ReactElement>>;
}) => {
  const { t } = useTranslation();
  const written = useWritten()(k, values);
  if (!written.includes('<')) return <Furigana written={written} />;
  const count = values['count'];
  return (
    <Sentence
      t={t}
      i18nKey={k}
      values={values}
      components={{ ...marks, ...parts }}
      tOptions={{ postProcess: withMarks }}
      {...(typeof count === 'number' ? { count } : {})}
    />
  );
};
