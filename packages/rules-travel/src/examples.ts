import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { AllowanceDecision } from './allowance'
import type { TravelDecision } from './decide'
import type { AllowanceFacts, ClaimFacts, TransportFacts, TravelFacts } from './facts'
import type { TravelRules } from './rules'
import { starter } from './starter'

const decided: TravelRules = {
  itinerary: { consent: 'afterwards_with_reason' },
  guidance: {
    ...starter.guidance,
    days: 'both_travel_days_out',
    limits: 'paid_days_per_trip',
    hostCancels: false,
    insideProvinceFen: 50_00,
  },
  work: {
    ...starter.work,
    bigCityFen: 80_00,
    hostPart: { mealsPercent: 50, bedPercent: 50 },
    sameDayFen: 0,
  },
  newEmployee: {
    ...starter.newEmployee,
    counts: 'nights',
    paid: 'flat',
    onGuidance: 'new_employee',
  },
  transport: { ...starter.transport, seats: ['second_class'], consent: 'before_only' },
  leave: 'whole_days_out',
  residence: { dayFen: 30_00 },
}
const guidanceTrip: AllowanceFacts = {
  about: 'allowance',
  trip: 'guidance',
  departOn: '2026-03-01',
  returnOn: '2026-03-06',
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
const threeNights: AllowanceFacts = {
  ...guidanceTrip,
  trip: 'work',
  departOn: '2026-04-10',
  returnOn: '2026-04-13',
  tiers: ['prefecture', 'prefecture', 'county'],
}
const newcomer: AllowanceFacts = {
  ...threeNights,
  returnOn: '2026-04-14',
  tiers: [],
  newEmployee: true,
}
const ride: TransportFacts = {
  about: 'transport',
  mode: 'train',
  scope: 'intercity',
  consent: 'none',
  seat: 'second_class',
}
const fare = (date: string, inItinerary: boolean, consent: 'none' | 'before' | 'afterwards') => ({
  date,
  fareFen: 120_50,
  inItinerary,
  consent,
})
const claimOf = (...days: ClaimFacts['days']): ClaimFacts => ({ about: 'claim', days })

type TravelExample = Example<TravelRules, TravelFacts, TravelDecision>
const example = (
  zh: string,
  en: string,
  facts: TravelFacts,
  expect: TravelDecision | string,
  rules: TravelRules = decided,
): TravelExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})
const allowance = (
  amountFen: number,
  nights: number,
  more: Partial<AllowanceDecision> = {},
): TravelDecision => ({
  about: 'allowance',
  amountFen,
  nights,
  countedDays: nights,
  paidDays: nights,
  ownCostFen: 0,
  flagged: false,
  ...more,
})

