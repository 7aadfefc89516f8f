import creditCardType from 'credit-card-type';

/** What the leading digits tell: brand (`type`), lengths and security code; `undefined` when they tell nothing. */
export const cardType = (number: string) => creditCardType(number)[0];
