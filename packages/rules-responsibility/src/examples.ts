import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { ResponsibilityDecision } from './decide'
import type { ResponsibilityFacts } from './facts'
import type { ResponsibilityRules } from './rules'
import { starter } from './starter'

const decided: ResponsibilityRules = { ...starter, answerWithinMinutes: 30 }
const busy: ResponsibilityFacts = {
  firstFree: false,
  canWait: false,
  firstFreeLater: true,
  secondFree: true,
  handover: 'none',
  unansweredMinutes: null,
}
const takes = (
  assignee: ResponsibilityDecision['assignee'],
  accountable: 'first' | 'second' = 'first',
  chase = false,
): ResponsibilityDecision => ({ assignee, accountable, chase })

type ResponsibilityExample = Example<
  ResponsibilityRules,
  ResponsibilityFacts,
  ResponsibilityDecision
>
const example = (
  zh: string,
  en: string,
  facts: ResponsibilityFacts,
  expect: ResponsibilityDecision | string,
  rules: ResponsibilityRules = decided,
): ResponsibilityExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Requests of R03 worked by hand. */
export const examples: readonly ResponsibilityExample[] = [
  example('第一责任人有空', 'the first is free', { ...busy, firstFree: true }, takes('first')),
  example('业务同意等待', 'sales agrees to wait', { ...busy, canWait: true }, takes('first_later')),
  example(
    '紧急，第二责任人接手，未移交仍由第一负责',
    'urgent: the second takes it, still the first’s until handed over',
    busy,
    takes('second'),
  ),
  example(
    '移交清楚后由第二责任人负责',
    'clearly handed over it is the second’s',
    { ...busy, handover: 'clear' },
    takes('second', 'second'),
  ),
  example(
    '两人都没空',
    'neither is free',
    { ...busy, secondFree: false },
    takes('manager_decides'),
  ),
  example(
    '31 分钟没有答复，催办',
    'unanswered for 31 minutes it is chased',
    { ...busy, unansweredMinutes: 31 },
    takes('second', 'first', true),
  ),
  example(
    '催办时间未定',
    'refused while no time is set',
    { ...busy, unansweredMinutes: 31 },
    'undecided',
    starter,
  ),
]
