import type { Pack } from './pack'
import { r01 } from './r01'
import { r02 } from './r02'
import { r03 } from './r03'
import { r04 } from './r04'
import { r05 } from './r05'
import { r06 } from './r06'
import { r07 } from './r07'
import { r08 } from './r08'
import { r09 } from './r09'
import { r10 } from './r10'
import { r11 } from './r11'
import { r12 } from './r12'
import { r13 } from './r13'
import { r14 } from './r14'
import { r15 } from './r15'
import { r16 } from './r16'
import { r17 } from './r17'
import { r18 } from './r18'
import { r19 } from './r19'

export { type Contested, contested, hasSameKey, type Subject } from './contested'
export { type ClauseChanges, clauseChanges, mergeClauses } from './merge-clauses'
export type {
  Approval,
  Clause,
  Pack,
  PackGroup,
  PackQuestion,
  PackRuleSet,
  Post,
  RuleSetOf,
} from './pack'
export { type PackReport, packReport, stopsFigures } from './report'

/** The regulations a company may adopt, in the order of their numbers. */
export const packs: readonly Pack[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
]

/** The pack of that number, or undefined when there is none. */
export const packOf = (id: string): Pack | undefined => packs.find((pack) => pack.id === id)
