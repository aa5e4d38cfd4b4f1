import { env } from 'cloudflare:test'
import type { CustomerView, LeavingView, PersonView, SessionView } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { anyone, bringIn, mustBe, PASSWORD, type Person, personOf } from '../journeys/front-door'
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
import { sweepLeavings } from './sweep-leavings'

/** How a leaving is recorded of whom somebody shut out before, and taken back once access has ended. */
export function shutOutClaims(company: () => LeavingCompany): void {
  const over = daysAfter(TODAY, -10)
  const joined = async (handle: string) => {
    const { owner } = company()
    const who = await bringIn(owner, `${handle}@linden.example`, 'engineer')
    await employ(owner, who, { from: daysAfter(TODAY, -40), status: 'probation' })
    return who
  }
  const person = async ({ personId }: Person) => {
    const { body } = await mustBe<{ items: PersonView[] }>(
      200,
      company().hr.get('/v1/people?limit=200'),
    )
    return body.items.find(({ id }) => id === personId)
  }
  const access = async (who: Person, active: boolean) => {
    const version = (await person(who))?.version ?? 0
    await mustBe(200, company().hr.patch(`/v1/people/${who.personId}`, { active }, { version }))
  }
  const gone = ({ personId }: Person, wish: object = {}) =>
    record(company().hr, {
      ...{ kind: 'by_company', letter: '连续旷工', lastDay: over, reason: '补登', personId },
      ...wish,
    })
  const byLetter = ({ personId }: Person, letterOn: string) =>
    record(company().hr, {
      ...{ kind: 'resignation', letter: '辞职', wantsLastDay: null, personId, letterOn },
    })
  const statusesOf = async (who: Person) =>
    (await employmentsOf(company().owner, who)).items.map(({ from, status }) => [from, status])

  describe('a leaving of somebody whose access was ended before it was recorded', () => {
    test('ends their employment, says since when they are out, and lets nobody in again', async () => {
      const { hr } = company()
      const who = await joined('closed')
      await access(who, false)
      expect(refused(await gone(who, { lastDay: daysAfter(TODAY, -50) }))).toEqual([
        ...[422, '/lastDay'],
      ])
      const { body } = await mustBe<LeavingView>(201, gone(who))
      expect(body).toMatchObject({ state: 'open', mayManage: true, access: { early: null } })
      expect(Date.parse(body.access.endedAt ?? '')).toBeLessThan(Date.parse(body.recordedAt))
      expect((await statusesOf(who))[0]).toEqual([daysAfter(over, 1), 'left'])
      // The right day is not over, but it was not this leaving that ended their access.
      const later = { lastDay: daysAfter(TODAY, 3), reason: '登记有误' }
      const moved = await mustBe<LeavingView>(200, turn(hr, body, 'last-day', later))
      expect(moved.body.access.endedAt).toBe(body.access.endedAt)
      expect((await person(who))?.active).toBe(false)
    })

    test('takes the day with which their employment ended on record, and no letter after it', async () => {
      const who = await joined('filed')
      await employ(company().owner, who, { from: daysAfter(over, 1), status: 'left' })
      await access(who, false)
      expect(refused(await byLetter(who, daysAfter(over, 1)))).toEqual([422, '/letterOn'])
      expect(refused(await gone(who, { lastDay: daysAfter(over, -1) }))).toEqual([
        ...[409, expect.stringContaining(`任职已登记到 ${over} 为止`)],
      ])
      expect(refused(await gone(who, { lastDay: TODAY }))).toEqual([422, '/lastDay'])
      const { body } = await mustBe<LeavingView>(201, byLetter(who, daysAfter(over, -5)))
      expect(body.lastDay).toBe(over)
      expect((await statusesOf(who))[0]).toEqual([daysAfter(over, 1), 'left'])
    })

    test('is recorded once of each time that they worked here, and of no customer’s contact', async () => {
      const { hr, owner } = company()
      const who = await joined('once')
      await access(who, false)
      const { body } = await mustBe<LeavingView>(201, gone(who))
      await mustBe(200, turn(hr, body, 'completion', { reason: '已交接' }))
      const again = await gone(who)
      expect(refused(again)).toEqual([409, expect.stringContaining('已经登记并办结')])
      await employ(owner, who, { from: daysAfter(over, 5), status: 'probation' })
      await mustBe(201, gone(who, { lastDay: daysAfter(over, 8) }))

      const { body: customer } = await mustBe<CustomerView>(
        201,
        owner.post('/v1/customers', { name: '联系人的单位', level: 'key' }),
      )
      const contact = await bringIn(owner, 'cy@linden.example', 'contact', customer.id)
      expect((await gone(contact)).status).toBe(404)
    })
  })

  describe('a leaving that was recorded of the wrong person', () => {
    test('is taken back once access has ended by whoever sees it through; access is given anew', async () => {
      const { hr, owner } = company()
      const who = await joined('wrong')
      const { body } = await mustBe<LeavingView>(201, gone(who))
      expect([body.access.endedAt, body.mayWithdraw]).toEqual([expect.any(String), true])
      const { body: back } = await mustBe<LeavingView>(
        200,
        turn(hr, body, 'withdrawal', { reason: '同名，登记错人' }),
      )
      expect([back.state, back.mayWithdraw]).toEqual(['withdrawn', false])
      expect(await statusesOf(who)).toEqual([[daysAfter(TODAY, -40), 'probation']])
      expect((await person(who))?.active).toBe(false)
      await access(who, true)
      await sweepLeavings(env, Date.parse(back.access.endsAt ?? '') + 1)
      expect((await person(who))?.active).toBe(true)
      await mustBe<LeavingView>(201, record(owner, { ...GROUND, personId: who.personId }))
    })

    test('is not for the person to take back whose access somebody ended', async () => {
      const { hr } = company()
      const who = await joined('own')
      const { body } = await mustBe<LeavingView>(201, byLetter(who, TODAY))
      const ended = await mustBe<LeavingView>(200, turn(hr, body, 'access-end', { reason: '泄密' }))
      await access(who, true)
      const signedIn = anyone.post<SessionView>('/v1/sign-in', {
        ...{ email: who.email, password: PASSWORD },
      })
      const own = personOf((await mustBe<SessionView>(200, signedIn)).body, who.email)
      expect((await read(own, ended.body)).body.mayWithdraw).toBe(false)
      const refusal = await turn(own, ended.body, 'withdrawal', { reason: '不走了' })
      expect([refusal.status, refusal.body.detail]).toEqual([
        ...[409, expect.stringContaining('由办理离职的人撤回')],
      ])
    })
  })
}

const GROUND = { kind: 'by_company', letter: '项目结束', lastDay: daysAfter(TODAY, 10) }
