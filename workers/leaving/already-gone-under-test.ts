import type { LeavingView, PersonView } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { died } from '../journeys/lost-answers'
import { employ } from '../journeys/paying-company'
import {
  employmentsOf,
  type LeavingCompany,
  read,
  record,
  refused,
  TODAY,
  turn,
} from './leaving-under-test'

/** How the company records that somebody is gone already. */
export function alreadyGoneClaims(company: () => LeavingCompany): void {
  describe('a leaving of somebody who is gone already', () => {
    const over = daysAfter(TODAY, -10)
    const began = daysAfter(TODAY, -40)
    const joined = async (handle: string) => {
      const { owner } = company()
      const who = await bringIn(owner, `${handle}@linden.example`, 'engineer')
      await employ(owner, who, { from: began, status: 'probation' })
      return who
    }
    const gone = ({ personId }: Person, wish: object = {}) =>
      record(company().hr, {
        ...{
          kind: 'by_company',
          letter: '连续旷工，自动离职',
          lastDay: over,
          reason: '联系不上本人',
        },
        ...{ personId, ...wish },
      })
    const isActive = async ({ personId }: Person) =>
      (
        await mustBe<{ items: PersonView[] }>(200, company().hr.get('/v1/people?limit=200'))
      ).body.items.find(({ id }) => id === personId)?.active
    const endsOf = async (who: Person) => {
      const { items } = await employmentsOf(company().owner, who)
      return items.flatMap(({ status, from }) => (status === 'left' ? [from] : []))
    }

    test('says why it is recorded only now, and names a day on which they were employed', async () => {
      const who = await joined('gone')
      expect(refused(await gone(who, { reason: undefined }))).toEqual([422, '/reason'])
      expect(refused(await gone(who, { lastDay: daysAfter(began, -1) }))).toEqual([422, '/lastDay'])
      expect(refused(await gone(who, { lastDay: daysAfter(TODAY, -367) }))).toEqual([
        422,
        '/lastDay',
      ])
      expect([await isActive(who), await endsOf(who)]).toEqual([true, []])
    })

    test('ends their employment with that day, and their access at once', async () => {
      const who = await joined('walked')
      const { body } = await mustBe<LeavingView>(201, gone(who))
      expect(body).toMatchObject({
        ...{ lastDay: over, letterOn: TODAY, state: 'open', mayManage: true },
        agreed: { by: 'hr', reason: '联系不上本人' },
        access: { endedAt: expect.any(String), early: null },
      })
      expect((await read(company().hr, body)).body.checklist.length).toBeGreaterThan(0)
      expect([await isActive(who), await endsOf(who)]).toEqual([false, [daysAfter(over, 1)]])
      expect((await who.get('/v1/me')).status).toBe(401)
      // The day is put right like any that is over.
      for (const lastDay of [daysAfter(over, 2), daysAfter(over, -3)]) {
        const { body: now } = await read(company().hr, body)
        await mustBe(200, turn(company().hr, now, 'last-day', { lastDay, reason: '登记有误' }))
        expect(await endsOf(who)).toEqual([daysAfter(lastDay, 1)])
      }
      const { body: now } = await read(company().hr, body)
      const early = { lastDay: daysAfter(began, -1), reason: '登记有误' }
      expect(refused(await turn(company().hr, now, 'last-day', early))).toEqual([422, '/lastDay'])
    })

    test('takes the end that is on record for that day', async () => {
      const who = await joined('ended')
      await employ(company().owner, who, { from: daysAfter(over, 1), status: 'left' })
      expect(refused(await gone(who, { lastDay: daysAfter(over, 1) }))).toEqual([422, '/lastDay'])
      await mustBe<LeavingView>(201, gone(who))
      expect(await endsOf(who)).toEqual([daysAfter(over, 1)])
    })

    test('is answered with what was written when its command comes again', async () => {
      const who = await joined('twice')
      const { hr } = company()
      const wish = {
        ...{ kind: 'by_company', letter: '自动离职', lastDay: over, reason: '联系不上本人' },
        personId: who.personId,
      }
      const key = 'gone already'
      await died(key, () => hr.post<LeavingView>('/v1/leavings', wish, { key }))
      expect(await isActive(who)).toBe(false)
      const { body } = await mustBe<LeavingView>(201, hr.post('/v1/leavings', wish, { key }))
      expect([body.lastDay, body.access.endedAt]).toEqual([over, expect.any(String)])
    })
  })
}
