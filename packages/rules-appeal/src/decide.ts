import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { type Decided, isListed, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { AppealFacts } from './facts'
import { unfit } from './hearers'
import { appealBody, appealDecidedWithin, appealEffect, appealWindow } from './questions'
import type { AppealRules } from './rules'
import { lastDay, spanWords } from './span'

export interface AppealDecision {
  /** The last day on which the person may appeal; null while nobody has told them the result. */
  readonly until: string | null
  /** Whether the appeal that was made, or one made today, is taken. */
  readonly taken: boolean
  /** Why it is not: `not_told`, `too_late`, `too_often`. */
  readonly blocks: readonly Block[]
  /** Those of the hearers who may not hear it. */
  readonly unfit: readonly string[]
  /** Whether enough of them may. */
  readonly heard: boolean
  /** What the result is worth today. */
  readonly result: 'counts' | 'frozen'
  /** By when it is to be decided; null before there is an appeal that is taken. */
  readonly decideBy: string | null
  readonly overdue: boolean
}
type Block = 'not_told' | 'too_late' | 'too_often'

/** Whether an appeal is in time, who may hear it, and what the result is worth meanwhile. */
export function decide(
  rules: AppealRules,
  facts: AppealFacts,
): Result<Decided<AppealDecision>, Refusal> {
  if (!isListed(rules.against, facts.against)) return refuse(notAppealable(facts.against))
  if (facts.toldOn !== null && facts.appealedOn !== null && facts.appealedOn < facts.toldOn)
    return refuse(appealedBeforeTold)
  if (rules.window === null) return undecided(appealWindow)
  const until = facts.toldOn === null ? null : lastDay(facts.toldOn, rules.window, facts)
  const blocks = blocksOf(rules, facts, until)
  const taken = blocks.length === 0
  const running = taken && facts.appealedOn !== null && facts.decidedOn === null
  if (running && rules.meanwhile === null) return undecided(appealEffect)
  if (facts.hearers.length > 0 && rules.heardBy === null) return undecided(appealBody)
  if (taken && facts.appealedOn !== null && rules.decidedWithin === null)
    return undecided(appealDecidedWithin)

  const out = unfit(rules, facts)
  const heard = facts.hearers.length - out.length >= rules.leastHearers
  const decideBy =
    taken && facts.appealedOn !== null && rules.decidedWithin !== null
      ? lastDay(facts.appealedOn, rules.decidedWithin, facts)
      : null
  const decision: AppealDecision = {
    until,
    taken,
    blocks,
    unfit: out,
    heard,
    result: running && rules.meanwhile === 'frozen' ? 'frozen' : 'counts',
    decideBy,
    overdue: decideBy !== null && (facts.decidedOn ?? facts.today) > decideBy,
  }
  return ok({ decision, trace: traceOf(rules, facts, decision) })
}

function blocksOf(rules: AppealRules, facts: AppealFacts, until: string | null): Block[] {
  const on = facts.appealedOn ?? facts.today
  return [
    ...(until === null ? (['not_told'] as const) : []),
    ...(until !== null && on > until ? (['too_late'] as const) : []),
    ...(facts.earlier >= rules.mostTimes ? (['too_often'] as const) : []),
  ]
}

const WHY: Readonly<Record<Block, Words>> = {
  not_told: words('还没有告知结果', 'the result was not told yet'),
  too_late: words('已过申诉期限', 'the time to appeal is over'),
  too_often: words('已经申诉过', 'it was appealed against before'),
}

const traceOf = (rules: AppealRules, facts: AppealFacts, decision: AppealDecision): Trace => ({
  name: words('申诉是否受理', 'Is the appeal taken'),
  value: decision.taken,
  unit: 'yes_no',
  because: decision.taken
    ? words('在期限之内', 'it is in time')
    : words(
        decision.blocks.map((block) => WHY[block].zh).join('，'),
        decision.blocks.map((block) => WHY[block].en).join(', '),
      ),
  rule: '/against',
  fact: '/appealedOn',
  of: [
    {
      name: words('申诉截止', 'May be made until'),
      value: decision.until,
      unit: 'date',
      ...(rules.window === null || facts.toldOn === null
        ? {}
        : {
            because: words(
              `${facts.toldOn} 告知，期限 ${spanWords(rules.window).zh}`,
              `told on ${facts.toldOn}, ${spanWords(rules.window).en} to appeal`,
            ),
          }),
      rule: appealWindow.at,
      fact: '/toldOn',
    },
    {
      name: words('复核人合格', 'Heard by those who may'),
      value: decision.heard,
      unit: 'yes_no',
      because: words(
        `${facts.hearers.length} 人中 ${decision.unfit.length} 人须回避，至少须 ${rules.leastHearers} 人`,
        `of ${facts.hearers.length}, ${decision.unfit.length} may not hear it; at least ${rules.leastHearers} must`,
      ),
      rule: appealBody.at,
      fact: '/hearers',
    },
    {
      name: words('原结果现在算数', 'The result counts today'),
      value: decision.result === 'counts',
      unit: 'yes_no',
      rule: appealEffect.at,
      fact: '/decidedOn',
    },
    ...(decision.decideBy === null
      ? []
      : [
          {
            name: words('裁定截止', 'To be decided by'),
            value: decision.decideBy,
            unit: 'date' as const,
            rule: appealDecidedWithin.at,
            fact: '/appealedOn',
          },
        ]),
  ],
})

const notAppealable = (against: string): Refusal => ({
  code: 'not_appealable',
  message: words(
    `没有规定可以对“${against}”申诉。`,
    `The rules know no appeal against ${against}.`,
  ),
  rule: '/against',
  fact: '/against',
  details: { against },
})

const appealedBeforeTold: Refusal = {
  code: 'appealed_before_told',
  message: words('申诉日期早于告知日期。', 'The appeal was made before the result was told.'),
  rule: '/window',
  fact: '/appealedOn',
}
