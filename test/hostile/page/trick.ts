/** Whom a trick tries to reach: somebody outside who listens on this port of loopback. */
export interface Outside {
  readonly port: number;
  readonly http: string;
}

/** Does its worst, and tells what came of it. What it throws tells too. */
export type Trick = (outside: Outside) => unknown;

export type Tricks = Readonly<Record<string, Trick>>;

/** What came of a trick: what it told, or the name of what it threw; and which directives of the page's policy stood in its way. */
export interface TrickOutcome {
  readonly told: string;
  readonly violated: readonly string[];
}

/** Which of two events an element tells of. */
export const loads = (element: EventTarget, begin: () => void): Promise<string> =>
  new Promise((resolve) => {
    element.addEventListener('load', () => resolve('loaded'));
    element.addEventListener('error', () => resolve('error'));
    begin();
  });

export const addLink = (attributes: Readonly<Record<string, string>>): Promise<string> => {
  const link = document.createElement('link');
  return loads(link, () => {
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    document.head.append(link);
  });
};

/** Puts an element with these attributes on the page. */
export const addElement = (
  name: string,
  attributes: Readonly<Record<string, string>>,
): Promise<string> => {
  const element = document.createElement(name);
  return loads(element, () => {
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
  });
};
