import type { PayRunView } from '@bylaw/contract'
import { monthEmployment } from '@bylaw/rules-pay'
import type { MonthFacts, PersonFacts } from './month-facts'

/** Whom of its people a month pays or asks about, and who joined after its roster was closed. */
export function rosterOf(
  month: string,
  { people, calendar }: Pick<MonthFacts, 'people' | 'calendar'>,
): { readonly onRoster: readonly PersonFacts[]; readonly afterRoster: PayRunView['afterRoster'] } {
  const joinedOn = ({ isPaid, employments }: PersonFacts): string => {
    const employment = isPaid ? monthEmployment(month, employments) : undefined
    return employment?.worked.from ?? ''
  }
  return {
    onRoster: people.filter((person) => joinedOn(person) <= calendar.rosterOn),
    afterRoster: people
      .filter((person) => joinedOn(person) > calendar.rosterOn)
      .map((person) => ({
        personId: person.personId,
        personName: person.name,
        joinedOn: joinedOn(person),
      }))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }
}

const keyOf = ({ joinedOn, personId }: PayRunView['afterRoster'][number]): string =>
  `${joinedOn} ${personId}`
