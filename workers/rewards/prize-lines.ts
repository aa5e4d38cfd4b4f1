import { clausesOf } from '@bylaw/rules-kit'
import { mustFitMonth } from '../pay/fit-month'
import { lineWrites } from '../pay/line-writes'
import type { Scope } from '../scope'
import type { RewardInReview } from './reviewing'
import type { Deed } from './store'
import type { Share } from './table'

/** Refuses a reward that the pay of one who gets it could not carry. */
export async function mustFitPay(
  scope: Scope,
  month: string,
  shares: readonly Share[],
): Promise<void> {
  for (const { person, fen } of paid(shares)) {
    const line = { personId: person, month, kind: 'reward' as const, amountFen: fen, reason: '' }
    await mustFitMonth(scope, line, '/payMonth')
  }
}

/**
 * Each share as a reward of the month's pay, under the clause that it comes from. What is printed
 * names it a reward already, so the reason is what it was given for alone.
 */
export const prizeLines = (
  scope: Scope,
  { id, title }: Pick<Deed, 'id' | 'title'>,
  { proposal, pinned, decided: { decision } }: RewardInReview,
) =>
  paid(decision.shares).flatMap(({ person, fen }) =>
    lineWrites(scope, {
      id: scope.newId('pln'),
      personId: person,
      month: proposal.payMonth,
      kind: 'reward',
      amountFen: fen,
      reason: title,
      clause: clauseOf(pinned, decision.given),
      givenBy: 'deed',
      givenById: id,
    }),
  )

const paid = (shares: readonly Share[]): readonly Share[] => shares.filter(({ fen }) => fen > 0)

/** The clause of the first reward that is given. */
function clauseOf(
  { rules, citations }: RewardInReview['pinned'],
  given: readonly string[],
): string | null {
  const index = rules.rewards.findIndex(({ key }) => given.includes(key))
  return clausesOf(`/rewards/${index}`, citations)?.[0] ?? null
}
