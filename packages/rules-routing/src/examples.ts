import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { RoutingDecision } from './decide'
import type { Person, RoutingFacts, Task } from './facts'
import type { Candidate, Excluded, Ground } from './judge'
import type { Ranked } from './rank'
import type { RoutingRules } from './rules'
import { starter } from './starter'

const decided: RoutingRules = {
  ...starter,
  groups: [
    {
      key: 'erp',
      name: words('ERP 组', 'ERP'),
      products: ['ERP'],
      regions: null,
      businesses: null,
    },
    {
      key: 'south',
      name: words('华南组', 'South'),
      products: null,
      regions: ['华南'],
      businesses: null,
    },
  ],
}

/** An ordinary ticket about a database: senior, 120 minutes. */
const ticket: Task = {
  product: 'ERP',
  region: '华南',
  business: null,
  specialism: 'database',
  urgency: 'pressing',
  difficulty: 'ordinary',
  effortMinutes: null,
  first: null,
  second: null,
  declinedBy: [],
  complainedOf: [],
}
const person = (id: string, level: string, more: Partial<Person> = {}): Person => ({
  id,
  groups: ['erp'],
  expertise: [{ field: 'database', level }],
  presence: 'present',
  open: [],
  capacityMinutes: null,
  lastAssignedAtMs: null,
  assignedToday: 0,
  customerTickets: 0,
  ...more,
})
const open = (...difficulties: string[]): Person['open'] =>
  difficulties.map((difficulty) => ({ difficulty, effortMinutes: null, waiting: false }))

/** An has 240 minutes of work, Bo 480; the others each lack something. */
const people: readonly Person[] = [
  person('an', 'senior', { open: open('ordinary', 'ordinary') }),
  person('bo', 'expert', { open: open('hard') }),
  person('chen', 'junior'),
  person('du', 'senior', { groups: ['south'] }),
  person('er', 'senior', { presence: 'away' }),
  person('fan', 'senior', { open: open('hard', 'hard') }),
]
const facts: RoutingFacts = { ticket, people: [...people] }

const ranked = (
  id: string,
  level: string,
  loadMinutes: number,
  behindBy: Ranked['behindBy'],
  responsible: Candidate['responsible'] = null,
): Ranked => ({ person: id, responsible, level, loadMinutes, capacityMinutes: 960, behindBy })
const without = (id: string, ...grounds: Ground[]): Excluded => ({ person: id, grounds })
const an = ranked('an', 'senior', 240, null)
const base: RoutingDecision = {
  group: 'erp',
  difficulty: 'ordinary',
  level: 'senior',
  effortMinutes: 120,
  ranked: [an, ranked('bo', 'expert', 480, 'least_load')],
  excluded: [
    without('chen', 'level_too_low'),
    without('du', 'not_in_group'),
    without('er', 'absent'),
    without('fan', 'full'),
  ],
}

type RoutingExample = Example<RoutingRules, RoutingFacts, RoutingDecision>
const example = (
  zh: string,
  en: string,
  given: RoutingFacts,
  expect: RoutingDecision | string,
  rules: RoutingRules = decided,
): RoutingExample => ({
  name: words(zh, en),
  rules,
  facts: given,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Tickets given out by hand. */
export const examples: readonly RoutingExample[] = [
  example(
    '六人中两人符合，工作量轻的在前',
    'two of six may have it, the less loaded first',
    facts,
    base,
  ),
  example(
    '第一责任人在前，工作量再看',
    'the first responsible comes first, whatever the load',
    { ...facts, ticket: { ...ticket, first: 'bo' } },
    {
      ...base,
      ranked: [ranked('bo', 'expert', 480, null, 'first'), { ...an, behindBy: 'responsible' }],
    },
  ),
  example(
    '只派责任人：初级的第一责任人也可接',
    'to the responsible only: a junior first may have it',
    { ...facts, ticket: { ...ticket, first: 'chen', second: 'er' } },
    {
      ...base,
      ranked: [ranked('chen', 'junior', 0, null, 'first')],
      excluded: [
        without('an', 'not_responsible'),
        without('bo', 'not_responsible'),
        without('du', 'not_responsible', 'not_in_group'),
        without('er', 'absent'),
        without('fan', 'not_responsible', 'full'),
      ],
    },
    { ...decided, pair: { use: 'only', exempt: ['group', 'expertise'] } },
  ),
  // One hard ticket is 480 minutes; three simple ones are 90.
  example(
    '看工作量，不看张数：三张简单的比一张疑难的轻',
    'effort and not tickets: three simple ones weigh less than one hard',
    {
      ticket,
      people: [
        person('gao', 'senior', { open: open('hard') }),
        person('he', 'senior', { open: open('simple', 'simple', 'simple') }),
      ],
    },
    {
      ...base,
      ranked: [ranked('he', 'senior', 90, null), ranked('gao', 'senior', 480, 'least_load')],
      excluded: [],
    },
  ),
  // Two hard tickets, one of them waiting: 480 + 240 = 720, and 120 more fit into 960.
  example(
    '等待客户的按一半计，还接得下',
    'what waits counts for half, so there is room',
    {
      ticket,
      people: [
        person('fan', 'senior', {
          open: [...open('hard'), { difficulty: 'hard', effortMinutes: null, waiting: true }],
        }),
      ],
    },
    { ...base, ranked: [ranked('fan', 'senior', 720, null)], excluded: [] },
    { ...decided, capacity: { minutes: 960, waitingPercent: 50 } },
  ),
  example(
    '没有人在岗',
    'nobody is there',
    { ticket, people: [person('er', 'senior', { presence: 'away' })] },
    'nobody_qualifies',
  ),
  example(
    '表里没有的难度',
    'a difficulty that the grid does not have',
    { ...facts, ticket: { ...ticket, difficulty: 'impossible' } },
    'not_covered',
  ),
  example(
    '没有规定责任人能否例外',
    'refused while nobody has said what the responsible are exempt from',
    { ...facts, ticket: { ...ticket, first: 'chen' } },
    'undecided',
    { ...decided, pair: { use: 'preferred', exempt: null } },
  ),
  example('没有专长表', 'refused without a grid', facts, 'undecided', { ...decided, demand: null }),
]
