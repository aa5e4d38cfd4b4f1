import type { TripView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { claimDraft, claimFrom, hasSeat, lacksLog, meansFrom, meansKey, standingOf } from './model'
import { emptyRequest, requestFrom } from './request-draft'

test('a trip under way says what it waits for', () => {
  expect(standingOf({ state: 'approved', waitsFor: null })).toBe('state_approved')
  expect(standingOf({ state: 'approved', waitsFor: 'approval' })).toBe('waits_overrun')
  expect(standingOf({ state: 'approved', waitsFor: 'finance' })).toBe('waits_advance')
  expect(standingOf({ state: 'claimed', waitsFor: 'approval' })).toBe('state_claimed')
})

test('a day without a log lacks one once it is over, of a trip that is under way', () => {
  const lacks = (date: string, state: TripView['state'] = 'approved') =>
    lacksLog({ state }, { date, log: null }, '2026-11-30')
  expect(['2026-11-29', '2026-11-30', '2026-12-01'].map((date) => lacks(date))).toEqual([
    true,
    false,
    false,
  ])
  expect(lacks('2026-11-29', 'requested')).toBe(false)
})

test('a seat is asked for between places alone, by means that the rules free', () => {
  const free = [
    { mode: 'train', scope: 'intercity' as const, name: { zh: '火车', en: 'Train' } },
    { mode: 'metro', scope: 'city' as const, name: { zh: '地铁', en: 'Metro' } },
  ]
  const seats = free.map((means) => hasSeat({ free }, means))
  expect(seats).toEqual([true, false])
  expect(hasSeat({ free }, { mode: 'plane', scope: 'intercity' })).toBe(false)
  expect(meansFrom(meansKey({ mode: 'taxi', scope: 'city' }))).toEqual({
    mode: 'taxi',
    scope: 'city',
  })
})

describe('a request', () => {
  const whole = {
    ...emptyRequest('per_a'),
    destination: ' 云岭 ',
    purpose: '指导',
    from: '2026-03-01',
    to: '2026-03-06',
  }
  test('without parts is one itinerary at the destination; means that were not chosen are left out', () => {
    expect(requestFrom(whole, '2026-03-01')).toMatchObject({
      destination: '云岭',
      itinerary: [{ from: '2026-03-01', to: '2026-03-06', place: '云岭', plan: '指导' }],
      rides: [],
      advance: null,
    })
  })
  test('is sent once nothing is missing', () => {
    expect(requestFrom(emptyRequest('per_a'), '2026-03-01')).toBeUndefined()
    expect(requestFrom({ ...whole, to: '2026-02-28' }, '2026-02-28')).toBeUndefined()
    expect(requestFrom({ ...whole, advance: 'a lot' }, '2026-03-01')).toBeUndefined()
    const stop = { key: 0, from: '2026-03-01', to: '2026-03-02', place: '云岭', plan: '' }
    expect(requestFrom({ ...whole, stops: [stop] }, '2026-03-01')).toBeUndefined()
  })
  test('of a trip that has begun waits for why it is asked for only now', () => {
    expect(requestFrom(whole, '2026-03-01')).toMatchObject({ lateReason: null })
    expect(requestFrom(whole, '2026-03-02')).toBeUndefined()
    const said = { ...whole, lateReason: ' 连夜抢修 ' }
    expect(requestFrom(said, '2026-03-02')).toMatchObject({ lateReason: '连夜抢修' })
    expect(requestFrom(said, '2026-03-01')).toMatchObject({ lateReason: null })
  })
})

describe('a claim', () => {
  const trip = {
    claim: null,
    from: '2026-03-01',
    to: '2026-03-06',
    rides: [{ mode: 'train', scope: 'intercity', seat: '二等座', reason: null }],
  } as unknown as TripView
  test('begins with the days and means of the plan; a fare without an amount is left out', () => {
    const draft = claimDraft(trip, '2026-03-05')
    expect(draft).toMatchObject({ returnedOn: '2026-03-05', fares: [{ seat: '二等座' }] })
    expect(claimFrom(draft, ['fil_1'])).toMatchObject({
      fares: [],
      spent: null,
      fileIds: ['fil_1'],
    })
  })
  test('waits until each fare that was begun is whole', () => {
    const draft = claimDraft(trip, '2026-03-07')
    const fares = draft.fares.map((fare) => ({ ...fare, amount: '86.50' }))
    expect(claimFrom({ ...draft, fares }, [])).toBeUndefined()
    const receiptIds = ['fil_2', 'fil_gone']
    const told = fares.map((fare) => ({ ...fare, what: '去程', receiptIds }))
    expect(claimFrom({ ...draft, fares: told }, ['fil_1', 'fil_2'])?.fares).toEqual([
      {
        on: '2026-03-01',
        mode: 'train',
        scope: 'intercity',
        seat: '二等座',
        amount: '86.50',
        what: '去程',
        receipts: [1],
      },
    ])
  })
})
