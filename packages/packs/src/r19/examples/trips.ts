import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'

type Facts = Extract<ExampleOf<'travel'>['facts'], { about: 'allowance' }>

const trip: Facts = {
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
const threeNights: Facts = {
  ...trip,
  trip: 'work',
  departOn: '2026-04-10',
  returnOn: '2026-04-13',
  tiers: ['prefecture', 'prefecture', 'prefecture'],
}

/** The worked cases of trips (TRV-01 to TRV-06), with the proposals taken. */
export function tripExamples(printed: RulesOf<'travel'>): readonly ExampleOf<'travel'>[] {
  const rules = withProposals('travel', printed)
  return [
    {
      // 2, 3, 4 and 5 March: 120 × 4 = 480.
      name: words('省外指导 1 日去 6 日回', 'guidance from the 1st to the 6th'),
      rules,
      facts: trip,
      expect: allowance(480_00, 5, 4, 4),
    },
    {
      // 10 days between, 7 paid: 840.
      name: words('省外指导 12 天，最多补 7 天', 'guidance of 12 days, 7 of them paid'),
      rules,
      facts: { ...trip, returnOn: '2026-03-12' },
      expect: allowance(840_00, 11, 10, 7),
    },
    {
      // 80 × 3 × 2 = 480.
      name: words('两人在地级市三夜', 'two people, three nights in a prefecture'),
      rules,
      facts: { ...threeNights, persons: 2 },
      expect: allowance(480_00, 3),
    },
    {
      name: words('对方管食宿', 'board and lodging provided'),
      rules,
      facts: { ...threeNights, hostProvides: 'both' },
      expect: allowance(0, 3),
    },
    {
      // 60 × 4 = 240; 300 spent, 60 of one’s own.
      name: words('新员工超支未经同意', 'a new employee who spent more without consent'),
      rules,
      facts: {
        ...threeNights,
        returnOn: '2026-04-14',
        tiers: [],
        newEmployee: true,
        spentFen: 300_00,
      },
      expect: allowance(240_00, 4, 4, 4, 60_00),
    },
    {
      name: words('超出行程未经同意的车费不报', 'fares of an overrun nobody agreed to'),
      rules,
      facts: {
        about: 'claim',
        days: [
          { date: '2026-03-01', fareFen: 120_50, inItinerary: true, consent: 'none' },
          { date: '2026-03-06', fareFen: 120_50, inItinerary: false, consent: 'none' },
        ],
      },
      expect: {
        decision: { about: 'claim', paidFen: 120_50, refusedFen: 120_50, flagged: [] },
      },
    },
    {
      name: words('飞机没有申请', 'a plane nobody applied for'),
      rules,
      facts: {
        about: 'transport',
        mode: 'plane',
        scope: 'intercity',
        consent: 'none',
        seat: null,
      },
      expect: {
        decision: { about: 'transport', reimbursable: false, needsPriorApproval: true },
      },
    },
    {
      name: words('区域办事处标准待定', 'the rate of the regional office is to be decided'),
      rules,
      facts: { about: 'residence', days: 20 },
      expect: { refusal: 'undecided' },
    },
  ]
}

const allowance = (
  amountFen: number,
  nights: number,
  countedDays = nights,
  paidDays = countedDays,
  ownCostFen = 0,
): ExampleOf<'travel'>['expect'] => ({
  decision: {
    about: 'allowance',
    amountFen,
    nights,
    countedDays,
    paidDays,
    ownCostFen,
    flagged: false,
  },
})
