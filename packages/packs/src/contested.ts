import type { Words } from '@bylaw/kernel'
import { type Kind, kindOf } from '@bylaw/rulebook'
import type { Pack } from './pack'

/** A subject that several regulations govern: a company has one rule set for it. */
export interface Contested {
  readonly kind: Kind
  readonly key: string
  /** What the first of them calls it; its kind, where they go by different keys. */
  readonly title: Words
  /** Those that govern it, in the order of their numbers. */
  readonly packs: readonly Pack[]
}

/**
 * What these packs, adopted together, leave to settle: R05 and R06 both bring the rule set `sla`
 * `support`, and a ticket can be promised an answer by one of them only.
 *
 * @param taken subjects that the company has rules for already: one pack is enough to contest them
 * @param isSame whether only one of two rule sets can decide, as it may be under different keys
 */
export function contested(
  packs: readonly Pack[],
  taken: readonly Subject[] = [],
  isSame: (a: Subject, b: Subject) => boolean = hasSameKey,
): Contested[] {
  const inOrder = [...packs].sort((a, b) => (a.id < b.id ? -1 : 1))
  const claims = inOrder.flatMap((pack) => pack.ruleSets.map((ruleSet) => ({ ...ruleSet, pack })))
  const isFirst = (claim: (typeof claims)[number]) =>
    claims.find((each) => isSame(each, claim)) === claim
  return claims.filter(isFirst).flatMap((first) => {
    const { kind, key } = first
    const holders = claims.filter((each) => isSame(each, first))
    const inUse = taken.filter((each) => isSame(each, first))
    if (holders.length < (inUse.length > 0 ? 1 : 2)) return []
    const isOneKey = [...holders, ...inUse].every((each) => each.key === key)
    const title = isOneKey ? first.title : kindOf(kind).title
    return [{ kind, key, title, packs: holders.map(({ pack }) => pack) }]
  })
}

/** What a rule set is told by within a company. */
export interface Subject {
  readonly kind: string
  readonly key: string
}

/** Whether two rule sets are told by the same kind and key. */
export const hasSameKey = (a: Subject, b: Subject): boolean => a.kind === b.kind && a.key === b.key
