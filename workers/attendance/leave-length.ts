/** The longest that leave is asked for at once: more than half a year. */
export const LONGEST_LEAVE_DAYS = 200
