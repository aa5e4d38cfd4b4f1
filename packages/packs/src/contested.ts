import type { Words } from '@bylaw/kernel'
import type { Kind } from '@bylaw/rulebook'
import type { Pack } from './pack'

/** A subject that several regulations govern: a company has one rule set for it. */
export interface Contested {
  readonly kind: Kind
  readonly key: string
  /** What the first of them calls it. */
  readonly title: Words
  /** Those that govern it, in the order of their numbers. */
  readonly packs: readonly Pack[]
}

/**
 * What these packs, adopted together, leave to settle: R05 and R06 both bring the rule set `sla`
 * `support`, and a ticket can be promised an answer by one of them only.
 *
 * @param taken subjects that the company has rules for already: one pack is enough to contest them
 */
export function contested(
  packs: readonly Pack[],
  taken: readonly { readonly kind: string; readonly key: string }[] = [],
): Contested[] {
  const inOrder = [...packs].sort((a, b) => (a.id < b.id ? -1 : 1))
  const claims = inOrder.flatMap((pack) => pack.ruleSets.map((ruleSet) => ({ ...ruleSet, pack })))
  const isFirst = ({ kind, key, pack }: (typeof claims)[number]) =>
    claims.find((each) => each.kind === kind && each.key === key)?.pack === pack
  return claims.filter(isFirst).flatMap(({ kind, key, title }) => {
    const holders = claims.filter((each) => each.kind === kind && each.key === key)
    const inUse = taken.some((each) => each.kind === kind && each.key === key)
    if (holders.length < (inUse ? 1 : 2)) return []
    return [{ kind, key, title, packs: holders.map(({ pack }) => pack) }]
  })
}
