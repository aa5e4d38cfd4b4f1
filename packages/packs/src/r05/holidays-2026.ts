/**
 * National holidays of 2026 by the State Council’s notice of November 2025. An administrator
 * adds the next year’s once its notice is out.
 */
export const HOLIDAYS_2026: readonly string[] = [
  ...days('2026-01', 1, 3), // 元旦
  ...days('2026-02', 15, 23), // 春节
  ...days('2026-04', 4, 6), // 清明节
  ...days('2026-05', 1, 5), // 劳动节
  ...days('2026-06', 19, 21), // 端午节
  ...days('2026-09', 25, 27), // 中秋节
  ...days('2026-10', 1, 7), // 国庆节
]

/** Weekend days worked in exchange (调休上班). */
export const MAKE_UP_DAYS_2026: readonly string[] = [
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
]

function days(month: string, first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${month}-${String(first + index).padStart(2, '0')}`,
  )
}
