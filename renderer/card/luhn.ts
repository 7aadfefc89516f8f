/** Whether the check digit of a number fits (ISO/IEC 7812-1, annex B). Expects ASCII digits, at least one. */
export const passesLuhn = (digits: string): boolean => {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, position) => {
      const value = Number(digit);
      if (position % 2 === 0) return total + value;
      return total + (value > 4 ? value * 2 - 9 : value * 2);
    }, 0);
  return digits !== '' && sum % 10 === 0;
};
