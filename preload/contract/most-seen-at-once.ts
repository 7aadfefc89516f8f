/** Of so many operations at most one call tells that somebody has read what became of them. */
export const mostSeenAtOnce = 500;
