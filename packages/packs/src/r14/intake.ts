import { words } from '@bylaw/kernel'
import { type DecisionOf, type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

type Request = ExampleOf<'triage'>

const rules: RulesOf<'triage'> = {
  matrix: null,
  urgencySetBy: null,
  mayLower: null,
  overrides: [],
  known: {
    classes: [
      { key: 'known', name: words('已有经验', 'Known') },
      { key: 'new', name: words('新问题', 'New') },
    ],
    unmatched: 'new',
    problems: [],
    articleKeywords: 2,
    most: 3,
  },
}
const decided = withProposals('triage', rules)

/** Company-wide, and everything has stopped. */
const outage: Request['facts'] = {
  impact: 'wide',
  statedUrgency: 'critical',
  assessedUrgency: null,
  customerLevel: null,
  ticketType: null,
  product: null,
  text: '全公司无法登录，提示证书过期',
  articles: [],
}
const ranked: DecisionOf<'triage'> = {
  priority: 'urgent',
  gridPriority: 'urgent',
  impact: 'wide',
  urgency: 'critical',
  urgencyFrom: 'applicant',
  provisional: true,
  overrides: [],
  class: 'new',
  difficulty: null,
  suggestions: [],
}

/** Classification by priority and known experience (R14.1). R09 ranks requests by the same kind. */
export const intake: RuleSetOf<'triage'> = {
  kind: 'triage',
  key: 'intake',
  title: words('受理分类', 'Intake and classification'),
  rules,
  citations: { '': ['R14.1'], '/matrix': ['R14.1.3'], '/known': ['R14.1.4'] },
  examples: [
    {
      name: words('全公司工作中断：紧急', 'work stopped for the whole company: urgent'),
      rules: decided,
      facts: outage,
      expect: { decision: ranked },
    },
    {
      name: words(
        '个别人员、服务台判断为工作受阻：低',
        'single people, judged to be hampered: low',
      ),
      rules: decided,
      facts: { ...outage, impact: 'single', assessedUrgency: 'pressing' },
      expect: {
        decision: {
          ...ranked,
          priority: 'low',
          gridPriority: 'low',
          impact: 'single',
          urgency: 'pressing',
          urgencyFrom: 'desk',
          provisional: false,
        },
      },
    },
    {
      name: words(
        '提到两个关键词的文章列为参考，只提到一个的不列',
        'an article with two of its keywords mentioned is suggested, one with a single is not',
      ),
      rules: decided,
      facts: {
        ...outage,
        articles: [
          { id: 'KB-1', product: null, keywords: ['登录', '证书'] },
          { id: 'KB-2', product: null, keywords: ['登录', '打印机'] },
        ],
      },
      expect: {
        decision: {
          ...ranked,
          suggestions: [
            { by: 'article', key: 'KB-1', article: 'KB-1', mentions: ['登录', '证书'] },
          ],
        },
      },
    },
    {
      name: words('优先级的表未定，不分类', 'refused while there is no grid'),
      rules,
      facts: outage,
      expect: { refusal: 'undecided' },
    },
  ],
}
