/** Brand slugs as the `credit-card-type` package spells them, for the brands a deployment can accept. */
export type CardBrand = 'visa' | 'mastercard' | 'jcb' | 'american-express' | 'diners-club';
