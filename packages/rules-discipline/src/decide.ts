import { monthsAfter, ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { DisciplineFacts } from './facts'
import { STEP } from './names'
import { countsFor, fineAmount, ladder } from './questions'
import type { DisciplineRules, Step } from './rules'

export interface DisciplineDecision {
  readonly step: Step
  /** Nothing unless the step is a fine. */
  readonly fineFen: number
  /** Demotion and dismissal open a case that people decide; they never happen by themselves. */
  readonly opensCase: boolean
  /** Loss to be answered for under the law; carried along, not decided here. */
  readonly lossFen: number
}

/**
 * The step that a breach leads to: where it begins, one further for each step taken before, and
 * the last one for a serious breach (R12.3, R18.3).
 */
export function decide(
  rules: DisciplineRules,
  facts: DisciplineFacts,
): Result<Decided<DisciplineDecision>, Refusal> {
  const at = rules.breaches.findIndex(({ key }) => key === facts.breach)
  const breach = rules.breaches[at]
  if (!breach) return refuse(noSuchBreach(facts.breach))
  if (rules.ladder === null) return undecided(ladder)
  const months = rules.countsForMonths
  if (!facts.serious && facts.earlier.length > 0 && months === null) return undecided(countsFor)

  const steps = rules.ladder.filter((step) => step !== 'fine' || rules.fine?.on)
  const counted = facts.serious ? 0 : recent(facts, months ?? 0)
  const step = facts.serious ? last(steps) : climbed(rules, steps, breach.startsAt, counted)
  const amountFen = rules.fine?.fen ?? null
  if (step === 'fine' && amountFen === null) return undecided(fineAmount)
  const fineFen = step === 'fine' ? (amountFen ?? 0) : 0
  return ok({
    decision: {
      step,
      fineFen,
      opensCase: step === 'demotion' || step === 'dismissal',
      lossFen: facts.lossFen,
    },
    trace: {
      name: words('处分', 'Step'),
      value: step,
      unit: 'text',
      because: facts.serious
        ? words(`情节严重，直接${STEP[step].zh}`, `serious, so ${STEP[step].en} at once`)
        : words(
            `${breach.name.zh}从${STEP[breach.startsAt].zh}起，有效处分 ${counted} 次：${STEP[step].zh}`,
            `it begins with ${STEP[breach.startsAt].en}; ${counted} earlier steps count: ${STEP[step].en}`,
          ),
      rule: ladder.at,
      fact: '/breach',
      of: [
        { name: breach.name, value: breach.startsAt, unit: 'text', rule: `/breaches/${at}` },
        ...(facts.serious && rules.lastStepOnlyIfSerious ? [LAST_STEP] : [earlierStep(counted)]),
        ...(fineFen > 0 ? [fineStep(fineFen)] : []),
      ],
    },
  })
}

/** Steps taken in the months that count, up to the day of the breach. */
const recent = ({ earlier, on }: DisciplineFacts, months: number): number =>
  earlier.filter((step) => step.on > monthsAfter(on, -months) && step.on <= on).length

/** So many steps above the first one; short of the last where that takes a serious breach. */
function climbed(
  { lastStepOnlyIfSerious, ladder: whole }: DisciplineRules,
  steps: readonly Step[],
  startsAt: Step,
  counted: number,
): Step {
  const order = whole ?? []
  const from = steps.findIndex((step) => order.indexOf(step) >= order.indexOf(startsAt))
  const highest = steps.length - (lastStepOnlyIfSerious ? 2 : 1)
  return steps[Math.max(0, Math.min(Math.max(0, from) + counted, highest))] ?? startsAt
}

const last = (steps: readonly Step[]): Step => steps.at(-1) ?? 'dismissal'

/** Whatever was taken before does not count then. */
const LAST_STEP: Trace = {
  name: words('最后一级只用于情节严重的', 'The last step is for serious breaches'),
  value: true,
  unit: 'yes_no',
  rule: '/lastStepOnlyIfSerious',
}

const earlierStep = (counted: number): Trace => ({
  name: words('有效的以前处分', 'Earlier steps that count'),
  value: String(counted),
  unit: 'count',
  rule: countsFor.at,
  fact: '/earlier',
})

const fineStep = (fineFen: number): Trace => ({
  name: words('罚款', 'Fine'),
  value: fineFen,
  unit: 'fen',
  rule: fineAmount.at,
})

const noSuchBreach = (breach: string): Refusal => ({
  code: 'no_such_breach',
  message: words(`制度里没有“${breach}”这种违纪。`, `The rules know no breach “${breach}”.`),
  rule: '/breaches',
  fact: '/breach',
  details: { breach },
})
