import type { Explanation, TraceView } from '@bylaw/contract'
import { words, yuanFromFen } from '@bylaw/kernel'
import { summing } from '@bylaw/rules-kit'
import { rulesOf } from './difference'
import type { WorkOf } from './standing-store'
import type { SlipLine } from './table'

/** What a run counts less of somebody's project than their month alone would, so that it is not beyond its stage. */
export interface Beyond extends WorkOf {
  /** Below nothing. */
  readonly fen: number
  readonly projectName: string
  readonly explanation: Explanation
}

/** A slip's lines with its commission less by that; it opens into both. */
export function lessBeyond(
  lines: readonly SlipLine[],
  beyond: readonly Beyond[],
): readonly SlipLine[] {
  if (beyond.length === 0) return lines
  const own = lines.find(({ code }) => code === 'commission')
  const parts = [
    ...(own ? [own.explanation.trace] : []),
    ...beyond.map(({ fen, projectName, explanation: { trace } }) => ({
      ...{ name: words(projectName, projectName), value: fen, unit: 'fen' },
      of: [trace],
    })),
  ]
  const amounts = [...(own ? [own.amountFen] : []), ...beyond.map(({ fen }) => fen)]
  const amountFen = amounts.reduce((sum, each) => sum + each, 0)
  const name = own?.name ?? COMMISSION
  const line: SlipLine = {
    ...{ code: 'commission', name, amountFen },
    explanation: {
      trace: { name, value: amountFen, unit: 'fen', ...summing(amounts), of: parts },
      rules: rulesOf([...(own ? [own] : []), ...beyond]),
    },
  }
  return own ? lines.map((each) => (each === own ? line : each)) : [...lines, line]
}

/** Where the month itself has none any more. */
const COMMISSION = words('计件提成', 'Commission')

/**
 * How an entry of the ledger came to be that is less by that than its month alone would make it.
 *
 * @param monthFen what the month alone comes to beside what it was paid before
 * @param month how that came to be; null where nothing of it is left
 */
export function enteredLess(
  monthFen: number,
  month: Explanation | null,
  { fen, explanation: { trace, rules } }: Pick<Beyond, 'fen' | 'explanation'>,
): Explanation {
  const own: TraceView = {
    ...{ name: words('本月更正', 'Correction of the month'), value: monthFen, unit: 'fen' },
    ...(month
      ? {
          because: words(
            `本月现应计的减去已计的：${yuanFromFen(monthFen)}`,
            `what the month counts now less what was counted for it: ${yuanFromFen(monthFen)}`,
          ),
          of: [month.trace],
        }
      : {}),
  }
  return {
    trace: {
      ...{ name: words('更正计入', 'Counted by the correction'), value: monthFen + fen },
      ...{ unit: 'fen', ...summing([monthFen, fen]), of: [own, trace] },
    },
    rules,
  }
}
