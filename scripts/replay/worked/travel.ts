import { daysAfter, yuanFromFen } from '@bylaw/kernel'
import {
  type AllowanceFacts,
  type TravelFacts,
  type TravelRules,
  travel,
} from '@bylaw/rules-travel'
import { type Adapter, errorOf } from './answer'
import { type Args, asObject, fenOf } from './args'

/** The readings that the worked examples assume where the text leaves a choice. */
const rules: TravelRules = {
  ...travel.starter,
  itinerary: { consent: 'afterwards_with_reason' },
  guidance: {
    ...travel.starter.guidance,
    days: 'both_travel_days_out',
    limits: 'paid_days_per_trip',
    hostCancels: false,
  },
  work: {
    ...travel.starter.work,
    bigCityFen: travel.starter.work.prefectureFen,
    hostPart: { mealsPercent: 50, bedPercent: 50 },
    sameDayFen: 0,
  },
  newEmployee: {
    ...travel.starter.newEmployee,
    counts: 'nights',
    paid: 'flat',
    onGuidance: 'new_employee',
  },
  transport: { ...travel.starter.transport, seats: ['second_class'], consent: 'before_only' },
}
const TRIPS = {
  guidance_out_of_province: 'guidance',
  guidance_in_province: 'guidance_inside_province',
  guidance_inside_province: 'guidance_inside_province',
  work_out_of_city: 'work',
} as const
const TIERS: Readonly<Record<string, AllowanceFacts['tiers'][number]>> = {
  county: 'county',
  county_and_below: 'county',
  prefecture: 'prefecture',
  big_city: 'big_city',
  capital: 'big_city',
  provincial_capital: 'big_city',
  sub_provincial: 'big_city',
  municipality: 'big_city',
}

/** TRV-01 to TRV-06. */
export const TRAVEL: Readonly<Record<string, Adapter>> = {
  travel_claim: (args) => {
    const days = args.list('days').map((raw) => {
      const day = asObject(raw, 'days')
      return {
        date: String(day['date']),
        fareFen: fenOf(String(day['fare'] ?? '0')),
        inItinerary: Boolean(day['in_timetable']),
        consent: day['extension_approved'] ? ('before' as const) : ('none' as const),
      }
    })
    args.finish()
    return answered(rules, { about: 'claim', days }, (decision) =>
      decision.about === 'claim'
        ? {
            fares_paid: yuanFromFen(decision.paidFen),
            fares_refused: yuanFromFen(decision.refusedFen),
          }
        : decision,
    )
  },

  per_diem: (args) => {
    const facts = tripOf(args)
    const reading = args.oneOf(
      'reading',
      ['both_travel_days_out', 'special', 'nights'] as const,
      'both_travel_days_out',
    )
    args.finish()
    const days = reading === 'nights' ? reading : 'both_travel_days_out'
    const read = { ...rules, guidance: { ...rules.guidance, days } } as const
    return answered(read, facts, (decision) => {
      if (decision.about !== 'allowance') return decision
      const amount = yuanFromFen(decision.amountFen)
      return facts.trip === 'guidance' && !facts.newEmployee
        ? { amount, countable_days: decision.countedDays, paid_days: decision.paidDays }
        : { amount, nights: decision.nights }
    })
  },

  new_employee_excess: (args) => {
    const [spentFen, nights] = [args.fen('spent'), args.number('nights')]
    const managerAgreed = args.flag('manager_agreed')
    args.finish()
    const facts = { ...trip, newEmployee: true, spentFen, managerAgreed }
    const returnOn = daysAfter(trip.departOn, nights)
    return answered(rules, { ...facts, returnOn }, (decision) =>
      decision.about === 'allowance'
        ? { paid: yuanFromFen(decision.amountFen), own_cost: yuanFromFen(decision.ownCostFen) }
        : decision,
    )
  },

  transport: (args) => {
    const [mode, scope] = [args.text('mode'), args.oneOf('scope', ['intercity', 'city'] as const)]
    const names = ['prior_approval', 'approved', 'approved_before', 'pre_approved']
    const consent = names.some((name) => args.flag(name)) ? 'before' : 'none'
    args.finish()
    // The worked examples name no seat: whoever rides between places rides within the standard.
    const seat = scope === 'intercity' ? 'second_class' : null
    return answered(rules, { about: 'transport', mode, scope, consent, seat }, (decision) =>
      decision.about === 'transport'
        ? {
            reimbursable: decision.reimbursable,
            needs_prior_approval: decision.needsPriorApproval,
          }
        : decision,
    )
  },

  office_residence: (args) => {
    const days = args.number('days')
    const dayFen = args.value('rate') === undefined ? null : args.fen('rate')
    args.finish()
    const set = { ...rules, residence: { dayFen } }
    return answered(set, { about: 'residence', days }, (decision) =>
      decision.about === 'residence' ? { amount: yuanFromFen(decision.amountFen) } : decision,
    )
  },
}

const trip: AllowanceFacts = {
  about: 'allowance',
  trip: 'work',
  departOn: '2026-01-01',
  returnOn: '2026-01-01',
  persons: 1,
  newEmployee: false,
  tiers: [],
  hostProvides: 'nothing',
  subsidyFen: 0,
  spentFen: null,
  managerAgreed: false,
  longTripAgreed: false,
  paidDaysThisMonth: 0,
  leave: [],
}

function tripOf(args: Args): AllowanceFacts {
  const kind = args.oneOf('kind', Object.keys(TRIPS) as (keyof typeof TRIPS)[])
  const host = args.value('host_provides') ?? false
  return {
    ...trip,
    trip: TRIPS[kind],
    departOn: args.text('depart'),
    returnOn: args.text('ret'),
    persons: args.number('persons', 1),
    newEmployee: args.flag('new_employee'),
    tiers: args.list('tiers').map((tier) => {
      const known = TIERS[String(tier)]
      if (known === undefined) throw new Error(`not built yet: tier “${String(tier)}”`)
      return known
    }),
    hostProvides: host === 'meals' || host === 'bed' ? host : host ? 'both' : 'nothing',
    subsidyFen: args.fen('discretionary', '0'),
  }
}

type Decision = Extract<ReturnType<typeof travel.decide>, { ok: true }>['value']['decision']

function answered(rulesRead: TravelRules, facts: TravelFacts, as: (decision: Decision) => unknown) {
  const answer = travel.decide(rulesRead, travel.facts.parse(facts))
  return answer.ok ? as(answer.value.decision) : errorOf(answer.refusal)
}
