import type { RepealView } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { decidesYet, repealOf } from './repeal-of'

/** What is repealed, or is going to be, by the id of the rule set or regulation. */
export type Repeals = ReadonlyMap<string, RepealView>

/** All repeals of the company that hold now or are to come. */
export async function repealsNow(scope: Pick<Scope, 'rules' | 'now'>): Promise<Repeals> {
  const rows = await scope.rules.repealHistories()
  const ids = [...new Set(rows.map(({ of }) => of))]
  return new Map(
    ids.flatMap((id) => {
      const history = rows.filter(({ of }) => of === id)
      const repeal = repealOf(history, scope.now)
      return repeal ? [[id, repeal] as const] : []
    }),
  )
}

/** The rule sets and texts that hold neither now nor later: repealed for good, or only begun. */
export async function idleRuleSets(
  scope: Pick<Scope, 'rules' | 'now'>,
): Promise<ReadonlySet<string>> {
  const rows = await scope.rules.repealHistories()
  const ids = [...new Set(rows.map(({ of }) => of))]
  const historyOf = (id: string) => rows.filter(({ of }) => of === id)
  return new Set(ids.filter((id) => !decidesYet(historyOf(id), scope.now)))
}
