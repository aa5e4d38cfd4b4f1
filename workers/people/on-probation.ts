/** What a person is on record as from a day on, as far as probation goes by it. */
interface Recorded {
  readonly fromDate: string
  readonly status: string
}

/**
 * The first day of the probation that somebody is on, on a day; undefined where they are not.
 *
 * @param employments the latest first
 */
export const onProbationSince = (
  employments: readonly Recorded[],
  day: string,
): string | undefined => probationFrom(employments.filter(({ fromDate }) => fromDate <= day))

/** The first day of the probation that a record, the latest first, ends with. */
export function probationFrom(record: readonly Recorded[]): string | undefined {
  const other = record.findIndex(({ status }) => status !== 'probation')
  return record.slice(0, other < 0 ? record.length : other).at(-1)?.fromDate
}
