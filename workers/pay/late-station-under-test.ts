import { env } from 'cloudflare:workers'
import type { NoticePage, StationView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'

/** What is claimed of a station that is recorded, or ended, after its months were paid: September and October. */
export function lateStationClaims(company: () => PayingCompany): void {
  const monthsTold = async () => {
    await sweepNews(env)
    const { items } = (await company().finance.get<NoticePage>('/v1/notices')).body
    return items.flatMap(({ kind, aboutId }) => (kind === 'pay_correction_due' ? [aboutId] : []))
  }

  test('a station that is recorded or ended after its months were paid is told to those who prepare pay', async () => {
    const { welder } = company()
    // The manager approves the correction of October.
    const hr = await company().as('hr')
    const before = (await monthsTold()).length
    const since = async () => {
      const all = await monthsTold()
      return all.slice(0, all.length - before).sort()
    }
    const wish = { personId: welder.personId, office: 'Lakeside office', from: '2026-09-28' }
    const { body } = await mustBe<StationView>(201, hr.post('/v1/stations', wish))
    expect(await since()).toEqual(['2026-09', '2026-10'])
    // Ended with the last of September, it paid October for nothing; September stays as it was told.
    const { id, version } = body
    const end = { lastDay: '2026-09-30' }
    await mustBe(200, hr.post(`/v1/stations/${id}/end`, end, { version }))
    expect(await since()).toEqual(['2026-09', '2026-10', '2026-10'])
  })
}
