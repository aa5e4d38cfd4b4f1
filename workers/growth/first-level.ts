import { sameJson, type Words, words } from '@bylaw/kernel'
import { monthEndMs } from '../platform/month'
import { decidedAt } from '../rulebook/decided-in-time'
import type { QuestionRow } from '../rulebook/reads'
import type { Scope } from '../scope'

/**
 * That whoever is confirmed gets another level than the company decided (R19.13.4, R19.13.8); undefined
 * where it gets that one, or where the company decided none: then whoever confirms them says which.
 *
 * @param ruleSetId the rules of pay that have the levels; their regulation asks the question
 */
export async function otherFirstLevel(
  scope: Scope,
  ruleSetId: string,
  { level, fromDate }: { readonly level: number; readonly fromDate: string },
): Promise<Words | undefined> {
  const question = await scope.rules.askedBeside(ruleSetId, LEVEL_ON_CONFIRMATION)
  const atMs = monthEndMs(scope.zone, fromDate.slice(0, 7))
  const given = question && decidedAt(question, atMs)
  if (!given) return undefined
  const decided = levelIn(given.value)
  return decided === undefined || decided === level
    ? undefined
    : isOther(level, question, given.value)
}

/** The question of R19 that no figure goes by: its answer is kept to here. */
const LEVEL_ON_CONFIRMATION = 'r19.level_on_confirmation'

/** `level_1` is level 1; that the level goes by the assessment is none. */
function levelIn(value: unknown): number | undefined {
  const [, level] = /^level_(\d+)$/.exec(String(value)) ?? []
  return level === undefined ? undefined : Number(level)
}

function isOther(level: number, question: QuestionRow, value: unknown): Words {
  const { askZh, askEn, clauses, options } = question
  const answer = options.find((option) => sameJson(option.value, value))?.label
  const [zh, en] = [answer?.zh ?? String(value), answer?.en ?? String(value)]
  return words(
    `“${askZh}”（${clauses.join('、')}），公司决定的是“${zh}”，这里定的是 ${level} 级。`,
    `“${askEn}” (${clauses.join(', ')}) The company decided: “${en}”. This is level ${level}.`,
  )
}
