import { assert, daysAfter, monthsAfter } from '@bylaw/kernel'
import { type Account, dice, type LivedMonth, rulesOf } from './invented-months'
import { payoutPart } from './payout-part'

/** A payment apart from a run: what it paid, and how the project stands after it. */
export interface InventedPayout {
  readonly projectId: string
  readonly amountFen: number
  readonly account: Account
}

/** How long after somebody left their projects are looked at: the longest holding, and more. */
const MONTHS_AFTER = 30

/**
 * What is paid to somebody who left after a month of a life, month by month: projects are completed
 * or never are, and people apply for the rest early, late or not at all. The same in every run.
 */
export function* payoutsOf({
  life,
  version,
  month,
  ledger,
}: Omit<LivedMonth, 'slip'>): Generator<InventedPayout> {
  const roll = dice(life + 1_000_003)
  const rules = rulesOf(version).piecework?.rules
  assert(rules !== undefined, 'every version has piece-rates')
  for (const [projectId, last] of ledger) {
    let account = last
    for (let nth = 0; nth < MONTHS_AFTER; nth++) {
      const on = daysAfter(monthsAfter(`${month}-01`, nth + 1), roll(28))
      const completedOn = account.completedOn ?? (roll(8) === 0 ? on : null)
      const applies = completedOn !== null && roll(6) === 0
      account = { ...account, completedOn, appliedOn: account.appliedOn ?? (applies ? on : null) }
      const paid = payoutPart(rules, { ...account, projectId, projectName: projectId }, on)
      assert(paid.ok, `life ${life}, ${projectId}: what was decided once is decided again`)
      if (!paid.value) continue
      const { countedFen: amountFen, stage } = paid.value
      account = { ...account, paidFen: account.paidFen + amountFen, stage }
      yield { projectId, amountFen, account }
    }
  }
}
