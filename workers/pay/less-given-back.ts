import { words } from '@bylaw/kernel'
import { summing } from '@bylaw/rules-kit'
import type { ToCarry } from './correction-store'
import type { GivenBack } from './given-back-store'

/** A slip below nothing, with what was given back of it as a line of its own that names each giving back. */
export function lessGivenBack(slip: ToCarry, given: readonly GivenBack[]): ToCarry {
  const { month, payableFen, lines } = slip
  const [first] = lines
  const givenBackFen = given.reduce((sum, { fen }) => sum + fen, 0)
  if (givenBackFen === 0 || !first) return slip
  const name = words(`${month} 多发，已退回`, `Overpayment for ${month}: repaid`)
  const trace = {
    ...{ name, value: givenBackFen, unit: 'fen' },
    ...summing(given.map(({ fen }) => fen)),
    of: given.map((back) => ({ name: backName(back), value: back.fen, unit: 'fen' })),
  }
  const explanation = { trace, rules: first.explanation.rules }
  const line = { code: 'correction', name, amountFen: givenBackFen, explanation }
  return { ...slip, payableFen: payableFen + givenBackFen, lines: [...lines, line] }
}

const backName = ({ onDate, takenByName: taker, recordedByName: recorder }: GivenBack) =>
  words(
    `${onDate} 退回，${taker}收款，${recorder}登记`,
    `Repaid on ${onDate}, received by ${taker}, recorded by ${recorder}`,
  )
