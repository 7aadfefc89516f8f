/**
 * Looks in the page for what is wrong with readings: kanji that is seen without one, readings that are cut, and notation
 * that is left over, be it seen or spoken. Parts in a language of their own, and names that somebody has typed or that the
 * backend gives, have no readings. Runs in the page.
 */
export const lookForReadings = (given: readonly string[]): readonly string[] => {
  const kanji = /\p{Script=Han}/u;
  const notation = /[《》｜]/u;
  const elements = [...document.querySelectorAll<HTMLElement>('body, body *')];

  const ownText = (element: Element): string =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join('');
  /** What is only spoken is drawn nowhere: see `.visually-hidden`. */
  const isOnlySpoken = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' || isOnlySpoken(element.parentElement));
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !isOnlySpoken(element);
  const hasOwnLanguage = (element: Element): boolean =>
    element.closest('[lang]') !== document.documentElement;
  const withoutGiven = (text: string): string =>
    given.reduce((rest, name) => rest.replaceAll(name, ''), text);

  const bare = elements
    .map((element) => ({ element, text: withoutGiven(ownText(element)) }))
    .filter(({ text }) => kanji.test(text))
    .filter(({ element }) => !element.closest('ruby') && !hasOwnLanguage(element))
    .filter(({ element }) => isSeen(element))
    .map(({ text }) => text);

  const left = [
    document.title,
    ...elements.flatMap((element) => [
      ownText(element),
      ...[...element.attributes].map(({ value }) => value),
    ]),
  ].filter((text) => notation.test(text));

  const clips = (element: Element): boolean =>
    ['hidden', 'clip'].includes(getComputedStyle(element).overflowY);
  const isCut = (reading: Element): boolean => {
    const { top, left: start, right } = reading.getBoundingClientRect();
    for (let around = reading.parentElement; around; around = around.parentElement) {
      if (!clips(around)) continue;
      const box = around.getBoundingClientRect();
      if (top < box.top - 1 || start < box.left - 1 || right > box.right + 1) return true;
    }
    return false;
  };
  const cut = [...document.querySelectorAll('rt')]
    .filter((reading) => isSeen(reading) && isCut(reading))
    .map((reading) => reading.parentElement?.textContent ?? '');

  return [
    ...bare.map((text) => `no reading: ${text}`),
    ...left.map((text) => `notation left: ${text}`),
    ...cut.map((text) => `cut: ${text}`),
  ];
};
