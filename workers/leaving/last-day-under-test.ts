import { env } from 'cloudflare:test'
import type { LeavingView, PersonView } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import {
  employmentsOf,
  type LeavingCompany,
  read,
  record,
  refused,
  resign,
  TODAY,
  turn,
} from './leaving-under-test'
import { sweepLeavings } from './sweep-leavings'

/** How a last day is put right that is over: the employment follows, and the access of whoever works on. */
export function lastDayClaims(company: () => LeavingCompany): void {
  describe('a last day that was wrong', () => {
    const person = async (by: Person, { personId }: Person) =>
      (await mustBe<{ items: PersonView[] }>(200, by.get('/v1/people?limit=200'))).body.items.find(
        ({ id }) => id === personId,
      )
    const endOf = async (who: Person) => {
      const { items } = await employmentsOf(company().owner, who)
      return items.flatMap(({ status, from }) => (status === 'left' ? [from] : []))
    }
    const agreed = async (leaving: LeavingView, lastDay: string) =>
      turn(company().hr, (await read(company().hr, leaving)).body, 'last-day', {
        lastDay,
        reason: '登记有误',
      })
    /** Somebody whose access ended with their last day. */
    const left = async (handle: string, lastDay: string, letterOn: string) => {
      const { owner, hr } = company()
      const who = await bringIn(owner, `${handle}@linden.example`, 'engineer')
      await employ(owner, who, { from: '2026-01-01', status: 'confirmed', level: 3 })
      const { body } = await mustBe<LeavingView>(
        201,
        letterOn === TODAY
          ? resign(who)
          : record(hr, {
              ...{ kind: 'resignation', letter: '辞职', wantsLastDay: null },
              ...{ personId: who.personId, letterOn },
            }),
      )
      const { body: leaving } = await mustBe<LeavingView>(200, agreed(body, lastDay))
      await sweepLeavings(env, Date.parse(leaving.access.endsAt ?? ''))
      return { who, leaving }
    }

    test('is another day that is over: the employment ends with it, and access stays ended', async () => {
      const over = daysAfter(TODAY, -10)
      const { who, leaving } = await left('over', over, daysAfter(TODAY, -40))
      expect(await endOf(who)).toEqual([daysAfter(over, 1)])
      // It is what was, also where it is after the notice; a day to come stays bound by it.
      const later = await mustBe<LeavingView>(200, agreed(leaving, daysAfter(over, 2)))
      expect(await endOf(who)).toEqual([daysAfter(over, 3)])
      expect(later.body.access.endedAt).not.toBeNull()
      expect(refused(await agreed(leaving, daysAfter(TODAY, 1)))).toEqual([422, '/lastDay'])
      await mustBe<LeavingView>(200, agreed(leaving, daysAfter(over, -3)))
      expect(await endOf(who)).toEqual([daysAfter(over, -2)])
      expect((await person(company().hr, who))?.active).toBe(false)
    })

    test('is not over: whoever works on may come in again until it is', async () => {
      const { who, leaving } = await left('early', TODAY, TODAY)
      expect((await person(company().hr, who))?.active).toBe(false)
      const lastDay = daysAfter(TODAY, 3)
      const { body } = await mustBe<LeavingView>(200, agreed(leaving, lastDay))
      expect([body.access.endedAt, (await person(company().hr, who))?.active]).toEqual([null, true])
      expect(await endOf(who)).toEqual([daysAfter(lastDay, 1)])
      await sweepLeavings(env, Date.parse(body.access.endsAt ?? ''))
      expect((await person(company().hr, who))?.active).toBe(false)
    })

    test('lets nobody in again whose access somebody ended with a reason', async () => {
      const { who, leaving } = await left('shut', daysAfter(TODAY, 2), TODAY)
      const { hr } = company()
      const again = await mustBe<LeavingView>(200, agreed(leaving, daysAfter(TODAY, 4)))
      await mustBe(200, turn(hr, again.body, 'access-end', { reason: '泄密' }))
      const { body } = await mustBe<LeavingView>(200, agreed(leaving, daysAfter(TODAY, 5)))
      expect(body.access.early?.reason).toBe('泄密')
      expect((await person(hr, who))?.active).toBe(false)
    })

    test('lets nobody in again whom somebody shut out before that day, or since', async () => {
      const { owner, hr, manager } = company()
      const who = await bringIn(owner, 'banned@linden.example', 'engineer')
      await employ(owner, who, { from: '2026-01-01', status: 'confirmed', level: 3 })
      const goesOn = async (active: boolean) => {
        const version = (await person(hr, who))?.version ?? 0
        await mustBe(200, owner.patch(`/v1/people/${who.personId}`, { active }, { version }))
      }
      const letter = (await mustBe<LeavingView>(201, resign(who))).body
      const { body: leaving } = await mustBe<LeavingView>(200, agreed(letter, TODAY))
      await goesOn(false)
      await sweepLeavings(env, Date.parse(leaving.access.endsAt ?? ''))
      const worksOn = async (lastDay: string) => {
        const { body } = await read(manager, leaving)
        const wish = { lastDay, reason: '登记有误' }
        await mustBe<LeavingView>(200, turn(manager, body, 'last-day', wish))
        return (await person(hr, who))?.active
      }
      expect(await worksOn(daysAfter(TODAY, 2))).toBe(false)
      // Taken on again and shut out once more, after the day of the leaving.
      await goesOn(true)
      await goesOn(false)
      expect(await worksOn(daysAfter(TODAY, 3))).toBe(false)
    })
  })
}
