/** Digits that belong together: 13 to 19 of them, with at most two characters that are neither digit nor letter between. */
const digitRun = /\d(?:[^\p{L}\p{N}]{0,2}\d){12,}/gu;

/** Luhn check (ISO/IEC 7812-1, annex B). */
const passesLuhn = (digits: string): boolean => {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
};

const holdsCardNumber = (digits: string): boolean => {
  for (let length = 13; length <= 19; length += 1) {
    for (let start = 0; start + length <= digits.length; start += 1) {
      if (passesLuhn(digits.slice(start, start + length))) {
        return true;
      }
    }
  }
  return false;
};

/**
 * Blanks everything in a text that may be a primary account number: 13 to 19 digits that pass Luhn, also full-width,
 * also with separators, also within a longer run of digits. It rather blanks too much than too little.
 */
export const blankCardNumbers = (text: string): string => {
  const plain = text.normalize('NFKC');
  const blanked = plain.replace(digitRun, (run) =>
    holdsCardNumber(run.replace(/\D/gu, '')) ? '[blanked]' : run,
  );
  return blanked === plain ? text : blanked;
};
