import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'
import { reviewNotices } from '../review'
import { consequenceNotices } from './consequences'

const DUTIES = [
  { key: 'answering', name: words('技术解答', 'Answering'), aspects: [] },
  { key: 'proposing', name: words('技术方案', 'Proposing'), aspects: [] },
  { key: 'after_sales', name: words('协助售后', 'Assisting after-sales'), aspects: [] },
]

/** What R10 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...reviewNotices({
    pack: 'r10',
    ruleSet: 'presales_appraisal',
    clauses: ['R10.2.3', 'R10.2.4', 'R10.2.5'],
  }),
  {
    id: 'r10.contents',
    type: 'gap',
    clauses: ['R10.2.3', 'R10.1.3'],
    ask: words(
      '考核看哪些方面？原文只说考核，没有写内容。',
      'What does the appraisal look at? The text only says that there is one.',
    ),
    options: [
      option(
        [],
        words('每位评价人给一个总分', 'Each rater gives one score'),
        words('评分表上只有一个分数。', 'The form asks for a single score.'),
      ),
      option(
        DUTIES,
        words('按工程师的三项职责看', 'The three duties of engineers'),
        words(
          '评分表提示解答、方案、协助售后三项，仍给一个总分。',
          'The form names answering, proposing and assisting, and still asks for one score.',
        ),
      ),
    ],
    proposed: [],
    mustAsk: false,
    ruleSet: 'presales_appraisal',
    at: '/template/contents',
  },
  ...consequenceNotices,
  {
    id: 'r10.how_many',
    type: 'gap',
    clauses: ['R10.1.1', 'R10.1.2', 'R10.1.3'],
    ask: words(
      '总监、经理、工程师各几人？原文没有写人数。',
      'How many directors, managers and engineers are there? The text has no numbers.',
    ),
    options: [
      option(
        'at_least_one',
        words('各至少一人', 'At least one of each'),
        words('缺经理时提示编制不全。', 'Without a manager the team is shown as incomplete.'),
      ),
      option(
        'own',
        words('公司另定人数', 'Numbers of the company’s own'),
        words('在编制规则里修改。', 'They are edited in the team rule set.'),
      ),
    ],
    proposed: 'at_least_one',
    mustAsk: false,
  },
  {
    id: 'r10.two_assign',
    type: 'ambiguity',
    clauses: ['R10.1.1.2', 'R10.1.2.1'],
    ask: words(
      '总监和经理都分配工作，同一项任务由谁分配？',
      'Both the director and the manager assign. Who assigns a task?',
    ),
    options: [
      option(
        'director_to_manager',
        words('总监分给经理，经理分给工程师', 'The director to managers, the manager to engineers'),
        words('工程师只从经理处接任务。', 'Engineers get their tasks from the manager only.'),
      ),
      option(
        'either',
        words('两人都可直接分给工程师', 'Either to an engineer'),
        words('两人意见不一时以总监为准。', 'Where they differ the director’s word holds.'),
      ),
    ],
    proposed: 'director_to_manager',
    mustAsk: false,
  },
  {
    id: 'r10.assigned_or_responsible',
    type: 'contradiction',
    clauses: ['R10.1.2.1', 'R10.1.3'],
    ask: words(
      '本制度由经理分配售前任务，《技术支持工作管理流程》则由项目的第一责任售前承担。两份都采用时听谁的？',
      'Here the manager assigns pre-sales tasks; the support workflow (R03) gives them to the project’s first responsible engineer. Which holds when both are adopted?',
    ),
    options: [
      option(
        'responsible_first',
        words(
          '有责任售前的项目归责任售前，其余由经理分配',
          'The responsible engineer where there is one, else the manager assigns',
        ),
        words(
          '项目已有第一责任售前的，经理不另派人。',
          'The manager sends nobody else to a project that has its own engineer.',
        ),
      ),
      option(
        'manager',
        words('一律由经理分配', 'The manager, always'),
        words('须取消责任售前的规定。', 'The rule of the responsible engineer is given up.'),
      ),
    ],
    proposed: 'responsible_first',
    mustAsk: false,
  },
  {
    id: 'r10.after_sales_owner',
    type: 'ambiguity',
    clauses: ['R10.1.3.3'],
    ask: words(
      '售前工程师协助售后时，问题算谁的？',
      'Whose is a problem while a pre-sales engineer assists after-sales?',
    ),
    options: [
      option(
        'after_sales',
        words('仍归售后', 'After-sales keeps it'),
        words('时限和满意度记在售后名下。', 'Due times and satisfaction count for after-sales.'),
      ),
      option(
        'assistant',
        words('谁处理归谁', 'Whoever works on it'),
        words('接手后时限记在售前工程师名下。', 'From then on they count for the engineer.'),
      ),
    ],
    proposed: 'after_sales',
    mustAsk: false,
  },
  {
    id: 'r10.qualifications',
    type: 'gap',
    clauses: ['R10.2.1'],
    ask: words(
      '任职条件包括学历、年限还是证书？原文没有写标准。',
      'What are the qualifications: a degree, years, a certificate? The text sets none.',
    ),
    options: [],
    mustAsk: false,
  },
]
