/** Numbers that card companies and payment providers publish for testing, by what they are in the sandbox. */
export const cardNumbers = {
  visa: '4111111111111111',
  mastercard: '5555555555554444',
  otherMastercard: '5105105105105100',
  jcb: '3530111333300000',
  americanExpress: '378282246310005',
  otherAmericanExpress: '378734493671000',
  dinersClub: '36227206271667',
  unionPay: '6200000000000005',
  discover: '6011111111111117',
  maestro: '6759649826438453',
} as const;

export interface TypedCard {
  readonly number: string;
  readonly month: string;
  readonly year: string;
  readonly securityCode: string;
}

export const visaCard: TypedCard = {
  number: cardNumbers.visa,
  month: '08',
  year: '31',
  securityCode: '737',
};

export const mastercard: TypedCard = {
  number: cardNumbers.mastercard,
  month: '11',
  year: '30',
  securityCode: '737',
};

export const americanExpress: TypedCard = {
  number: cardNumbers.americanExpress,
  month: '02',
  year: '32',
  securityCode: '7373',
};
