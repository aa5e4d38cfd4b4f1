import type { Pack } from './pack'
import { r05 } from './r05'
import { r15 } from './r15'
import { r19 } from './r19'

export type { Approval, Clause, Pack, PackQuestion, PackRuleSet, RuleSetOf } from './pack'
export { type PackReport, packReport, stopsFigures } from './report'

/** The regulations a company may adopt, in the order of their numbers. */
export const packs: readonly Pack[] = [r05, r15, r19]

/** The pack of that number, or undefined when there is none. */
export const packOf = (id: string): Pack | undefined => packs.find((pack) => pack.id === id)
