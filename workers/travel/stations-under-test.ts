import type { PayRunView, ProblemView, StationMonth, StationView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { ask, clausesIn, type List } from '../journeys/story'
import { calculate, slipOf } from '../pay/paying'
import { withoutApproval } from '../rulebook/asking-under-test'

/** What is claimed of people at a regional office, in a company whose November is being paid. */
export function stationClaims(company: () => PayingCompany, foreign: () => PayingCompany): void {
  type Answer = StationView & ProblemView
  const add = (by: Person, wish: object = {}) =>
    by.post<Answer>('/v1/stations', {
      ...{ personId: company().newcomer.personId, office: 'Lakeside office', from: '2026-11-12' },
      ...wish,
    })
  const end = (by: Person, { id, version }: StationView, lastDay: string) =>
    by.post<Answer>(`/v1/stations/${id}/end`, { lastDay }, { version })
  const monthOf = (by: Person, month = '2026-11') =>
    ask<StationMonth>(by, `/v1/stations?month=${month}`)
  const november = async () => {
    const { items } = await ask<List<PayRunView>>(company().finance, '/v1/pay-runs')
    const run = items.find(({ month }) => month === '2026-11') as PayRunView
    return (await mustBe<PayRunView>(200, calculate(company().finance, run))).body
  }
  let station: StationView

  test('somebody else records where they are; a day is spent at one office', async () => {
    const { manager, newcomer, welder } = company()
    expect((await add(manager, { personId: manager.personId })).status).toBe(403)
    expect((await add(welder)).status).toBe(403)
    expect((await add(manager, { personId: foreign().welder.personId })).status).toBe(404)
    station = (await mustBe(201, add(manager))).body
    expect((await add(manager, { from: '2026-11-20' })).body.code).toBe('already_exists')
    expect((await monthOf(newcomer)).items.map(({ days }) => days)).toEqual([19])
    for (const other of [welder, foreign().owner]) expect((await monthOf(other)).items).toEqual([])
    expect((await monthOf(manager, '2026-10')).items).toEqual([])
  })

  test('the month waits for the rate that the text leaves open, by name of whom it is for', async () => {
    const { manager, newcomer } = company()
    expect((await monthOf(manager)).refusal?.question).toBe('travel.regional_office_rate')
    const { blocking } = await november()
    expect(blocking.map(({ personId, refusal }) => [personId, refusal.question])).toEqual([
      [newcomer.personId, 'travel.regional_office_rate'],
    ])
  })

  test('each day there is paid by the rules, as a line that opens to its clause', async () => {
    const { owner, finance, newcomer } = company()
    await withoutApproval(company(), finance)
    await decideAll(owner, 'travel', { 'travel.regional_office_rate': 30_00 })
    const { items, refusal } = await monthOf(newcomer)
    expect([refusal, items[0]?.allowance?.amount.amount]).toEqual([null, '570.00'])
    const slip = await slipOf(finance, await november(), newcomer.personId)
    const line = slip.lines.find(({ code }) => code === 'residence')
    // 12 to 30 November are 19 days at 30.00.
    expect([line?.name.en, line?.amount.amount]).toEqual([
      'Residence allowance: Lakeside office',
      '570.00',
    ])
    expect(clausesIn(line?.explanation.trace)).toContain('R19.9.9')
  })

  test('what the month pays for it is shown to whoever reads everybody’s pay, and to themselves', async () => {
    const { owner, manager, newcomer } = company()
    const [seen, managed, own] = await Promise.all(
      [owner, manager, newcomer].map((by) => monthOf(by)),
    )
    for (const month of [seen, own])
      expect(month?.items[0]?.allowance?.amount.amount).toBe('570.00')
    expect(managed?.items.map(({ days }) => days)).toEqual([19])
    expect(JSON.stringify(managed)).not.toContain('allowance')
  })

  test('it ends with its last day, by somebody else, and the month pays the days until then', async () => {
    const { manager, newcomer, finance, owner } = company()
    expect((await end(foreign().manager, station, '2026-11-20')).status).toBe(404)
    for (const day of ['2026-11-11', '2028-01-01'])
      expect((await end(manager, station, day)).body.errors?.[0]?.pointer).toBe('/lastDay')
    const own = (await mustBe(201, add(owner, { personId: manager.personId }))).body
    expect((await end(manager, own, '2026-11-20')).status).toBe(403)
    station = (await mustBe(200, end(manager, station, '2026-11-13'))).body
    expect((await end(manager, station, '2026-11-14')).body.code).toBe('wrong_state')
    const slip = await slipOf(finance, await november(), newcomer.personId)
    expect(slip.lines.find(({ code }) => code === 'residence')?.amount.amount).toBe('60.00')
  })
}
