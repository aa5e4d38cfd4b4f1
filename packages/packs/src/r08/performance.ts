import { type Words, words } from '@bylaw/kernel'
import type { ExampleOf } from '@bylaw/rulebook'
import { withValueAt } from '@bylaw/rules-kit'
import type { RuleSetOf } from '../pack'
import { FOUR_GRADES } from './grades'

type AppraisalRules = RuleSetOf<'appraisal'>['rules']
type Content = Extract<AppraisalRules['template'], { by: 'raters' }>['contents'][number]
type Groups = Readonly<Record<'self' | 'peer' | 'superior' | 'customer', Words>>

const content = (key: string, name: Words): Content => ({ key, name, aspects: [] })

const DEPARTMENT: readonly Content[] = [
  content('completion_quality', words('项目完成质量', 'Project completion quality')),
  content('delivery_cycle', words('交付周期', 'Delivery cycle')),
  content('customer_satisfaction', words('客户满意度', 'Customer satisfaction')),
]
const INDIVIDUAL: readonly Content[] = [
  ...DEPARTMENT,
  content('technical_ability', words('技术能力', 'Technical ability')),
  content('teamwork', words('团队协作', 'Teamwork')),
]
const cited = {
  '': ['R08.3'],
  '/template/contents': ['R08.3.1'],
  '/template/contents/0': ['R08.3.1.1'],
  '/template/contents/1': ['R08.3.1.2'],
  '/template/contents/2': ['R08.3.1.3'],
}
/** Letters serve a rule on low grades that R08 does not have; and its grades print no gap. */
const settled = ['appraisal.letters', 'appraisal.band_on']

const ofDepartment = aboutDepartments(DEPARTMENT, {
  self: words('部门自评', 'The department itself'),
  peer: words('相关部门', 'Other departments'),
  superior: words('公司领导', 'Company leadership'),
  customer: words('客户', 'Customers'),
})
const ofIndividual = rulesFor(INDIVIDUAL, {
  self: words('自评', 'Self'),
  peer: words('同事评价', 'Peers'),
  superior: words('上级评价', 'Superior'),
  customer: words('客户评价', 'Customers'),
})

/** With the weights of a company that counts the superior for half. */
const weighed = (rules: AppraisalRules): AppraisalRules =>
  withValueAt(
    withValueAt(rules, '/template/weightsPercent', {
      self: '10',
      peer: '20',
      superior: '50',
      customer: '20',
    }),
    '/template/missingGroup',
    'renormalise',
  ) as AppraisalRules

/** How the department did (R08.3.1). Neither weights nor grades nor raters are in the text. */
export const departmentPerformance: RuleSetOf<'appraisal'> = {
  kind: 'appraisal',
  key: 'department_performance',
  title: words('部门绩效考核', 'Performance of the department'),
  rules: ofDepartment,
  settled,
  citations: cited,
  examples: [
    {
      // 9 + 16 + 30 + 10 = 65.
      name: words('客户评价偏低，合格', 'low marks from customers: a pass'),
      rules: weighed(ofDepartment),
      facts: {
        by: 'raters',
        raters: { self: ['90'], peer: ['70', '80', '90'], superior: ['60'], customer: ['50'] },
      },
      expect: {
        decision: {
          rawPoints: '65',
          totalPoints: '65',
          outOf: '100',
          grade: 'pass',
          gradeName: words('合格', 'Pass'),
          letter: null,
          provisional: false,
          groupMeans: { self: '90', peer: '80', superior: '60', customer: '50' },
        },
      },
    },
    undecided(ofDepartment),
  ],
}

/**
 * How one person did (R08.3.2). R15 reviews the same people each quarter and year: its keys differ
 * because R08 names no period, so both may be held side by side.
 */
export const individualPerformance: RuleSetOf<'appraisal'> = {
  kind: 'appraisal',
  key: 'individual_performance',
  title: words('个人绩效考核', 'Performance of individuals'),
  rules: ofIndividual,
  settled,
  citations: {
    ...cited,
    '/template/contents': ['R08.3.2'],
    '/template/contents/3': ['R08.3.2.1'],
    '/template/contents/4': ['R08.3.2.2'],
  },
  examples: [
    {
      // 8 + 18 + 42.5 + 15 = 83.5.
      name: words('四方评分齐全，良好', 'all four have scored: good'),
      rules: weighed(ofIndividual),
      facts: {
        by: 'raters',
        raters: { self: ['80'], peer: ['90', '90', '90'], superior: ['85'], customer: ['75'] },
      },
      expect: {
        decision: {
          rawPoints: '83.5',
          totalPoints: '83.5',
          outOf: '100',
          grade: 'good',
          gradeName: words('良好', 'Good'),
          letter: null,
          provisional: false,
          groupMeans: { self: '80', peer: '90', superior: '85', customer: '75' },
        },
      },
    },
    undecided(ofIndividual),
  ],
}

function aboutDepartments(contents: readonly Content[], names: Groups): AppraisalRules {
  return { about: 'department', ...rulesFor(contents, names) }
}

function rulesFor(contents: readonly Content[], names: Groups): AppraisalRules {
  return {
    cycle: { period: 'quarter', dueDay: 'last' },
    template: {
      by: 'raters',
      contents: [...contents],
      groups: [
        { key: 'self', name: names.self, minRaters: 1 },
        { key: 'peer', name: names.peer, minRaters: 1 },
        { key: 'superior', name: names.superior, minRaters: 1 },
        { key: 'customer', name: names.customer, minRaters: 1 },
      ],
      weightsPercent: null,
      missingGroup: null,
      tooFewRaters: 'block',
    },
    bands: FOUR_GRADES,
    bandOn: 'total',
    letters: null,
    lowGrades: null,
  }
}

function undecided(rules: AppraisalRules): ExampleOf<'appraisal'> {
  return {
    name: words('权重未定，不出结果', 'no result while the weights are undecided'),
    rules,
    facts: { by: 'raters', raters: { superior: ['85'] } },
    expect: { refusal: 'undecided' },
  }
}
