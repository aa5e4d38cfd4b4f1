import type { ProblemView } from '@bylaw/contract'
import { bringIn, type Person } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { TODAY } from './growth-under-test'

/** Who acts in what is claimed of employments. */
export interface Claimed {
  readonly owner: Person
  readonly hr: Person
  readonly manager: Person
  readonly welder: Person
}

/** Recording how people are employed, and correcting it. */
export const employing = (hr: () => Person) => ({
  become: (person: Person, wish: object) =>
    hr().post<ProblemView>(`/v1/people/${person.personId}/employments`, wish),
  correct: (person: Person, instead: object | null, version = 1, from = TODAY) =>
    hr().post<ProblemView>(
      `/v1/people/${person.personId}/employments/${from}/correction`,
      { instead, reason: '登记有误' },
      { version },
    ),
})

/** Somebody let in and employed on probation from a day on. */
export async function putOnProbation(
  { owner }: Pick<Claimed, 'owner'>,
  handle: string,
  from: string,
): Promise<Person> {
  const person = await bringIn(owner, `${handle}@rowan.example`, 'engineer')
  await employ(owner, person, { from, status: 'probation' })
  return person
}
