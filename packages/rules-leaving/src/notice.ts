import { daysAfter, monthsAfter, ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { NoticeFacts } from './facts'
import { noticeAtAll, noticeCounts, probationDays } from './questions'
import type { LeavingRules } from './rules'

export interface NoticeDecision {
  readonly about: 'notice'
  readonly earliestLastDay: string
  /** The person asks to leave before it; false too where no day was named. */
  readonly tooEarly: boolean
}

/** The first day on which a person may leave (R12.4): a month after the letter, 15 March to 15 April. */
export function notice(
  { notice: rules }: LeavingRules,
  facts: NoticeFacts,
): Result<Decided<NoticeDecision>, Refusal> {
  if (rules === null) return refuse(noNotice)
  if (facts.onProbation && rules.probationDays === null) return undecided(probationDays)
  if (!facts.onProbation && rules.counts === null) return undecided(noticeCounts)
  const { day, text, rule } = facts.onProbation
    ? byDays(facts.letterOn, rules.probationDays ?? 0, probationDays.at)
    : ordinary(rules, facts.letterOn)
  return ok({
    decision: {
      about: 'notice',
      earliestLastDay: day,
      tooEarly: facts.wantsLastDay !== null && facts.wantsLastDay < day,
    },
    trace: {
      name: words('最早离职日', 'Earliest last day'),
      value: day,
      unit: 'date',
      because: words(
        `${facts.letterOn} 递交，${text.zh}`,
        `letter of ${facts.letterOn}, ${text.en}`,
      ),
      rule,
      fact: '/letterOn',
    },
  })
}

type NoticeRules = NonNullable<LeavingRules['notice']>

function ordinary({ counts, months, days }: NoticeRules, letterOn: string) {
  const month = {
    day: monthsAfter(letterOn, months),
    text: words(`提前 ${months} 个月`, `${months} month ahead`),
    rule: '/notice/months',
  }
  const thirty = byDays(letterOn, days, '/notice/days')
  if (counts === 'shorter') return thirty.day < month.day ? thirty : month
  return counts === 'days' ? thirty : month
}

const byDays = (letterOn: string, days: number, rule: string) => ({
  day: daysAfter(letterOn, days),
  text: words(`提前 ${days} 天`, `${days} days ahead`),
  rule,
})

const noNotice: Refusal = {
  code: 'no_notice_rule',
  message: words(
    '离职规则没有写辞职须提前多久。请公司决定，或逐次商定最后工作日。',
    'The rules on leaving do not say how long ahead a resignation is handed in. Decide it, or agree on each last day.',
  ),
  question: noticeAtAll.id,
  rule: noticeAtAll.at,
}
