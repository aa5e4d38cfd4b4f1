import { assert, type Result, type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { Cell } from '../platform/csv'
import type { BankAccountRow } from './payout-store'

/** What somebody is to be paid, and where it goes, if that is known. */
export interface Payee {
  readonly personName: string
  readonly payableFen: number
  readonly account: Pick<BankAccountRow, 'holder' | 'bank' | 'number'> | undefined
}

/**
 * The rows of the bank's file: payee, bank, account, amount and note, and nothing of ours beside, which
 * a bank may not take in. Refused while somebody has no account, or is to be paid less than nothing; who
 * is paid nothing stands in no file.
 */
export function bankRows(payees: readonly Payee[], note: string): Result<Cell[][], Words> {
  const paid = payees.filter(({ payableFen }) => payableFen !== 0)
  const without = paid.filter(({ account }) => account === undefined)
  if (without.length > 0) return { ok: false, refusal: noAccount(without) }
  const below = paid.filter(({ payableFen }) => payableFen < 0)
  if (below.length > 0) return { ok: false, refusal: belowZero(below) }
  return {
    ok: true,
    value: paid.map(({ account, payableFen }) => {
      assert(account !== undefined, 'who has none was refused before')
      const { holder, bank, number } = account
      return [holder, bank, number, { number: yuanFromFen(payableFen) }, note]
    }),
  }
}

const MOST_NAMED = 20
const namesOf = (payees: readonly Payee[], between: string): string =>
  payees
    .slice(0, MOST_NAMED)
    .map(({ personName }) => personName)
    .join(between)

const noAccount = (payees: readonly Payee[]): Words =>
  words(
    `${payees.length} 人还没有登记收款账户：${namesOf(payees, '、')}。`,
    `${payees.length} without a bank account on record: ${namesOf(payees, ', ')}.`,
  )
const belowZero = (payees: readonly Payee[]): Words =>
  words(
    `${payees.length} 人的应发为负数，无法通过银行发放：${namesOf(payees, '、')}。`,
    `The bank cannot pay a negative amount: ${namesOf(payees, ', ')} (${payees.length}).`,
  )
