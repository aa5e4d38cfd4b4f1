import { assert, fenFromYuan } from '@bylaw/kernel'
import { bankRows } from './bank-rows'
import { type Account, type LivedMonth, lifeOf, shareBp } from './invented-months'
import { payoutsOf } from './invented-payouts'

/** What was looked at, for whoever reads the figures. */
export interface Counted {
  slips: number
  refused: number
  lines: number
  /** Payments to people who had left, apart from a run. */
  payouts: number
}

/**
 * Lives so many invented months and holds every fen of them to account: what a slip pays is the sum of
 * its lines, what a month pays is the sum of its slips and of the bank’s file, and of what was earned on
 * projects so much is paid as its stage says, to half a fen, and all of it in the end. After one
 * month or another they leave, and what is held of theirs is paid apart from a run, under the same account.
 */
export function countEveryFen(wanted: number, firstLife = 0): Counted {
  const counted: Counted = { slips: 0, refused: 0, lines: 0, payouts: 0 }
  for (let life = firstLife; counted.slips < wanted; life++) {
    const paid: { personName: string; payableFen: number }[] = []
    for (const { version, month, slip, ledger } of lifeOf(life)) {
      if (!slip) {
        counted.refused++
        continue
      }
      counted.slips++
      counted.lines += slip.lines.length
      const where = `life ${life}, ${month}`
      const sumFen = slip.lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
      assert(sumFen === slip.payableFen, `${where}: a slip is the sum of its lines`)
      assert(Number.isSafeInteger(sumFen) && sumFen >= 0, `${where}: whole fen, and no debt`)
      const countedFen = slip.byProject.reduce((sum, each) => sum + each.countedFen, 0)
      const commission = slip.lines.find(({ code }) => code === 'commission')
      assert(commission?.amountFen === countedFen, `${where}: commission is what projects count`)
      for (const [project, account] of ledger) mustBalance(account, version, `${where}, ${project}`)
      if (counted.slips % MONTHS_UNTIL_ONE_LEAVES === 0)
        counted.payouts += paidApart({ version, life, month, ledger })
      paid.push({ personName: month, payableFen: slip.payableFen })
    }
    const inFile = bankRows(paid.map(withAccount), '工资')
    assert(inFile.ok, 'everyone has an account')
    const fileFen = inFile.value.reduce((sum, row) => sum + fenOf(row[3]), 0)
    const paidFen = paid.reduce((sum, { payableFen }) => sum + payableFen, 0)
    assert(fileFen === paidFen, `life ${life}: the bank pays what the slips say`)
  }
  return counted
}

/** Of what was earned so much is paid as the stage says, to half a fen, and never more than all. */
function mustBalance({ earnedFen, paidFen, stage }: Account, version: number, where: string): void {
  assert(earnedFen - paidFen >= 0, `${where}: no more is paid than was earned`)
  const off = Math.abs(paidFen * 10_000 - earnedFen * shareBp(version, stage))
  assert(off <= 5_000, `${where}: paid is the share of its stage`)
}

/** What somebody who left is paid: no payment is nothing, none is twice, and the last one leaves nothing. */
function paidApart(left: Omit<LivedMonth, 'slip'>): number {
  const { version, life, month, ledger } = left
  const heldFen = new Map(
    [...ledger].map(([project, { earnedFen, paidFen }]) => [project, earnedFen - paidFen]),
  )
  let payouts = 0
  for (const { projectId, amountFen, account } of payoutsOf(left)) {
    const where = `life ${life}, ${projectId}, left after ${month}`
    payouts++
    assert(Number.isSafeInteger(amountFen) && amountFen > 0, `${where}: a payment pays something`)
    const held = (heldFen.get(projectId) ?? 0) - amountFen
    heldFen.set(projectId, held)
    assert(account.earnedFen === account.paidFen + held, `${where}: earned is paid and held`)
    mustBalance(account, version, where)
    if (account.stage === 'rest_payable') assert(held === 0, `${where}: the rest is all of it`)
  }
  return payouts
}

const MONTHS_UNTIL_ONE_LEAVES = 7

const withAccount = (payee: { readonly personName: string; readonly payableFen: number }) => ({
  ...payee,
  account: { holder: payee.personName, bank: '江州银行', number: '62220001' },
})

const fenOf = (cell: string | { readonly number: string } | undefined): number =>
  fenFromYuan(typeof cell === 'object' ? cell.number : '') ?? Number.NaN
