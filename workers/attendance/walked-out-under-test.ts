import type { PersonView, UnexcusedAbsenceView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { type Answer, bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ, type PayingCompany } from '../journeys/paying-company'
import { onTrip } from './attendance-under-test'

type PeopleList = { readonly items: readonly PersonView[] }
interface Stage {
  readonly rowan: PayingCompany
  readonly lead: Person
}

/** What is claimed of somebody whose access was closed, on a company that stands on 20 October 2026. */
export function walkedOutClaims(
  stage: () => Stage,
  propose: (
    by: Person,
    date: string,
    wish: object,
    whose: Person,
  ) => Promise<Answer<UnexcusedAbsenceView>>,
): void {
  test('whoever walked out and was shut out is proposed as absent, and their case opened, while they are employed', async () => {
    const { rowan, lead } = stage()
    const { owner, manager } = rowan
    const gone = await bringIn(owner, 'gone@rowan-absent.example', 'engineer')
    await employ(owner, gone, { from: '2026-09-01', status: 'confirmed', level: 1 })
    await onTrip(gone, manager, { from: '2026-10-12', to: '2026-10-16' })
    const { items } = (await owner.get<PeopleList>('/v1/people?limit=200')).body
    const version = items.find(({ id }) => id === gone.personId)?.version ?? 0
    await mustBe(200, owner.patch(`/v1/people/${gone.personId}`, { active: false }, { version }))

    const call = { personId: gone.personId, at: '2026-10-15T10:00', means: 'phone', to: '138' }
    const tried = () => lead.post('/v1/reach-attempts', { ...call, answered: false })
    const about = { personId: gone.personId, breach: 'late', on: '2026-10-12', serious: false }
    const wish = { ...about, account: '连续旷工', replyBy: '2026-10-30' }
    const opened = () => lead.post('/v1/discipline-cases', wish)
    await mustBe(201, tried())
    const proposed = await mustBe<UnexcusedAbsenceView>(201, propose(lead, '2026-10-12', {}, gone))
    expect(proposed.body.grounds).toEqual(['no_daily_report'])
    await mustBe(201, opened())

    await employ(owner, gone, { from: '2026-10-20', status: 'left' })
    const refused = [await propose(lead, '2026-10-13', {}, gone), await tried(), await opened()]
    expect(refused.map(({ status }) => status)).toEqual([409, 409, 409])
  })
}
