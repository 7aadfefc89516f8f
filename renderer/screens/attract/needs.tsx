import { useTranslation } from 'react-i18next';

/** The three things to bring, named above where they stand on the ledge. */
export const Needs = () => {
  const { t } = useTranslation();
  const things = [
    { name: t('attract.letter'), use: t('attract.letterFor') },
    { name: t('attract.card'), use: t('attract.cardFor') },
    { name: t('attract.phone'), use: t('attract.phoneFor') },
  ];
  return (
    <figcaption className="needs">
      <h2 className="needs__title">{t('attract.bring')}</h2>
      <ol className="needs__list">
        {things.map(({ name, use }) => (
          <li key={name}>
            {name}
            <br />
            <small>{use}</small>
          </li>
        ))}
      </ol>
    </figcaption>
  );
};
