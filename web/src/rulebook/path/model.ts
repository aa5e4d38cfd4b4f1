import type { ApprovalStep, PersonView, Role } from '@bylaw/contract'
import { inBoth, isUnwritten } from '../../i18n/in-both'

type Person = Pick<PersonView, 'id' | 'name' | 'role' | 'active'>

/** Something that would hold drafts up, in order of the stations. */
export type PathWarning =
  | { readonly kind: 'no_name'; readonly row: number }
  | { readonly kind: 'no_roles'; readonly row: number }
  | { readonly kind: 'nobody'; readonly row: number; readonly roles: readonly Role[] }
  | { readonly kind: 'only_one' | 'same_person'; readonly row: number; readonly person: string }

/**
 * What is wrong with a path given who works in the company: stations that nobody can pass, that
 * one person alone can pass, or that only someone could pass who has signed before.
 */
export function pathWarnings(
  steps: readonly ApprovalStep[],
  people: readonly Person[],
): readonly PathWarning[] {
  return steps.flatMap(({ name, roles }, row): readonly PathWarning[] => {
    if (isUnwritten(name)) return [{ kind: 'no_name', row }]
    if (roles.length === 0) return [{ kind: 'no_roles', row }]
    const able = ableTo(roles, people)
    const [only] = able
    if (!only) return [{ kind: 'nobody', row, roles }]
    if (able.length > 1) return []
    const before = steps.slice(0, row).some((step) => isAlone(ableTo(step.roles, people), only))
    return [{ kind: before ? 'same_person' : 'only_one', row, person: only.name }]
  })
}

/** Whether a path can be saved: what is not filled in keeps it from that, the rest only warns. */
export const isComplete = (steps: readonly ApprovalStep[]): boolean =>
  steps.every(({ name, roles }) => !isUnwritten(name) && roles.length > 0)

/** The stations as they are kept: a name in one language serves in both. */
export const kept = (steps: readonly ApprovalStep[]): ApprovalStep[] =>
  steps.map((step) => ({ ...step, name: inBoth(step.name) }))

const ableTo = (roles: readonly Role[], people: readonly Person[]): readonly Person[] =>
  people.filter(({ role, active }) => active && roles.includes(role))

const isAlone = (able: readonly Person[], person: Person): boolean =>
  able.length === 1 && able[0]?.id === person.id

/** Roles that may judge drafts at all. */
export const JUDGES = ['owner', 'manager', 'lead', 'hr', 'finance'] as const satisfies Role[]

export const withStepMoved = (
  steps: readonly ApprovalStep[],
  row: number,
  by: -1 | 1,
): readonly ApprovalStep[] => {
  const step = steps[row]
  const to = row + by
  if (!step || to < 0 || to >= steps.length) return steps
  return steps.toSpliced(row, 1).toSpliced(to, 0, step)
}
