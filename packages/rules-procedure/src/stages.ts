import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { type Course, course } from './course'
import type { StagesFacts } from './facts'
import type { Stages } from './rules'
import { confirmedBy, failedStage, stagePapers } from './stage-questions'

export interface StagesDecision {
  readonly by: 'stages'
  /** Key of the stage that the work is in; null once every stage is passed. */
  readonly at: string | null
  /** Keys of the stages passed and still valid, in order. */
  readonly passed: readonly string[]
  /** Keys of stages that someone passed before it was their turn, or who may not: they do not count. */
  readonly notCounted: readonly string[]
  /** Keys of papers not on file, of the stages passed and of the present one. */
  readonly missing: readonly string[]
  /** Whether the present stage may be passed: its papers and those before it are on file. */
  readonly mayPass: boolean
}

/** Where a piece of work stands among its stages, and what the next gate waits for (R07.3). */
export function stages(
  rules: Stages,
  facts: StagesFacts,
): Result<Decided<StagesDecision>, Refusal> {
  const strange = facts.events
    .flatMap(({ stage, cause }) => (cause === null ? [stage] : [stage, cause]))
    .find((key) => !rules.stages.some((stage) => stage.key === key))
  if (strange !== undefined) return refuse(noSuchStage(strange))
  if (rules.leaves === null) return undecided(stagePapers)
  if (rules.confirmedBy === null) return undecided(confirmedBy)
  if (rules.failed === null && facts.events.some(({ outcome }) => outcome === 'failed'))
    return undecided(failedStage)
  const went = course(rules, rules.confirmedBy, facts.events)
  if (!went.ok) return went
  return ok(standing(rules, rules.leaves, facts, went.value))
}

function standing(
  rules: Stages,
  leaves: NonNullable<Stages['leaves']>,
  { filed }: StagesFacts,
  { at, notCounted }: Course,
): Decided<StagesDecision> {
  const missingOf = (key: string) =>
    (leaves[key] ?? []).filter((paper) => !filed.includes(paper.key))
  const missing = rules.stages.slice(0, at + 1).flatMap(({ key }) => missingOf(key))
  const present = rules.stages[at]
  const mayPass = present !== undefined && missing.length === 0
  return {
    decision: {
      by: 'stages',
      at: present?.key ?? null,
      passed: rules.stages.slice(0, at).map(({ key }) => key),
      notCounted,
      missing: missing.map(({ key }) => key),
      mayPass,
    },
    trace: {
      name: words('已通过的阶段', 'Stages passed'),
      value: at,
      unit: 'count',
      because:
        present === undefined
          ? words('各阶段全部通过', 'every stage is passed')
          : words(
              `现为${present.name.zh}：${mayPass ? '文档齐全，可以确认通过' : `缺 ${missing.map(({ name }) => name.zh).join('、')}`}`,
              `now ${present.name.en}: ${mayPass ? 'its papers are on file, and it may be passed' : `waits for ${missing.map(({ name }) => name.en).join(', ')}`}`,
            ),
      rule: '/template/stages',
      fact: '/events',
      of: rules.stages.map(({ name, key }, index): Trace => {
        const lacking = missingOf(key)
        return {
          name,
          value: index < at,
          unit: 'yes_no',
          ...(index <= at && lacking.length > 0
            ? {
                because: words(
                  `缺 ${lacking.map((paper) => paper.name.zh).join('、')}`,
                  `lacks ${lacking.map((paper) => paper.name.en).join(', ')}`,
                ),
              }
            : {}),
          rule: `/template/stages/${index}`,
          also: [`/template/confirmedBy/${key}`],
        }
      }),
    },
  }
}

const noSuchStage = (stage: string): Refusal => ({
  code: 'unknown_stage',
  message: words(`没有“${stage}”这个阶段。`, `There is no stage ${stage}.`),
  rule: '/template/stages',
  fact: '/events',
  details: { stage },
})
