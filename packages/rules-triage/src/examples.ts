import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { TriageDecision } from './decide'
import type { TriageFacts } from './facts'
import type { TriageRules } from './rules'
import { starter } from './starter'

const decided: TriageRules = {
  ...starter,
  urgencySetBy: 'desk',
  mayLower: true,
  overrides: [
    {
      name: words('重点客户', 'Key customers'),
      when: { customerLevel: 'key', ticketType: null },
      effect: { by: 'at_least', priority: 'high' },
    },
    {
      name: words('咨询', 'Consulting'),
      when: { customerLevel: null, ticketType: 'consulting' },
      effect: { by: 'at_most', priority: 'normal' },
    },
  ],
  known: {
    ...starter.known,
    problems: [
      {
        key: 'vpn_certificate',
        name: words('VPN 证书过期', 'Expired VPN certificate'),
        product: null,
        allOf: ['VPN'],
        anyOf: ['证书', 'certificate'],
        class: 'known',
        suggest: { article: 'KB-7', steps: null },
        difficulty: 'simple',
      },
    ],
  },
}
const request: TriageFacts = {
  impact: 'group',
  statedUrgency: 'critical',
  assessedUrgency: null,
  customerLevel: null,
  ticketType: 'fault',
  product: null,
  text: '财务部打印机全部无法打印',
  articles: [],
}
const ranked: TriageDecision = {
  priority: 'high',
  gridPriority: 'high',
  impact: 'group',
  urgency: 'critical',
  urgencyFrom: 'applicant',
  provisional: true,
  overrides: [],
  class: 'new',
  difficulty: null,
  suggestions: [],
}

type TriageExample = Example<TriageRules, TriageFacts, TriageDecision>
const example = (
  zh: string,
  en: string,
  facts: TriageFacts,
  expect: TriageDecision | string,
  rules: TriageRules = decided,
): TriageExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Requests ranked by hand with the usual grid. */
export const examples: readonly TriageExample[] = [
  example('一个部门工作中断：高', 'work stopped for a department: high', request, ranked),
  example(
    '服务台判断可以等待：低',
    'judged able to wait: low',
    { ...request, assessedUrgency: 'relaxed' },
    {
      ...ranked,
      priority: 'low',
      gridPriority: 'low',
      urgency: 'relaxed',
      urgencyFrom: 'desk',
      provisional: false,
    },
  ),
  example(
    '什么都没填：个别人员、可以等待，低',
    'nothing stated: individuals, can wait, low',
    { ...request, impact: null, statedUrgency: null },
    {
      ...ranked,
      priority: 'low',
      gridPriority: 'low',
      impact: 'single',
      urgency: 'relaxed',
      urgencyFrom: 'unstated',
    },
  ),
  example(
    '重点客户的咨询：先提到高，再压到中',
    'a key customer’s question: first up to high, then down to normal',
    {
      ...request,
      impact: 'single',
      statedUrgency: 'pressing',
      customerLevel: 'key',
      ticketType: 'consulting',
    },
    {
      ...ranked,
      priority: 'normal',
      gridPriority: 'low',
      impact: 'single',
      urgency: 'pressing',
      overrides: [0, 1],
    },
  ),
  example(
    '提到 ＶＰＮ 和证书：已知问题，推荐两篇文章',
    'mentioning VPN and certificate: a known problem with two articles to read',
    {
      ...request,
      text: '全部门 ＶＰＮ 连不进去，提示证书过期，重启路由器也没用',
      articles: [
        { id: 'KB-7', product: null, keywords: ['VPN', '证书'] },
        { id: 'KB-9', product: null, keywords: ['VPN', '路由器'] },
        { id: 'KB-3', product: null, keywords: ['打印机', '证书'] },
      ],
    },
    {
      ...ranked,
      class: 'known',
      difficulty: 'simple',
      suggestions: [
        { by: 'problem', key: 'vpn_certificate', article: 'KB-7', mentions: ['VPN', '证书'] },
        { by: 'article', key: 'KB-9', article: 'KB-9', mentions: ['VPN', '路由器'] },
      ],
    },
  ),
  example(
    '表里没有的影响范围',
    'an impact that the grid does not have',
    { ...request, impact: 'planet' },
    'not_covered',
  ),
  example('没有表', 'refused without a grid', request, 'undecided', { ...decided, matrix: null }),
  example(
    '判断不一致而没有规定以谁为准',
    'refused when they differ and nobody has said whose holds',
    { ...request, assessedUrgency: 'pressing' },
    'undecided',
    { ...decided, urgencySetBy: null },
  ),
  example(
    '没有规定能否调低',
    'refused while nobody has said whether it may be lowered',
    { ...request, assessedUrgency: 'pressing' },
    'undecided',
    { ...decided, mayLower: null },
  ),
]
