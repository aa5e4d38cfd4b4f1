import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { CareerDecision } from './decide'
import type { CareerFacts } from './facts'
import type { CareerRules } from './rules'
import { starter } from './starter'

const decided: CareerRules = {
  ...starter,
  monthsSince: 'at_current_level',
  passMarks: { theory: '60', ability: '70' },
  paysFrom: 'next_pay_month',
}
const welder: CareerFacts = {
  currentLevel: 3,
  targetLevel: 4,
  enteredOn: '2024-05-06',
  atLevelSince: '2025-08-31',
  appliesOn: '2026-02-28',
  results: { theory: 'passed', ability: 'passed' },
  approvedOn: null,
  basePay: { nowFen: 1700_00, thenFen: 1900_00 },
}
const blocked = (...blocks: string[]): CareerDecision => ({
  eligible: false,
  blocks,
  earliestOn: '2026-02-28',
  baseChangeFen: null,
  paysFrom: null,
})
const eligible: CareerDecision = {
  eligible: true,
  blocks: [],
  earliestOn: '2026-02-28',
  baseChangeFen: 200_00,
  paysFrom: null,
}

type CareerExample = Example<CareerRules, CareerFacts, CareerDecision>
const example = (
  zh: string,
  en: string,
  facts: CareerFacts,
  expect: CareerDecision | string,
  rules: CareerRules = decided,
): CareerExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Applications of R19.13.9 worked by hand: six months after 31 August end on 28 February. */
export const examples: readonly CareerExample[] = [
  example('满 6 个月，两项合格', 'six months served, both tests passed', welder, eligible),
  example(
    '早一天不行',
    'a day too early',
    { ...welder, appliesOn: '2026-02-27' },
    blocked('too_early'),
  ),
  example(
    '跳级不行',
    'no level is skipped',
    { ...welder, targetLevel: 5 },
    blocked('only_next_level'),
  ),
  example(
    '6 月 12 日批准，7 月起发',
    'approved on 12 June, paid from July',
    { ...welder, approvedOn: '2026-06-12' },
    { ...eligible, paysFrom: '2026-07-01' },
  ),
  example(
    '能力考核 69.5 分，合格线 70 分',
    'an ability of 69.5 below the pass mark of 70',
    { ...welder, results: { theory: '60', ability: '69.5' } },
    blocked('ability'),
  ),
  example('没有 9 级', 'there is no level 9', { ...welder, targetLevel: 9 }, 'no_such_level'),
  example(
    '6 个月从何时算起未定',
    'refused while the start of the six months is open',
    welder,
    'undecided',
    starter,
  ),
]
