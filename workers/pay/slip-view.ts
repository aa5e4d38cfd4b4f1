import type { PaySlipRow, PaySlipView } from '@bylaw/contract'
import { assert, capitals, yuanFromFen } from '@bylaw/kernel'
import type { BecameOfSlip } from './became-of-slip'
import type { SlipWordRow } from './slip-word-store'
import { standingAfter, wordView } from './slip-words'
import type { SlipOfRun } from './store'

/** A slip in a list. */
export const slipRow = (slip: SlipOfRun): PaySlipRow => ({
  id: slip.id,
  runId: slip.runId,
  personId: slip.personId,
  personName: slip.personName,
  month: slip.month,
  correction: slip.n === 0 ? null : { n: slip.n, paidWith: isPaidByItself(slip) ? 'own' : 'next' },
  apart: slip.apart === 0 ? null : slip.apart,
  payable: { amount: yuanFromFen(slip.payableFen), currency: slip.currency },
  allGivenBack: slip.payableFen < 0 && slip.payableFen + slip.givenBackFen >= 0,
  state: slip.state,
  standing: slip.state === 'approved' ? standingAfter(slip.lastWord, slip.hasAccess === 1) : null,
})

/**
 * Whether what a slip comes to is paid for its own sake, and not with a later month's pay. What was
 * paid too much never is, by a correction or by a separate run; what is due to somebody without later
 * pay always is.
 */
export const isPaidByItself = ({
  runId,
  n,
  paidWith,
  carriedBy,
  payableFen,
}: Pick<SlipOfRun, 'runId' | 'n' | 'paidWith' | 'carriedBy' | 'payableFen'>): boolean =>
  payableFen >= 0 && (n === 0 || paidWith === 'own' || carriedBy === runId)

/** A slip as it is printed, every line with how it came to be. */
export function slipView(
  slip: SlipOfRun,
  said: readonly SlipWordRow[],
  { lastDay, ...became }: BecameOfSlip,
): PaySlipView {
  const sumFen = slip.lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
  assert(sumFen === slip.payableFen, 'what is paid is the sum of the printed lines')
  return {
    row: slipRow(slip),
    companyName: slip.companyName,
    employment: { status: statusOf(slip), level: slip.level, lastDay },
    lines: slip.lines.map(({ code, name, amountFen, explanation }) => ({
      code,
      name: { ...name },
      amount: { amount: yuanFromFen(amountFen), currency: slip.currency },
      explanation,
    })),
    explanation: slip.explanation,
    payableInCapitals: capitals(slip.payableFen),
    ...became,
    words: said.flatMap(wordView),
  }
}

/** Wages have a level, or are a salary; a confirmed employee without either is paid by a personal contract. */
export function statusOf({
  status,
  level,
  monthlyFen,
}: Pick<SlipOfRun, 'status' | 'level' | 'monthlyFen'>): PaySlipView['employment']['status'] {
  if (status !== 'confirmed' || level !== null) return status
  return monthlyFen === null ? 'contracted' : 'salaried'
}
