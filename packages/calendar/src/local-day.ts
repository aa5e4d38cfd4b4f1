/** Milliseconds in a day without a clock change. */
export const DAY_MS = 86_400_000

/** A local date as a number: days since 1970-01-01, whatever the zone. */
export type LocalDay = number

/** Reads `2026-05-08` as a day number. */
export const dayOf = (date: string): LocalDay => Date.parse(`${date}T00:00:00Z`) / DAY_MS

/** Writes a day number as `2026-05-08`. */
export const dateOf = (day: LocalDay): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** 0 for Monday … 6 for Sunday. */
export const weekdayOf = (day: LocalDay): number => (((day + 3) % 7) + 7) % 7

/** Minutes since midnight of `HH:MM`; 1 440 for `24:00`. */
export const minuteOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
