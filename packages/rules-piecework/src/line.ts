import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import { fenOf, percent, plain } from './decimal'
import type { PieceworkLine } from './facts'
import { HALF_UP, MEDIUM, SCOPE } from './names'
import { pieceRate } from './rate'
import { negativeMetres } from './refusals'
import type { PieceworkRules } from './rules'

export interface LineAmount {
  /** Exact yuan per metre. */
  readonly ratePerMetre: string
  /** Rate × metres before rounding, in yuan. */
  readonly unroundedYuan: string
  readonly amountFen: number
}

/** What one measured line earns: the exact rate times the metres, rounded once to the fen. */
export function lineAmount(
  rules: PieceworkRules,
  line: PieceworkLine,
  index: number,
): Result<LineAmount & { readonly trace: Trace }, Refusal> {
  const metres = new Decimal(line.metres)
  if (metres.lt(0)) return negativeMetres(line.metres, index)
  const priced = pieceRate(rules, line, index)
  if (!priced.ok) return priced

  const { rate, trace } = priced.value
  const unrounded = rate.times(metres).abs()
  const amountFen = fenOf(unrounded)
  const [rateText, metresText] = [plain(rate), plain(metres.abs())]
  const amount = yuanFromFen(amountFen)
  const rounded = unrounded.eq(amount) ? '' : `${plain(unrounded)} ≈ `
  return ok({
    ratePerMetre: rateText,
    unroundedYuan: plain(unrounded),
    amountFen,
    trace: {
      name: nameOf(line),
      value: amountFen,
      unit: 'fen',
      because: words(
        `${rateText} 元/米 × ${metresText} 米 = ${rounded}${amount}`,
        `${rateText} yuan/m × ${metresText} m = ${rounded}${amount}`,
      ),
      fact: `/lines/${index}`,
      rounding: HALF_UP,
      of: [
        trace,
        {
          name: words('核定米数', 'Verified metres'),
          value: metresText,
          unit: 'metres',
          fact: `/lines/${index}/metres`,
          ...sharedBy(line),
        },
      ],
    },
  })
}

/** Where the metres are a share of what a crew did: of how much, how large, and on which day. */
function sharedBy({ shared, metres }: PieceworkLine): Pick<Trace, 'because'> {
  if (!shared) return {}
  const { crew, on, shareBp } = shared
  const share = `${shared.metres} × ${percent(shareBp)} = ${metres}`
  return {
    because: words(
      `${crew} ${on} 共 ${shared.metres} 米：${share}`,
      `${crew} did ${shared.metres} m on ${on}: ${share}`,
    ),
  }
}

function nameOf(line: PieceworkLine): Trace['name'] {
  const [medium, scope] = [MEDIUM[line.medium], SCOPE[line.scope]]
  return words(
    `${medium.zh} Φ${line.diameterMm} ${scope.zh}${line.innerWeld ? '（含内焊）' : ''}`,
    `${medium.en} Φ${line.diameterMm}, ${scope.en}${line.innerWeld ? ' with inner weld' : ''}`,
  )
}
