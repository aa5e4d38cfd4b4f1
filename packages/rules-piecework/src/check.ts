import { type RuleFinding, warningAt } from '@bylaw/rules-kit'
import { MEDIUM } from './names'
import type { Band, PieceworkRules, RateTable } from './rules'

/**
 * Diameters without a price and prices that fall as pipes grow. A gap does not stop publication:
 * the printed tables have gaps, and a claim in one is asked about, never paid zero.
 */
export const check = ({ tables }: PieceworkRules): readonly RuleFinding[] => [
  ...tables.flatMap((table, index) => [
    ...gaps(table, `/tables/${index}/bands`),
    ...cheaperThanSmaller(table, `/tables/${index}/bands`),
  ]),
  ...(['supply', 'drain'] as const)
    .filter((medium) => !tables.some((table) => table.medium === medium))
    .map((medium) =>
      warningAt(
        '/tables',
        'gap',
        `${MEDIUM[medium].zh}没有单价表。`,
        `There is no table for ${MEDIUM[medium].en.toLowerCase()}.`,
      ),
    ),
]

const gaps = ({ medium, bands }: RateTable, table: string): readonly RuleFinding[] =>
  nextTo(bands).flatMap(([before, band, index]) =>
    band.fromMm > before.toMm + 1
      ? [
          warningAt(
            { table, index },
            'gap',
            `${MEDIUM[medium].zh}第 ${index} 行（到 Φ${before.toMm}）与第 ${index + 1} 行（从 Φ${band.fromMm}）之间，Φ${before.toMm + 1}–${band.fromMm - 1} 没有单价。`,
            `${MEDIUM[medium].en}: between row ${index} (to Φ${before.toMm}) and row ${index + 1} (from Φ${band.fromMm}), Φ${before.toMm + 1}–${band.fromMm - 1} has no price.`,
          ),
        ]
      : [],
  )

const cheaperThanSmaller = ({ medium, bands }: RateTable, table: string): readonly RuleFinding[] =>
  nextTo(bands).flatMap(([before, band, index]) =>
    Number(band.first) < Number(before.first)
      ? [
          warningAt(
            { table, index },
            'rate_falls',
            `${MEDIUM[medium].zh}第 ${index + 1} 行 Φ${band.fromMm}–${band.toMm} 每米 ${band.first} 元，低于第 ${index} 行较小管径的 ${before.first} 元。`,
            `${MEDIUM[medium].en}: row ${index + 1}, Φ${band.fromMm}–${band.toMm}, pays ${band.first} a metre, less than the ${before.first} of the smaller pipes in row ${index}.`,
          ),
        ]
      : [],
  )

/** Each row with the one before it and its index. */
const nextTo = (bands: readonly Band[]): (readonly [Band, Band, number])[] =>
  bands.flatMap((band, index) => {
    const before = bands[index - 1]
    return before ? [[before, band, index] as const] : []
  })
