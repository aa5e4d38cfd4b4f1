import { valueAt } from './json'

/** The sum of a column of whole numbers; cells that are not filled in count for nothing. */
export const sumOf = (rows: readonly unknown[], at: string): number =>
  rows.reduce<number>((sum, row) => {
    const value = valueAt(row, at)
    return sum + (Number.isSafeInteger(value) ? (value as number) : 0)
  }, 0)

/** Weights are written with at most two places: `62.5` is 6 250 hundredths. Undefined for others. */
export function hundredthsOf(weight: unknown): number | undefined {
  const match = typeof weight === 'string' ? /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(weight) : null
  if (!match) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** Hundredths as they are written: 6 250 is `62.5`. */
export const weightText = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`.replace(
    /\.?0+$/,
    '',
  ) || '0'

/** What weights come to in hundredths of a percent; undefined while one of them cannot be read. */
export function weightSum(weights: readonly unknown[]): number | undefined {
  let sum = 0
  for (const weight of weights) {
    const hundredths = hundredthsOf(weight)
    if (hundredths === undefined) return undefined
    sum += hundredths
  }
  return sum
}

export const WHOLE = 10_000
