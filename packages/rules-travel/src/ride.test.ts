import { describe, expect, test } from 'vitest'
import { claim } from './claim'
import { residence } from './residence'
import { starter } from './starter'
import { transport } from './transport'

describe('a ride is paid when it needs no request or was agreed to beforehand', () => {
  const ride = { about: 'transport', scope: 'intercity', seat: null } as const
  const decided = {
    ...starter,
    transport: {
      ...starter.transport,
      consent: 'before_only' as const,
      seats: ['second_class'],
    },
  }
  test.each([
    ['coach', 'none', true, 'second_class'],
    ['plane', 'none', false],
    ['plane', 'before', true],
    ['plane', 'afterwards', false],
    ['metro', 'none', false],
  ] as const)('%s between places, consent %s: %s', (mode, consent, reimbursable, seat?) =>
    expect(transport(decided, { ...ride, mode, consent, seat: seat ?? null })).toMatchObject({
      value: { decision: { reimbursable } },
    }),
  )
  test('consent afterwards asks whether it counts', () =>
    expect(transport(starter, { ...ride, mode: 'taxi', consent: 'afterwards' })).toMatchObject({
      refusal: { question: 'travel.transport_afterwards' },
    }))
  test('a seat above the standard needs a request', () => {
    const train = { ...ride, mode: 'train', consent: 'none', seat: 'first_class' } as const
    expect(transport(starter, train)).toMatchObject({
      refusal: { question: 'travel.seat_class' },
    })
    const seated = { ...starter, transport: { ...starter.transport, seats: ['second_class'] } }
    expect(transport(seated, train)).toMatchObject({
      value: { decision: { reimbursable: false, needsPriorApproval: true } },
    })
  })
})

describe('a ride that has seats', () => {
  const train = { about: 'transport', mode: 'train', consent: 'none', seat: null } as const
  const seated = { ...starter, transport: { ...starter.transport, seats: ['second_class'] } }
  test('asks for the standard, said or not in which seat it was', () =>
    expect(transport(starter, { ...train, scope: 'intercity' })).toMatchObject({
      refusal: { question: 'travel.seat_class' },
    }))
  test('is not paid before it is known in which seat it was', () =>
    expect(transport(seated, { ...train, scope: 'intercity' })).toMatchObject({
      refusal: { code: 'missing_fact', fact: '/seat' },
    }))
  test('is one between places: bus and metro have none to ask about', () =>
    expect(transport(starter, { ...train, mode: 'metro', scope: 'city' })).toMatchObject({
      value: { decision: { reimbursable: true, needsPriorApproval: false } },
    }))
})

describe('fares outside the itinerary', () => {
  const day = (consent: 'none' | 'before' | 'afterwards') => ({
    about: 'claim' as const,
    days: [{ date: '2026-03-06', fareFen: 80_00, inItinerary: false, consent }],
  })
  test('are refused without consent and paid with it', () => {
    expect(claim(starter, day('none'))).toMatchObject({
      value: { decision: { paidFen: 0, refusedFen: 80_00 } },
    })
    expect(claim(starter, day('before'))).toMatchObject({
      value: { decision: { paidFen: 80_00, flagged: [] } },
    })
  })
  test('agreed to afterwards are a question first', () => {
    expect(claim(starter, day('afterwards'))).toMatchObject({
      refusal: { question: 'travel.extension_afterwards' },
    })
    const strict = { ...starter, itinerary: { consent: 'before_only' as const } }
    expect(claim(strict, day('afterwards'))).toMatchObject({
      value: { decision: { paidFen: 0, refusedFen: 80_00 } },
    })
  })
})

test('no days at the office pay nothing once the rate is set', () => {
  const facts = { about: 'residence', days: 0 } as const
  expect(residence(starter, facts)).toMatchObject({
    refusal: { question: 'travel.regional_office_rate' },
  })
  expect(residence({ ...starter, residence: { dayFen: 30_00 } }, facts)).toMatchObject({
    value: { decision: { amountFen: 0 } },
  })
})
