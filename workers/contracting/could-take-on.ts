import { type Words, words } from '@bylaw/kernel'

/** What is known of one of the own staff on the day that work begins. */
export interface Candidate {
  readonly status: 'confirmed' | 'probation' | 'contractor' | 'left'
  readonly level: number | null
  /** On a personal contract that day. */
  readonly onContract: boolean
  /** Where a trip has them that day; null where none does. */
  readonly travelsTo: string | null
  readonly onLeave: boolean
}

/**
 * What stands against giving somebody of the own staff a piece of work (R19.17.1): all of it, and
 * nothing where they could do it. Someone on probation works beside a welder and takes nothing on.
 */
export function standsAgainst(candidate: Candidate): Words[] {
  const { status, level, onContract, travelsTo, onLeave } = candidate
  return [
    ...(status === 'probation' ? [words('试用期，不能独立承担', 'On probation')] : []),
    ...(status === 'confirmed' && level === null ? [words('还没有定级', 'Without a level')] : []),
    ...(onContract ? [words('正在个人承包别的工程', 'On a personal contract')] : []),
    ...(status === 'contractor' && !onContract ? [words('以承包人身份在外', 'A contractor')] : []),
    ...(travelsTo === null ? [] : [words(`出差在${travelsTo}`, `On a trip to ${travelsTo}`)]),
    ...(onLeave ? [words('当天请假', 'On leave that day')] : []),
  ]
}
