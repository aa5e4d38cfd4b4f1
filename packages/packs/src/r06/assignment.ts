import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

type Ticket = ExampleOf<'routing'>
type Person = Ticket['facts']['people'][number]

const rules: RulesOf<'routing'> = {
  groups: [],
  noGroup: 'anyone',
  demand: null,
  presence: ['present'],
  capacity: { minutes: null, waitingPercent: 0 },
  // R06 knows no first and second responsible.
  pair: { use: 'ignored', exempt: [] },
  order: null,
  decides: { key: 'service_desk', name: words('服务台', 'The service desk') },
  assigns: 'suggested',
}
/** With two groups of the company’s own: one by product, one by region (R06.1.1). */
const grouped: RulesOf<'routing'> = {
  ...withProposals('routing', rules),
  groups: [
    {
      key: 'erp',
      name: words('ERP 产品组', 'ERP product group'),
      products: ['ERP'],
      regions: null,
      businesses: null,
    },
    {
      key: 'south',
      name: words('华南地区组', 'South region group'),
      products: null,
      regions: ['华南'],
      businesses: null,
    },
  ],
}

/** An ordinary ticket of 120 minutes on ERP’s database, from the south; it takes a senior. */
const facts: Ticket['facts'] = {
  ticket: {
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
  },
  people: [
    senior('an', 'erp', ['ordinary', 'simple']),
    senior('bo', 'erp', ['simple', 'simple']),
    senior('chen', 'south', []),
  ],
}

/**
 * Who is given what the service desk took in (R06.5.2). R03 and R14 assign as well: adopting two
 * leaves one `assignment` to settle.
 */
export const assignment: RuleSetOf<'routing'> = {
  kind: 'routing',
  key: 'assignment',
  title: words('工单分派', 'Assignment of tickets'),
  rules,
  settled: ['routing.pair_exempt'],
  citations: {
    '': ['R06.5.2'],
    '/groups': ['R06.1.1'],
    '/noGroup': ['R06.1.1'],
    '/decides': ['R06.2.5'],
  },
  examples: [
    {
      // Ordinary 120 + simple 30 = 150 for An; two simple ones are 60 for Bo. Chen is in no such group.
      name: words('归 ERP 组，手头工作少的在前', 'the ERP group’s, the less loaded first'),
      rules: grouped,
      facts,
      expect: {
        decision: {
          group: 'erp',
          difficulty: 'ordinary',
          level: 'senior',
          effortMinutes: 120,
          ranked: [candidate('bo', 60, null), candidate('an', 150, 'least_load')],
          excluded: [{ person: 'chen', grounds: ['not_in_group'] }],
        },
      },
    },
    {
      name: words('全组无人在岗，由服务台决定', 'nobody of the group is there: the desk decides'),
      rules: grouped,
      facts: {
        ...facts,
        people: facts.people.map((person) => ({ ...person, presence: 'on_leave' as const })),
      },
      expect: { refusal: 'nobody_qualifies' },
    },
    {
      name: words('专长要求未定，拒绝分派', 'refused while nobody has said what a ticket takes'),
      rules,
      facts,
      expect: { refusal: 'undecided' },
    },
  ],
}

function senior(id: string, group: string, open: readonly string[]): Person {
  return {
    id,
    groups: [group],
    expertise: [{ field: 'database', level: 'senior' }],
    presence: 'present',
    open: open.map((difficulty) => ({ difficulty, effortMinutes: null, waiting: false })),
    capacityMinutes: null,
    lastAssignedAtMs: null,
    assignedToday: 0,
    customerTickets: 0,
  }
}

function candidate(person: string, loadMinutes: number, behindBy: 'least_load' | null) {
  return {
    person,
    responsible: null,
    level: 'senior',
    loadMinutes,
    capacityMinutes: 960,
    behindBy,
  }
}
