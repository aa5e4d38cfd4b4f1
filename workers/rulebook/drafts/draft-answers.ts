import type { DraftView } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { kindOf } from '../kind-of'
import { answersSomething, fillsOf } from '../planned'
import { type RuleSetInTime, ruleSetsInTime } from '../rule-set-in-time'
import { spanToChange } from '../timeline'
import { fromTheLastWord } from '../valid-from'
import type { DraftRow } from './draft-table'

type Answers = DraftView['answers']

/**
 * What a draft answers of what is undecided, and from when that holds. One that does nothing else
 * fills those places ever since they are open, and so changes no figure that anybody has been given;
 * in one that changes something decided as well, the answers begin on its day like the rest of it.
 */
export const answersOf = async (scope: Scope, draft: Draft): Promise<Answers> =>
  (await answersAmong(scope, [draft]))(draft)

/** The same of several drafts, whose rules are read together. */
export async function answersAmong(
  scope: Scope,
  drafts: readonly Draft[],
): Promise<(draft: Draft) => Answers> {
  const ids = drafts.filter(mayAnswer).flatMap(({ ruleSetId }) => ruleSetId ?? [])
  const inTimes = await ruleSetsInTime(scope, [...new Set(ids)])
  return (draft) => {
    const inTime = mayAnswer(draft) ? inTimes.get(draft.ruleSetId ?? '') : undefined
    if (!inTime) return null
    return draft.publishedVersion === null
      ? answersToBe(scope, inTime, draft)
      : filledBy(inTime, draft.publishedVersion)
  }
}

type Draft = Pick<
  DraftRow,
  | 'ruleSetId'
  | 'state'
  | 'repeals'
  | 'handsTo'
  | 'content'
  | 'publishedVersion'
  | 'validFromMs'
  | 'retroactiveReason'
  | 'later'
>

/** What is withdrawn, repeals rules or hands them over answers nothing. */
const mayAnswer = ({ state, repeals, handsTo }: Draft): boolean =>
  !repeals && handsTo === null && state !== 'withdrawn'

function answersToBe(scope: Scope, { ruleSet, spans }: RuleSetInTime, draft: Draft): Answers {
  const { validFromMs } = fromTheLastWord(scope.now, draft)
  const before = spanToChange(spans, validFromMs ?? scope.now)?.of
  if (before === undefined || before.repeals) return null
  const read = kindOf(ruleSet.kind).rules.safeParse(draft.content)
  // What its kind does not accept answers nothing yet.
  if (!read.success) return null
  const fills = validFromMs === null ? fillsOf(spans, before, read.data) : undefined
  if (fills?.[0]) return from(fills[0].fromMs)
  return answersSomething(before.content, read.data) ? { from: null } : null
}

/** From when the versions hold that a published draft has completed others with. */
function filledBy({ history }: RuleSetInTime, publishedVersion: number): Answers {
  const own = history.find(({ version }) => version === publishedVersion)
  if (own === undefined || own.completes === null) return null
  const starts = history
    .filter(
      ({ completes, recordedAtMs }) => completes !== null && recordedAtMs === own.recordedAtMs,
    )
    .map(({ validFromMs }) => validFromMs)
  return from(Math.min(...starts))
}

const from = (ms: number): Answers => ({ from: new Date(ms).toISOString() })
