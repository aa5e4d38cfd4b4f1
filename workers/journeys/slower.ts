import { scopeOf } from '../appraisals/reviewing-under-test'
import { type Scope, scopeWith } from '../scope'
import type { Person } from './front-door'

/**
 * The scope of somebody whose guarded writing waits until something else is done, once: what they read is
 * of before it.
 */
export async function slower(by: Person, act: () => Promise<unknown>): Promise<Scope> {
  const scope = await scopeOf(by)
  const guards = new WeakSet<object>()
  const known = <Guard extends object>(guard: Guard): Guard => {
    guards.add(guard)
    return guard
  }
  let waits = true
  const shard: Scope['shard'] = {
    ...scope.shard,
    onlyIf: (...holds) => known(scope.shard.onlyIf(...holds)),
    mustHaveChanged: (problem) => known(scope.shard.mustHaveChanged(problem)),
    async batch(queries) {
      if (waits && queries.some((query) => guards.has(query))) {
        waits = false
        await act()
      }
      return scope.shard.batch(queries)
    },
  }
  return scopeWith(scope, { shard })
}
