/** Whether the check digit is right (ISO/IEC 7812-1, annex B); `number` is digits only. */
export const passesLuhn = (number: string): boolean => {
  const sum = Array.from(number)
    .reverse()
    .reduce((total, character, place) => {
      const digit = Number(character) * (place % 2 === 0 ? 1 : 2);
      return total + (digit > 9 ? digit - 9 : digit);
    }, 0);
  return sum % 10 === 0;
};
