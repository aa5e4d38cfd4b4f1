import type { AccountMark } from '@bylaw/contract'
import { assert, type Language, type Result, type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { Cell } from '../platform/csv'
import type { BankAccountRow } from './payout-store'

/** What somebody is to be paid, and where it goes, if that is known. */
export interface Payee {
  readonly personName: string
  readonly payableFen: number
  /** What to look at before paying. */
  readonly marks: readonly AccountMark[]
  /** What is known by now to be too much of it; 0 where nothing is. */
  readonly tooMuchFen: number
  readonly account: Pick<BankAccountRow, 'holder' | 'bank' | 'number'> | undefined
}

/**
 * The rows of the bank's file: payee, bank, account, amount, note, and what to look at. Refused while somebody has no
 * account, or is to be paid less than nothing; who is paid nothing stands in no file.
 */
export function bankRows(
  payees: readonly Payee[],
  note: string,
  language: Language,
): Result<Cell[][], Words> {
  const paid = payees.filter(({ payableFen }) => payableFen !== 0)
  const without = paid.filter(({ account }) => account === undefined)
  if (without.length > 0) return { ok: false, refusal: noAccount(without) }
  const below = paid.filter(({ payableFen }) => payableFen < 0)
  if (below.length > 0) return { ok: false, refusal: belowZero(below) }
  return {
    ok: true,
    value: paid.map(({ account, payableFen, marks, tooMuchFen }) => {
      assert(account !== undefined, 'who has none was refused before')
      const { holder, bank, number } = account
      const look = [
        ...(tooMuchFen > 0 ? [tooMuch(yuanFromFen(tooMuchFen))] : []),
        ...marks.map((mark) => MARKS[mark]),
      ]
        .map((text) => text[language])
        .join(SEPARATOR[language])
      return [holder, bank, number, { number: yuanFromFen(payableFen) }, note, look]
    }),
  }
}

const MARKS: Readonly<Record<AccountMark, Words>> = {
  first: words('首次使用', 'first paid to'),
  changed: words('与上次发放不同', 'not the one last paid to'),
  not_filed: words('与上次导出的文件不同', 'not the one in the file taken before'),
  holder_differs: words('户名与姓名不符', 'holder has another name'),
  number_shared: words('与他人账号相同', 'somebody else’s number too'),
}
const tooMuch = (yuan: string): Words =>
  words(
    `更正后多发 ${yuan} 元，核对后再发`,
    `${yuan} of it too much since a correction: look before paying`,
  )
const SEPARATOR = { zh: '；', en: '; ' }

const MOST_NAMED = 20
const namesOf = (payees: readonly Payee[], between: string): string =>
  payees
    .slice(0, MOST_NAMED)
    .map(({ personName }) => personName)
    .join(between)

const noAccount = (payees: readonly Payee[]): Words =>
  words(
    `${payees.length} 人还没有登记收款账户：${namesOf(payees, '、')}。`,
    `No account is recorded for ${payees.length}: ${namesOf(payees, ', ')}.`,
  )
const belowZero = (payees: readonly Payee[]): Words =>
  words(
    `${payees.length} 人的应发为负数，无法通过银行发放：${namesOf(payees, '、')}。`,
    `A bank cannot pay less than nothing: ${namesOf(payees, ', ')} (${payees.length}).`,
  )
