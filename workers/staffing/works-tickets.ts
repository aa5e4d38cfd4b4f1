import { words } from '@bylaw/kernel'
import { may } from '../identity/permissions'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** Refuses, by the place that names them, people who are not here or do not work tickets. */
export async function mustWorkTickets(
  scope: Scope,
  named: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  const wanted = Object.entries(named).filter((entry): entry is [string, string] => !!entry[1])
  if (wanted.length === 0) return
  const people = await scope.people.readAll(wanted.map(([, personId]) => personId))
  const fit = new Set(
    people
      .filter(({ active, role }) => active && may(role, 'ticket.take'))
      .map(({ personId }) => personId),
  )
  const errors = wanted
    .filter(([, personId]) => !fit.has(personId))
    .map(([pointer]) => ({ pointer, code: 'unknown', message: NOBODY }))
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const NOBODY = words(
  '没有这个人，或此人不处理工单。',
  'There is no such person, or they do not work tickets.',
)
