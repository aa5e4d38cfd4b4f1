import { isStaff } from '@bylaw/contract'
import { daysAfter, type Words, words } from '@bylaw/kernel'
import type { Employment } from '../people/employment-store'
import type { Member } from '../people/member-store'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/**
 * Whose leaving can be recorded: a colleague who works here, or whose access somebody ended before it
 * was recorded that they leave. The company’s last owner stays, and nobody leaves twice in a row.
 */
export async function whoLeaves(scope: Scope, personId: string): Promise<Member> {
  const person = await scope.people.read(personId)
  if (!person || !isStaff(person.role)) throw new Problem('not_found')
  if (person.role === 'owner') {
    const active = await scope.people.allActive()
    if (!active.some((each) => each.role === 'owner' && each.personId !== personId))
      throw new Problem('wrong_state', { detail: lastOwner })
  }
  if (!person.active) await mustNotHaveLeft(scope, personId)
  return person
}

/** Whether anything but their end is on record of somebody after a last day. */
export const cameBackAfter = (lastDay: string | null, employments: readonly Employment[]) =>
  employments.some(
    ({ fromDate, status }) => status !== 'left' && lastDay !== null && fromDate > lastDay,
  )

async function mustNotHaveLeft(scope: Scope, personId: string): Promise<void> {
  const [last, employments] = await Promise.all([
    scope.leavings.latestOf(personId),
    scope.people.employmentsOf(personId),
  ])
  if (last?.state === 'completed' && !cameBackAfter(last.lastDay, employments))
    throw new Problem('wrong_state', { detail: hasLeft })
}

/**
 * The last day of somebody whose employment somebody ended on record before their letter was; undefined
 * where nobody did.
 */
export async function endedBefore(
  scope: Scope,
  { personId }: Member,
  letterOn: string,
): Promise<string | undefined> {
  const [last] = await scope.people.employmentsOf(personId)
  if (last?.status !== 'left') return undefined
  const lastDay = daysAfter(last.fromDate, -1)
  if (lastDay >= letterOn) return lastDay
  throw new Problem('unacceptable', {
    errors: [{ pointer: '/letterOn', code: 'does_not_fit', message: endedThen(lastDay) }],
  })
}

const lastOwner = words(
  '企业至少要有一名所有者：请先把所有者角色授予另一人。',
  'A company must have an owner. Give that role to someone else first.',
)
const hasLeft = words(
  '此人的离职已经登记并办结。要补办移交的，请重新打开那次离职。',
  'This person’s leaving is already recorded and completed. If something still has to be handed over, reopen it.',
)
const endedThen = (lastDay: string): Words =>
  words(
    `任职已登记到 ${lastDay} 为止，辞职信不能晚于这一天。`,
    `Employment is on record as ending on ${lastDay}, so the resignation must have been received by then.`,
  )
