import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { QualificationDecision } from './decide'
import type { QualificationFacts } from './facts'
import type { QualificationRules } from './rules'
import { starter } from './starter'

const decided: QualificationRules = { ...starter, passMark: 60, lacking: 'may_not_work' }
const meanwhile: QualificationRules = {
  ...decided,
  lacking: 'works_and_makes_up',
  makeUpDays: 30,
}
const show = (
  requirement: string,
  result = 'passed',
  until: string | null = null,
): QualificationFacts['shows'][number] => ({ requirement, result, until })
const person = (rest: Partial<QualificationFacts>): QualificationFacts => ({
  post: 'support_staff',
  shows: [show('ethics'), show('knowledge', '82'), show('communication')],
  inPostSince: null,
  today: '2026-06-15',
  ...rest,
})
const whole: QualificationDecision = {
  qualified: true,
  lacking: [],
  expired: [],
  advantages: [],
  mayWork: true,
  makeUp: [],
}

type QualificationExample = Example<QualificationRules, QualificationFacts, QualificationDecision>
const example = (
  zh: string,
  en: string,
  rules: QualificationRules,
  facts: QualificationFacts,
  expect: QualificationDecision | string,
): QualificationExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Persons and posts worked by hand. */
export const examples: readonly QualificationExample[] = [
  example('三项都具备', 'all three there', decided, person({}), whole),
  example(
    '证书在有效期内，属于优先',
    'a certificate that is still good is an advantage',
    decided,
    person({ shows: [...person({}).shows, show('certificate', 'passed', '2026-06-15')] }),
    { ...whole, advantages: ['certificate'] },
  ),
  example(
    '专业知识 59.5 分，不合格，不能上岗',
    'a mark of 59.5 in knowledge: may not work',
    decided,
    person({ shows: [show('ethics'), show('knowledge', '59.5'), show('communication')] }),
    { ...whole, qualified: false, lacking: ['knowledge'], mayWork: false },
  ),
  example(
    '先上岗，6 月 1 日起 30 天内补齐',
    'works, and makes it up within 30 days of 1 June',
    meanwhile,
    person({ shows: [show('ethics'), show('knowledge', '82')], inPostSince: '2026-06-01' }),
    {
      ...whole,
      qualified: false,
      lacking: ['communication'],
      makeUp: [{ requirement: 'communication', by: '2026-07-01' }],
    },
  ),
  example('没有这个岗位', 'no such post', decided, person({ post: 'cook' }), 'no_such_post'),
  example('合格线未定', 'a mark while no pass mark is set', starter, person({}), 'undecided'),
]
