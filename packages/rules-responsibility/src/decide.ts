import { ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { ResponsibilityFacts } from './facts'
import { answerWithin } from './questions'
import type { ResponsibilityRules } from './rules'

export interface ResponsibilityDecision {
  readonly assignee: 'first' | 'first_later' | 'second' | 'manager_decides'
  /** Whose it is at this moment; there is always exactly one. */
  readonly accountable: 'first' | 'second'
  /** The request has gone unanswered for too long and is chased now. */
  readonly chase: boolean
}

/**
 * Who takes a request (R03.2 to R03.6): the first responsible; later, if sales agrees to wait;
 * else the second; else the pre-sales manager decides. It stays the first's until it is handed
 * over with content, time and scope.
 */
export function decide(
  rules: ResponsibilityRules,
  facts: ResponsibilityFacts,
): Result<Decided<ResponsibilityDecision>, Refusal> {
  const { unansweredMinutes } = facts
  if (unansweredMinutes !== null && rules.answerWithinMinutes === null)
    return undecided(answerWithin)
  const assignee = assigneeOf(rules, facts)
  const accountable = accountableOf(rules, facts, assignee)
  const chase = unansweredMinutes !== null && unansweredMinutes > (rules.answerWithinMinutes ?? 0)
  return ok({
    decision: { assignee, accountable, chase },
    trace: {
      name: words('由谁处理', 'Who takes it'),
      value: assignee,
      unit: 'text',
      because: WHY[assignee],
      rule: assignee === 'manager_decides' ? '/decides' : '/mayWait',
      fact: '/firstFree',
      of: [
        {
          name: words('由谁负责', 'Whose it is'),
          value: accountable,
          unit: 'text',
          because: {
            none: words('没有移交', 'it was not handed over'),
            unclear: words(
              '移交未写明内容、时间、范围',
              'the hand-over did not state content, time and scope',
            ),
            clear: words('移交写明了内容、时间、范围', 'handed over with content, time and scope'),
          }[facts.handover],
          rule: '/unclearIsOn',
          fact: '/handover',
        },
        {
          name: words('催办', 'Chased now'),
          value: chase,
          unit: 'yes_no',
          rule: answerWithin.at,
          fact: '/unansweredMinutes',
        },
      ],
    },
  })
}

function assigneeOf(
  { mayWait }: ResponsibilityRules,
  { firstFree, canWait, firstFreeLater, secondFree }: ResponsibilityFacts,
): ResponsibilityDecision['assignee'] {
  if (firstFree) return 'first'
  if (mayWait && canWait && firstFreeLater) return 'first_later'
  return secondFree ? 'second' : 'manager_decides'
}

function accountableOf(
  { unclearIsOn }: ResponsibilityRules,
  { handover }: ResponsibilityFacts,
  assignee: ResponsibilityDecision['assignee'],
): 'first' | 'second' {
  if (assignee !== 'second' || handover === 'none') return 'first'
  return handover === 'clear' ? 'second' : unclearIsOn
}

const WHY = {
  first: words('第一责任人有空', 'the first responsible is free'),
  first_later: words('业务同意等第一责任人', 'sales agrees to wait for the first'),
  second: words('第一责任人没空，由第二责任人处理', 'the first is busy, the second takes it'),
  manager_decides: words('两人都没空，报经理决定', 'neither is free: the manager decides'),
} as const
