import { words } from '@bylaw/kernel'
import { type ExampleOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'triage'>['rules'] = {
  matrix: null,
  urgencySetBy: null,
  mayLower: null,
  overrides: [],
  known: {
    classes: [
      { key: 'known', name: words('已有解决办法', 'Solved before') },
      { key: 'new', name: words('新问题', 'New') },
    ],
    unmatched: 'new',
    problems: [],
    articleKeywords: 2,
    most: 3,
  },
}
const decided = withProposals('triage', rules)
/** Someone’s screen stays black; they wrote that their work has stopped. */
const request: ExampleOf<'triage'>['facts'] = {
  impact: 'single',
  statedUrgency: 'critical',
  assessedUrgency: null,
  customerLevel: null,
  ticketType: 'request',
  product: null,
  text: '显示器黑屏，无法办公',
  articles: [],
}
const ranked = {
  priority: 'normal',
  gridPriority: 'normal',
  impact: 'single',
  urgency: 'critical',
  urgencyFrom: 'applicant',
  provisional: true,
  overrides: [],
  class: 'new',
  difficulty: null,
  suggestions: [],
} as const

/**
 * How pressing a request or problem is (R09.1.1, R09.1.4). The form asks for urgency; the table
 * that makes a priority of it is not printed.
 */
export const itPriority: RuleSetOf<'triage'> = {
  kind: 'triage',
  key: 'it_priority',
  title: words('信息技术需求与问题的优先级', 'Priority of IT requests and problems'),
  rules,
  citations: {
    '': ['R09.1.1'],
    '/urgencySetBy': ['R09.1.1', 'R09.1.4'],
    '/mayLower': ['R09.1.4'],
    '/known': ['R09.2.3'],
  },
  examples: [
    {
      name: words(
        '一人工作中断，信息技术部尚未判断：中',
        'work stopped for one, not judged yet: normal',
      ),
      rules: decided,
      facts: request,
      expect: { decision: ranked },
    },
    {
      name: words('判断为工作受阻：低', 'judged as hampered: low'),
      rules: decided,
      facts: { ...request, assessedUrgency: 'pressing' },
      expect: {
        decision: {
          ...ranked,
          priority: 'low',
          gridPriority: 'low',
          urgency: 'pressing',
          urgencyFrom: 'desk',
          provisional: false,
        },
      },
    },
    {
      name: words('没有优先级表，拒绝判断', 'refused without a table'),
      rules,
      facts: request,
      expect: { refusal: 'undecided' },
    },
  ],
}
