/** What must have come of a trick. */
export interface Expected {
  /** What the page was told by the browser, or thrown. */
  readonly told: string | RegExp;
  /** The directives of the page's policy that stood in its way; none where another wall did. */
  readonly violated: readonly string[];
}

/** For each trick of a table exactly one row. */
export type Rows<Table> = { readonly [Name in keyof Table]: Expected };

/** A row for a trick that the page's policy stops. */
export const policy = (directive: string, told: string | RegExp): Expected => ({
  told,
  violated: [directive],
});

/** A row for a trick that something else stops: the bridge, the session's rules, the permissions policy. */
export const walled = (told: string | RegExp): Expected => ({ told, violated: [] });
