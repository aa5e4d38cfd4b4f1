import { assert, words } from '@bylaw/kernel'
import {
  contractedDays,
  contractedMonth,
  type MonthEmployment,
  monthEmployment,
} from '@bylaw/rules-pay'
import type { ContractStatement } from '../contracting/statement-store'
import type { Beside } from './besides'
import type { PersonFacts } from './month-facts'
import type { SettledWork } from './work-out'

/** A verified part of a personal contract, as a month pays it. */
export interface ContractedPart extends Beside {
  readonly code: 'contract'
  readonly projectId: string
  readonly projectCompleted: boolean
  /** Paid in the stages of commission; at once otherwise. */
  readonly staged: boolean
}

export function contractedPart(
  row: ContractStatement,
  project: { readonly name: string; readonly completed: boolean },
): ContractedPart {
  const { projectId, metres, earnedFen, staged, explanation } = row
  assert(earnedFen !== null && staged !== null && explanation !== null, 'it is verified')
  return {
    ...{ code: 'contract', projectId, staged, explanation, fen: earnedFen },
    projectCompleted: project.completed,
    name: words(
      `个人承包款：${project.name} ${metres} 米`,
      `Personal contract: ${project.name}, ${metres} m`,
    ),
  }
}

type Known = Pick<PersonFacts, 'employments' | 'onContract' | 'guaranteed'> & HasFacts

/**
 * As what a month pays somebody: by their wages where any are due, with the other days that a personal
 * contract guarantees; on such a contract alone as a contractor, where there is something to pay.
 */
export function employmentIn(month: string, person: Known): MonthEmployment | undefined {
  const wages = monthEmployment(month, person.employments)
  if (wages && person.onContract && person.guaranteed) {
    const contracted = contractedDays(month, person.employments)
    return contracted.length > 0 ? { ...wages, contracted } : wages
  }
  if (wages || !person.onContract || !(person.guaranteed || hasFacts(person))) return wages
  return contractedMonth(month, person.employments)
}

type HasFacts = Pick<PersonFacts, 'work' | 'rewards' | 'penalties' | 'contracted'>

/** Whether anything is on record that a month would pay somebody, or take off. */
export const hasFacts = ({ work, rewards, penalties, contracted }: HasFacts): boolean =>
  [work, rewards, penalties, contracted].some(({ length }) => length > 0)

/**
 * What a run settles of projects, with the contract money that is paid at once: in the ledger it is
 * earned and paid, and apart from what stages go by.
 */
export function withContracts(
  settled: readonly SettledWork[],
  atOnce: readonly ContractedPart[],
): SettledWork[] {
  if (atOnce.length === 0) return [...settled]
  const ids = new Set([...settled, ...atOnce].map(({ projectId }) => projectId))
  return [...ids].sort().flatMap((projectId) => {
    const parts = atOnce.filter((part) => part.projectId === projectId)
    const work = settled.find((each) => each.projectId === projectId) ?? entryOf(parts)
    const contractFen = parts.reduce((sum, { fen }) => sum + fen, 0)
    if (!work) return []
    if (contractFen === 0) return [work]
    return [
      {
        ...work,
        earnedFen: work.earnedFen + contractFen,
        countedFen: work.countedFen + contractFen,
        contractFen,
      },
    ]
  })
}

/** An entry of a project on which nothing but a contract was settled. */
const entryOf = ([part]: readonly ContractedPart[]): SettledWork | undefined =>
  part && {
    ...{ projectId: part.projectId, earnedFen: 0, countedFen: 0 },
    stage: part.projectCompleted ? 'completed' : 'at_work',
    explanation: part.explanation,
  }
