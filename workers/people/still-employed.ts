import { isStaff } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import type { Member } from './member-store'

/**
 * Somebody of whom an absence or a breach can be recorded: who works here, and also who was shut out, such
 * as after they walked out, until their employment has ended on record.
 */
export async function stillEmployed(scope: Scope, personId: string): Promise<Member> {
  const person = await scope.people.read(personId)
  if (!person || !isStaff(person.role)) throw new Problem('not_found')
  if (person.active) return person
  const now = await scope.people.employmentAt(personId, today(scope))
  if (!now || now.status === 'left') throw new Problem('wrong_state', { detail: over(person) })
  return person
}

const over = ({ name }: Member) =>
  words(
    `${name} 的系统权限已终止，现在也没有在职的任职记录。`,
    `${name}’s access has ended, and they have no current employment.`,
  )
