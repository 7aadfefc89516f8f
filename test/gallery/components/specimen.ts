import type { ReactNode } from 'react';

/** A component in each of its states, by the name of the state. */
export type Specimen = Readonly<Record<string, () => ReactNode>>;

/** Components by name. */
export type Shelf = Readonly<Record<string, Specimen>>;
