import { addMonths, tokyoDate, tokyoMonth } from './tokyo-time.ts';

/** The invented service closes each month's usage at the end of this day, Asia/Tokyo. */
export const closingDay = 20;

/** Months are `YYYY-MM`. */
export interface EffectiveMonths {
  readonly usageMonth: string;
  readonly billedMonth: string;
}

/** The card that is registered at the closing date pays that month's usage, billed the month after. */
export const effectiveMonths = (registeredAt: number): EffectiveMonths => {
  const dayOfMonth = Number(tokyoDate(registeredAt).slice(8));
  const thisMonth = tokyoMonth(registeredAt);
  const usageMonth = dayOfMonth <= closingDay ? thisMonth : addMonths(thisMonth, 1);
  return { usageMonth, billedMonth: addMonths(usageMonth, 1) };
};
