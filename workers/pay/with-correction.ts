import { words } from '@bylaw/kernel'
import { summing } from '@bylaw/rules-kit'
import type { ToCarry } from './correction-store'
import type { SlipLine } from './table'
import type { Calculated } from './writes'

export type Slip = Calculated['slips'][number]

/** The lines of a correction as a later slip has them: each says which month it is of. */
export const carriedLines = ({
  month,
  n,
  lines,
}: Pick<ToCarry, 'month' | 'n' | 'lines'>): SlipLine[] =>
  lines.map((line): SlipLine => {
    // What it carried itself says already which month it is of.
    if (line.code === 'correction') return line
    const name =
      n > 0
        ? words(`更正 ${month}：${line.name.zh}`, `Correction of ${month}: ${line.name.en}`)
        : words(`${month} 多发：${line.name.zh}`, `Paid too much for ${month}: ${line.name.en}`)
    const { trace, rules } = line.explanation
    return {
      ...line,
      code: 'correction',
      name,
      explanation: { trace: { ...trace, name }, rules },
    }
  })

/** A slip with the lines of a correction after its own. */
export function withCorrection(slip: Slip, correction: ToCarry): Slip {
  const further = carriedLines(correction)
  const payableFen = further.reduce((sum, { amountFen }) => sum + amountFen, slip.payableFen)
  const { trace, rules } = slip.explanation
  const { because: _, of = [], ...total } = trace
  const own = slip.lines.length
  const traces = further.map(({ explanation }) => explanation.trace)
  return {
    ...slip,
    payableFen,
    lines: [...slip.lines, ...further],
    explanation: {
      trace: {
        ...total,
        value: payableFen,
        ...summing([...slip.lines, ...further].map(({ amountFen }) => amountFen)),
        of: [...of.slice(0, own), ...traces, ...of.slice(own)],
      },
      rules,
    },
  }
}
