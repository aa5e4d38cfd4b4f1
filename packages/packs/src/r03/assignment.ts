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
  pair: { use: 'only', exempt: null },
  order: null,
  decides: { key: 'presales_manager', name: words('售前经理', 'Pre-sales manager') },
  assigns: 'suggested',
}
const decided = withProposals('routing', rules)

const person = (
  id: string,
  presence: Person['presence'],
  expertise: Person['expertise'] = [],
): Person => ({
  id,
  groups: [],
  expertise,
  presence,
  open: [],
  capacityMinutes: null,
  lastAssignedAtMs: null,
  assignedToday: 0,
  customerTickets: 0,
})
/** An is the first responsible, Bo the second; Ci is an expert, and not of the project. */
const request = (an: Person['presence'], bo: Person['presence']): Case['facts'] => ({
  ticket: {
    product: null,
    region: null,
    business: null,
    specialism: null,
    urgency: 'critical',
    difficulty: null,
    effortMinutes: null,
    first: 'an',
    second: 'bo',
    declinedBy: [],
    complainedOf: [],
  },
  people: [
    person('an', an),
    person('bo', bo),
    person('ci', 'present', [{ field: '售前', level: 'expert' }]),
  ],
})
const candidate = (id: string, responsible: 'first' | 'second') => ({
  person: id,
  responsible,
  level: null,
  loadMinutes: 0,
  capacityMinutes: 960,
})
/** What the proposed grid asks of an ordinary request that stops work. */
const needs = { group: null, difficulty: 'ordinary', level: 'senior', effortMinutes: 120 }
const outsider = { person: 'ci', grounds: ['not_responsible' as const] }

/**
 * Requests go to the pair and to nobody else (R03.1). R06 and R14 say otherwise who gets a
 * request: with R14 it meets under one key, and the company settles which holds.
 */
export const assignment: RuleSetOf<'routing'> = {
  kind: 'routing',
  key: 'assignment',
  title: words('请求由谁承办', 'Who gets a request'),
  rules,
  citations: { '': ['R03.1.2'], '/pair': ['R03.1.2', 'R03.1.3'], '/decides': ['R03.2.6'] },
  examples: [
    {
      name: words('第一责任人有空，排在最前', 'the first responsible is there and comes first'),
      rules: decided,
      facts: request('present', 'present'),
      expect: {
        decision: {
          ...needs,
          ranked: [
            { ...candidate('an', 'first'), behindBy: null },
            { ...candidate('bo', 'second'), behindBy: 'responsible' },
          ],
          excluded: [outsider],
        },
      },
    },
    {
      name: words('第一责任人没空，派第二责任人', 'the first is busy: the second gets it'),
      rules: decided,
      facts: request('busy', 'present'),
      expect: {
        decision: {
          ...needs,
          ranked: [{ ...candidate('bo', 'second'), behindBy: null }],
          excluded: [{ person: 'an', grounds: ['absent'] }, outsider],
        },
      },
    },
    {
      name: words('两人都没空，由售前经理决定', 'both are busy: the pre-sales manager decides'),
      rules: decided,
      facts: request('busy', 'on_leave'),
      expect: { refusal: 'nobody_qualifies' },
    },
    {
      name: words('要求未定，不派', 'refused while nothing is decided'),
      rules,
      facts: request('present', 'present'),
      expect: { refusal: 'undecided' },
    },
  ],
}
