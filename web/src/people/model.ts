import { byName, isStaff, type PersonView, worksHere } from '@bylaw/contract'
import { isNamed } from './by-name'

/** People as the list shows them: active ones first, then by name; narrowed by what was typed. */
export function peopleShown(people: readonly PersonView[], filter: string): readonly PersonView[] {
  return people
    .filter(({ name, email }) => isNamed(`${name} ${email}`, filter))
    .sort((a, b) => Number(b.active) - Number(a.active) || byName(a, b))
}

/** Contacts belong to a customer and stand in a list of their own. */
export const isContact = ({ role }: PersonView): boolean => role === 'contact'

/** How many of a company's people are here, and how many of those on its list are not any more. */
export function countsOf(people: readonly PersonView[]): { count: number; ended: number } {
  const staff = people.filter(({ role }) => isStaff(role))
  const count = activeStaff(people).length
  return { count, ended: staff.length - count }
}

export const activeStaff = (people: readonly PersonView[]): readonly PersonView[] =>
  people.filter(worksHere)

/** Colleagues but one: who works here, and whose access has ended, where there are any of either. */
export const staffByAccess = (people: readonly PersonView[], except?: string) =>
  [true, false].flatMap((active) => {
    const theirs = people.filter(
      (each) => each.active === active && isStaff(each.role) && each.id !== except,
    )
    return theirs.length > 0 ? [{ active, people: theirs }] : []
  })
