import type { Priority, TicketFigures, TicketTally } from '@bylaw/contract'

type Sums = Omit<TicketTally, 'closed'>
type Once = 'firstResponse' | 'resolution'

/** Late ones in a hundred, to one place: `12.5%`; a dash where there was nothing to be late. */
export function lateShare(sums: Sums, what: Once): string {
  const of = owed(sums, what)
  return of === 0 ? '—' : `${Math.round((1_000 * sums[`${what}Breached`]) / of) / 10}%`
}

/** How many were to be kept: what was merged or withdrawn before is neither late nor in time. */
export const owed = (sums: Sums, what: Once): number => sums.opened - sums[`${what}Ended`]

export const isEmpty = ({ opened, closed }: TicketTally): boolean => opened === 0 && closed === 0

type Day = TicketFigures['days'][number]

/** The day with the most opened, the first of several; none where nothing was. */
export const busiest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>(
    (most, day) => (day.opened > (most?.opened ?? 0) ? day : most),
    undefined,
  )

/** The height of a bar in hundredths of the tallest one. */
export const heightOf = (count: number, days: readonly Day[]): number => {
  const tallest = Math.max(1, ...days.flatMap(({ opened, closed }) => [opened, closed]))
  return (100 * count) / tallest
}

const URGENCY: readonly Priority[] = ['urgent', 'high', 'normal', 'low']

/** The most pressing first, however many there were. */
export const byUrgency = <Row extends { readonly priority: Priority }>(
  rows: readonly Row[],
): Row[] => rows.toSorted((a, b) => URGENCY.indexOf(a.priority) - URGENCY.indexOf(b.priority))
