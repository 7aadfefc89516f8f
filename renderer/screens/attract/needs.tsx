import { type TextKey, Words } from '../../text/words.tsx';

interface Need {
  readonly name: TextKey;
  readonly use: TextKey;
}

interface NeedsWords {
  readonly title: TextKey;
  readonly things: readonly [Need, Need, Need];
}

/** What a customer brings. */
export const customerNeeds: NeedsWords = {
  title: 'attract.bring',
  things: [
    { name: 'attract.letter', use: 'attract.letterFor' },
    { name: 'attract.card', use: 'attract.cardFor' },
    { name: 'attract.phone', use: 'attract.phoneFor' },
  ],
};

/** What staff need. */
export const staffNeeds: NeedsWords = {
  title: 'staffAttract.bring',
  things: [
    { name: 'staffAttract.badge', use: 'staffAttract.badgeFor' },
    { name: 'staffAttract.card', use: 'staffAttract.cardFor' },
    { name: 'staffAttract.phone', use: 'staffAttract.phoneFor' },
  ],
};

/** The three things that are needed, named above where they stand on the ledge. */
export const Needs = ({ words }: { readonly words: NeedsWords }) => (
  <figcaption className="needs">
    <h2 className="needs__title">
      <Words k={words.title} />
    </h2>
    <ol className="needs__list">
      {words.things.map(({ name, use }) => (
        <li key={name}>
          <Words k={name} />
          <br />
          <small>
            <Words k={use} />
          </small>
        </li>
      ))}
    </ol>
  </figcaption>
);
