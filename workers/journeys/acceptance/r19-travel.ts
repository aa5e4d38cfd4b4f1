import type { ReachDay, StationMonth, StationView } from '@bylaw/contract'
import { expect } from 'vitest'
import { mustBe } from '../front-door'
import { ask } from '../story'
import { TODAY } from './duty'
import { clausesOf, type FieldHouse, saidUnder } from './field-house'
import type { Tell } from './scenario'

const GUIDANCE = {
  ...{ about: 'allowance', trip: 'guidance', departOn: '2026-03-01', returnOn: '2026-03-12' },
  ...{ persons: 1, newEmployee: false, tiers: [], hostProvides: 'nothing', subsidyFen: 0 },
  ...{ spentFen: null, managerAgreed: false, longTripAgreed: false, paidDaysThisMonth: 0 },
}
/** Three nights away. */
const WORK = {
  ...{ ...GUIDANCE, trip: 'work', departOn: '2026-04-10', returnOn: '2026-04-13' },
  tiers: ['prefecture', 'prefecture', 'prefecture'],
}
const AWAY = {
  ...{ about: 'day', date: '2026-05-08', onTrip: true, reportedAt: '2026-05-08T20:00' },
  ...{ outOfContactSeconds: 0, excused: false, attemptsAt: [] },
}

/** Trips, what they pay, and absence on them (R19.6 to R19.9). */
export function travel(carriesOut: Tell<FieldHouse>): void {
  carriesOut(
    ['R19.6.2', 'R19.6.3'],
    'days of the itinerary are reimbursed; a day beyond it that nobody agreed to is not',
    async ({ tried }) => {
      const day = (date: string, inItinerary: boolean) => ({
        ...{ date, fareFen: 120_50, inItinerary },
        consent: 'none',
      })
      const days = [day('2026-03-01', true), day('2026-03-06', false)]
      const answer = await tried('trips', { about: 'claim', days })
      expect(answer.decision).toMatchObject({ paidFen: 120_50, refusedFen: 120_50 })
      expect(clausesOf(answer)).toContain('R19.6.3')
    },
  )

  carriesOut(
    ['R19.6.5', 'R19.7.1', 'R19.7.2', 'R19.7.3'],
    'a day without its report, or more than twelve hours out of reach, is proposed as absence, and answered before it counts; a call that nobody took is evidence alone',
    async ({ tried, lead, welder }) => {
      const silent = await tried('presence', { ...AWAY, reportedAt: null })
      expect(silent.decision).toMatchObject({
        grounds: ['no_daily_report'],
        mayAnswerFirst: true,
      })
      const twelve = await tried('presence', { ...AWAY, outOfContactSeconds: 12 * 3_600 })
      expect(twelve.decision).toMatchObject({ absent: false })
      const call = { personId: welder.personId, at: `${TODAY}T00:00`, means: 'phone', to: '1' }
      const called = { ...call, answered: false }
      const reached = (await mustBe<ReachDay>(201, lead.post('/v1/reach-attempts', called))).body
      expect(reached).toMatchObject({ attempts: [{ answered: false }], absenceId: null })
      const day = { about: 'reach', onTrip: true, answeredAt: [] }
      const once = await tried('presence', { ...day, attemptsAt: [call.at] })
      expect(once.decision).toMatchObject({ tried: 1, needed: 2, isGround: false })
      expect(clausesOf(once)).toContain('R19.7.3')
      const more = await tried('presence', { ...AWAY, outOfContactSeconds: 12 * 3_600 + 1 })
      expect(more.decision).toMatchObject({ absent: true, grounds: ['out_of_contact'] })
      expect(clausesOf(silent)).toEqual(
        expect.arrayContaining(['R19.6.5', 'R19.7.1', 'R19.7.2', 'R19.7.3']),
      )
    },
  )

  carriesOut(
    'R19.7.4',
    'a week of absence opens a case with notice and reply; nobody is dismissed by it',
    async ({ tried }) => {
      const absentDates = ['04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-05-${day}`)
      const week = { about: 'week', absentDates, holidays: [], makeUpDays: [] }
      const answer = await tried('presence', week)
      expect(answer.decision).toMatchObject({ days: 7, opensCase: true, noticeFirst: true })
      expect(clausesOf(answer)).toContain('R19.7.4')
    },
  )

  carriesOut(
    ['R19.8.1', 'R19.8.2'],
    'the metro is free to take, a plane only when applied for beforehand',
    async ({ tried }) => {
      const ride = (mode: string, scope: string) =>
        tried('trips', { about: 'transport', mode, scope, consent: 'none', seat: null })
      expect((await ride('metro', 'city')).decision).toMatchObject({ reimbursable: true })
      const plane = await ride('plane', 'intercity')
      expect(plane.decision).toMatchObject({ reimbursable: false, needsPriorApproval: true })
      expect(clausesOf(plane)).toContain('R19.8.2')
    },
  )

  carriesOut(
    ['R19.9.1', 'R19.9.2', 'R19.9.6'],
    'guidance of twelve days pays seven at 120: neither the day out nor the day back, and no more than seven',
    async ({ tried }) => {
      const answer = await tried('trips', GUIDANCE)
      expect(answer.decision).toMatchObject({
        amountFen: 840_00,
        nights: 11,
        countedDays: 10,
        paidDays: 7,
      })
      expect(clausesOf(answer)).toEqual(expect.arrayContaining(['R19.9.1', 'R19.9.2', 'R19.9.6']))
    },
  )

  carriesOut(
    ['R19.9.3', 'R19.9.4', 'R19.9.5'],
    'a night pays 60 in a county and 80 in a prefecture, and nothing where the other side feeds and houses',
    async ({ tried }) => {
      const county = await tried('trips', { ...WORK, tiers: ['county', 'county', 'county'] })
      expect(county.decision).toMatchObject({ amountFen: 180_00 })
      const prefecture = await tried('trips', WORK)
      expect(prefecture.decision).toMatchObject({ amountFen: 240_00 })
      expect([clausesOf(county), clausesOf(prefecture)]).toEqual([
        expect.arrayContaining(['R19.9.3']),
        expect.arrayContaining(['R19.9.4']),
      ])
      const housed = await tried('trips', { ...WORK, hostProvides: 'both' })
      expect(housed.decision).toMatchObject({ amountFen: 0 })
    },
  )

  carriesOut(
    ['R19.9.7', 'R19.9.8'],
    'a new employee gets 60 a day, and bears what was spent beyond it without consent',
    async ({ tried }) => {
      const answer = await tried('trips', {
        ...{ ...WORK, returnOn: '2026-04-14', tiers: [], newEmployee: true },
        spentFen: 300_00,
      })
      expect(answer.decision).toMatchObject({ amountFen: 240_00, ownCostFen: 60_00 })
      expect(clausesOf(answer)).toContain('R19.9.7')
    },
  )

  carriesOut(
    'R19.9.9',
    'who is stationed at a regional office is kept with the days of each month; the rate is asked for, never guessed',
    async (stage) => {
      const { manager, owner, newcomer } = stage
      const station = { personId: newcomer.personId, office: 'Lakeside office', from: '2026-11-12' }
      await mustBe<StationView>(201, manager.post('/v1/stations', station))
      const { items, refusal } = await ask<StationMonth>(owner, '/v1/stations?month=2026-11')
      expect(items.map(({ days, allowance }) => [days, allowance])).toEqual([[19, null]])
      expect(refusal?.question).toBe('travel.regional_office_rate')
      expect(await saidUnder(stage, 'R19.9.9')).not.toBe('')
    },
  )
}