/** Trips of R19.6 to R19.9 worked by hand. */
export const examples: readonly TravelExample[] = [
  example(
    '省外指导 1 日去 6 日回：中间 4 天，480 元',
    'guidance from the 1st to the 6th: 4 days between, 480',
    guidanceTrip,
    allowance(480_00, 5, { countedDays: 4, paidDays: 4 }),
  ),
  example(
    // 2 to 11 March are 10 days; 7 of them are paid: 840.
    '省外指导 1 日去 12 日回：应计 10 天，只发 7 天',
    'guidance from the 1st to the 12th: 10 days count, 7 are paid',
    { ...guidanceTrip, returnOn: '2026-03-12' },
    allowance(840_00, 11, { countedDays: 10, paidDays: 7 }),
  ),
  example(
    // Of the 2nd to the 5th the 3rd is out: 3 × 120 = 360.
    '省外指导期间全天请假一天、半天一天：半天照发，360 元',
    'a whole and a half day of leave on guidance: the half day is paid, 360',
    {
      ...guidanceTrip,
      leave: [
        { date: '2026-03-03', whole: true },
        { date: '2026-03-04', whole: false },
      ],
    },
    allowance(360_00, 5, { countedDays: 3, paidDays: 3 }),
  ),
  example(
    '请假的日子发不发未定，拒绝计算',
    'refused while nobody has said what becomes of days of leave',
    { ...guidanceTrip, leave: [{ date: '2026-03-03', whole: true }] },
    'undecided',
    { ...decided, leave: null },
  ),
  example(
    '对方管食宿，省外指导照发并标注',
    'guidance with board and lodging provided is paid and flagged',
    { ...guidanceTrip, hostProvides: 'both' },
    allowance(480_00, 5, { countedDays: 4, paidDays: 4, flagged: true }),
  ),
  example(
    '省内指导按公司定的 50 元',
    'guidance inside the province at the 50 the company set',
    { ...guidanceTrip, trip: 'guidance_inside_province' },
    allowance(250_00, 5),
  ),
  example(
    // 80 × 2 + 60 × 1 = 220.
    '市外施工，两夜地级市、一夜县城',
    'work outside the city: two nights in a prefecture, one in a county',
    threeNights,
    allowance(220_00, 3),
  ),
  example(
    // 80 × 3 × 2 = 480, and with meals provided half of it.
    '两人三夜省会，对方管吃，发一半',
    'two people, three nights in a capital, meals provided: half',
    {
      ...threeNights,
      persons: 2,
      tiers: ['big_city', 'big_city', 'big_city'],
      hostProvides: 'meals',
    },
    allowance(240_00, 3, { flagged: true }),
  ),
  example(
    '对方管食宿，另批补助 100 元',
    'board and lodging provided, 100 approved by size of project',
    { ...threeNights, hostProvides: 'both', subsidyFen: 100_00 },
    allowance(100_00, 3),
  ),
  example(
    '当天往返没有补贴',
    'a same-day trip pays nothing',
    { ...threeNights, returnOn: '2026-04-10', tiers: [] },
    allowance(0, 0),
  ),
  example('新员工四夜 240 元', 'a new employee’s four nights: 240', newcomer, allowance(240_00, 4)),
  example(
    '新员工花了 300 元，未经同意：自理 60 元',
    'a new employee spent 300 without consent: 60 of one’s own',
    { ...newcomer, spentFen: 300_00 },
    allowance(240_00, 4, { ownCostFen: 60_00 }),
  ),
  example(
    '新员工省外指导按 60 元',
    'a new employee on guidance: the rate of 60',
    { ...newcomer, trip: 'guidance' },
    allowance(240_00, 4),
  ),
  example(
    '事后补批的一天照报并标注，未批的不报',
    'a day approved afterwards is paid and flagged, one nobody approved is not',
    claimOf(
      fare('2026-03-01', true, 'none'),
      fare('2026-03-05', false, 'afterwards'),
      fare('2026-03-06', false, 'none'),
    ),
    { about: 'claim', paidFen: 241_00, refusedFen: 120_50, flagged: ['2026-03-05'] },
  ),
  example(
    '公交不用申请，也没有席别',
    'a bus needs no request and has no seat',
    { ...ride, mode: 'bus', scope: 'city', seat: null },
    { about: 'transport', reimbursable: true, needsPriorApproval: false },
  ),
  example('二等座在标准之内', 'second class is within the standard', ride, {
    about: 'transport',
    reimbursable: true,
    needsPriorApproval: false,
  }),
  example(
    '缺席别不报',
    'a train is not paid while its seat is unknown',
    { ...ride, seat: null },
    'missing_fact',
  ),
  example('席别标准未定，拒绝报销', 'refused while no seat is named', ride, 'undecided', starter),
  example(
    '飞机事后补批不报',
    'a plane approved afterwards is not paid',
    { ...ride, mode: 'plane', consent: 'afterwards' },
    { about: 'transport', reimbursable: false, needsPriorApproval: true },
  ),
  example(
    '驻办事处 20 天',
    '20 days at a regional office',
    { about: 'residence', days: 20 },
    { about: 'residence', amountFen: 600_00 },
  ),
  example(
    '办事处标准待定，拒绝计算',
    'refused while the rate of the regional office is to be decided',
    { about: 'residence', days: 20 },
    'undecided',
    starter,
  ),
  example(
    '三夜只填了一夜的地点',
    'three nights away and the place of one',
    { ...threeNights, tiers: ['county'] },
    'nights_without_place',
  ),
]
