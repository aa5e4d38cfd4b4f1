import { words } from '@bylaw/kernel'
import { type ExampleOf, type FactsOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

type Case = ExampleOf<'routing'>
type Person = FactsOf<'routing'>['people'][number]

const rules: RulesOf<'routing'> = {
  groups: [],
  noGroup: 'anyone',
  demand: null,
  presence: ['present'],
  capacity: { minutes: null, waitingPercent: 0 },
  pair: { use: 'ignored', exempt: [] },
  order: null,
  decides: { key: 'superior', name: words('上级主管', 'The superior') },
  assigns: 'suggested',
}
const decided = withProposals('routing', rules)

const person = (id: string, level: string, openMinutes: number): Person => ({
  id,
  groups: [],
  expertise: [{ field: '网络', level }],
  presence: 'present',
  open: openMinutes === 0 ? [] : [{ difficulty: null, effortMinutes: openMinutes, waiting: false }],
  capacityMinutes: null,
  lastAssignedAtMs: null,
  assignedToday: 0,
  customerTickets: 0,
})
/** An and Ci are experts, Bo is senior; Ci already has 600 minutes of open work. */
const network = (difficulty: string, urgency: string): Case['facts'] => ({
  ticket: {
    product: null,
    region: null,
    business: null,
    specialism: '网络',
    urgency,
    difficulty,
    effortMinutes: null,
    first: null,
    second: null,
    declinedBy: [],
    complainedOf: [],
  },
  people: [person('an', 'expert', 0), person('bo', 'senior', 0), person('ci', 'expert', 600)],
})
const candidate = (id: string, level: string, loadMinutes: number) => ({
  person: id,
  responsible: null,
  level,
  loadMinutes,
  capacityMinutes: 960,
})

/**
 * Assignment by urgency, difficulty and specialism (R14.2). R03 gives requests to a named pair
 * alone: adopted together they meet under one key, and the company settles which holds.
 */
export const assignment: RuleSetOf<'routing'> = {
  kind: 'routing',
  key: 'assignment',
  title: words('任务分派', 'Assignment'),
  rules,
  citations: { '': ['R14.2'], '/demand': ['R14.2.1'], '/order': ['R14.2.1'] },
  // R14 knows no first and second responsible, so there is nobody to exempt.
  settled: ['routing.pair_exempt'],
  examples: [
    {
      // 600 and 480 minutes are more than 960.
      name: words(
        '疑难且工作中断：只派有空的高级人员',
        'hard and work stopped: an expert with room',
      ),
      rules: decided,
      facts: network('hard', 'critical'),
      expect: {
        decision: {
          group: null,
          difficulty: 'hard',
          level: 'expert',
          effortMinutes: 480,
          ranked: [{ ...candidate('an', 'expert', 0), behindBy: null }],
          excluded: [
            { person: 'bo', grounds: ['level_too_low'] },
            { person: 'ci', grounds: ['full'] },
          ],
        },
      },
    },
    {
      name: words(
        '一般且可以等待：工作量轻、等级接近的在前',
        'ordinary and able to wait: least load, then the closest level',
      ),
      rules: decided,
      facts: network('ordinary', 'relaxed'),
      expect: {
        decision: {
          group: null,
          difficulty: 'ordinary',
          level: 'junior',
          effortMinutes: 120,
          ranked: [
            { ...candidate('bo', 'senior', 0), behindBy: null },
            { ...candidate('an', 'expert', 0), behindBy: 'closest_level' },
            { ...candidate('ci', 'expert', 600), behindBy: 'least_load' },
          ],
          excluded: [],
        },
      },
    },
    {
      name: words('没有会数据库的人，报上级', 'nobody knows databases: the superior decides'),
      rules: decided,
      facts: {
        ...network('ordinary', 'relaxed'),
        ticket: { ...network('ordinary', 'relaxed').ticket, specialism: '数据库' },
      },
      expect: { refusal: 'nobody_qualifies' },
    },
    {
      name: words('难度与专长的表未定，不派', 'refused while there is no grid'),
      rules,
      facts: network('hard', 'critical'),
      expect: { refusal: 'undecided' },
    },
  ],
}
