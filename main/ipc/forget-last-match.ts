const anything = /^/;

/**
 * Lets go of the text that a regular expression has matched last: the engine keeps it until the next match (`RegExp.input`, ECMAScript's
 * legacy static properties), be it a PIN.
 */
export const forgetLastMatch = (): void => {
  anything.test('');
};
