import { type CalendarMonth, monthInTokyo } from '../card/calendar-month.ts';
import { useSurroundings } from '../design/surroundings.ts';

/** The present month in Asia/Tokyo: cards expire there. */
export const useToday = (): CalendarMonth => monthInTokyo(useSurroundings().clock.wallTime());
