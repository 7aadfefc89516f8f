import type { ReactNode } from 'react';

/** The title of a screen. It takes focus on arrival, without a ring. */
export const Title = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <h1 id={id} tabIndex={-1}>
    {children}
  </h1>
);
