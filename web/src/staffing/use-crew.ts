import type { PersonView, Role } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../queries'

/** Roles that work tickets. The server decides; this only keeps lists short. */
const WORKS_TICKETS: readonly Role[] = ['owner', 'manager', 'lead', 'engineer']

/** The people who work tickets, and everyone's name by id. */
export function useCrew() {
  const { data: people = [] } = useQuery(queries.people())
  return {
    crew: people.filter(({ active, role }) => active && WORKS_TICKETS.includes(role)),
    nameOf: (personId: string) => people.find(({ id }) => id === personId)?.name ?? '',
  }
}

/** People as a select has them. */
export const choicesOf = (people: readonly PersonView[]) =>
  people.map(({ id, name }) => ({ value: id, label: name }))
