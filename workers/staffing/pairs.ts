import type { NewPair, PairView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { newsOfPair } from './news'
import type { Pair } from './pair-store'
import { mustWorkTickets } from './works-tickets'

/** Names the first and second responsible of a customer from now on (R03.1). */
export async function setPair(
  scope: Scope,
  customerId: string,
  basedOn: number,
  wish: NewPair,
): Promise<PairView> {
  if (!(await scope.customers.read(customerId))) throw new Problem('not_found')
  const before = await scope.staffing.pairNow(customerId)
  const pair = await carriedOutOnce(
    scope,
    () => nextPair(scope, customerId, before, basedOn, wish),
    async () => before,
  )
  assert(pair !== undefined, 'a pair that was named is there')
  await scope.desk.learnStaffing([newsOfPair(pair)])
  return pairView(pair)
}

async function nextPair(
  scope: Scope,
  customerId: string,
  before: Pair | undefined,
  basedOn: number,
  { firstId, secondId, reason }: NewPair,
): Promise<Pair> {
  mustBeVersion(basedOn, before?.n ?? 0)
  if (firstId === secondId)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/secondId', code: 'same_person', message: TWO_PEOPLE }],
    })
  await mustWorkTickets(scope, { '/firstId': firstId, '/secondId': secondId })
  const pair: Pair = {
    customerId,
    n: basedOn + 1,
    // Time does not run backwards in a customer's history, whatever the clock of a host does.
    fromMs: Math.max(scope.now, before?.fromMs ?? 0),
    firstId,
    secondId,
    reason,
    recordedBy: scope.personId,
  }
  await scope.staffing.addPair(pair, [auditEntry(scope, 'pair.set', customerId)])
  return pair
}

/** Everyone who answered for a customer, one after the other. */
export async function pairHistory(scope: Scope, customerId: string): Promise<PairView[]> {
  if (!(await scope.customers.read(customerId))) throw new Problem('not_found')
  const pairs = await scope.staffing.pairsOf(customerId)
  return pairs.map((pair, index) => pairView(pair, pairs[index + 1]?.fromMs))
}

export const pairView = (pair: Pair, toMs?: number): PairView => ({
  customerId: pair.customerId,
  firstId: pair.firstId,
  secondId: pair.secondId,
  from: new Date(pair.fromMs).toISOString(),
  to: toMs === undefined ? null : new Date(toMs).toISOString(),
  reason: pair.reason,
  version: pair.n,
})

const TWO_PEOPLE = words(
  '第一、第二责任人不能是同一人。',
  'The first and second responsible are two people.',
)
