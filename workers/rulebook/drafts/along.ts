import { RegulationDocument } from '@bylaw/contract'
import { assert, type Words, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import { saying } from '../../platform/saying'
import type { Scope } from '../../scope'
import type { DraftRow, Verdict } from './draft-table'
import { targetsOf } from './draft-target'
import { type DraftTarget, ofSubmission } from './draft-view'
import type { FoundDraft } from './found-draft'

type OfRules = Extract<DraftTarget, { of: 'rule_set' }>

/** A draft of rules with the rule set that it changes. */
export interface RulesDraft extends FoundDraft {
  readonly target: OfRules
}

/** The drafts of rules that go along with a draft of their regulation's text; none with any other. */
export async function goingAlong(
  scope: Scope,
  { id, regulationId, changesPath }: DraftRow,
): Promise<readonly RulesDraft[]> {
  if (regulationId === null || changesPath) return []
  const rows = await scope.rules.readAlong(id)
  if (rows.length === 0) return []
  const targetOf = await targetsOf(scope, rows)
  return rows.map((draft) => {
    const target = targetOf(draft)
    assert(target.of === 'rule_set', 'what goes along with a text is a change of rules')
    return { draft, target }
  })
}

/** The text that rules go along with, as its draft has it; undefined where that is not one yet. */
export async function textAlong(
  scope: Scope,
  { goesWith }: Pick<DraftRow, 'goesWith'>,
): Promise<RegulationDocument | undefined> {
  const text = goesWith === null ? undefined : await scope.rules.readDraft(goesWith)
  return RegulationDocument.safeParse(text?.content).data
}

/** Refuses a step that is taken with the text, for whatever goes along with it. */
export function mustGoByItself({ goesWith }: DraftRow): void {
  if (goesWith !== null)
    throw new Problem('wrong_state', { detail: STEPS_WITH_TEXT, draftId: goesWith })
}

/**
 * Has the text count as changed where what goes along with it is another, or leaves: nobody submits
 * what they have not seen.
 */
export const seenByText = (scope: Scope, { goesWith }: Pick<DraftRow, 'goesWith'>) =>
  goesWith === null ? [] : [scope.rules.countAsChanged(goesWith), scope.shard.mustHaveChanged()]

/** A draft of rules as its text takes it along: on its path, by its day, under its signatures. */
export function takenAlong(
  draft: DraftRow,
  text: Pick<DraftRow, 'path' | 'submission' | 'validFromMs' | 'retroactiveReason' | 'later'>,
  verdicts: readonly Verdict[],
): DraftRow {
  // It counts its own submissions: it may have been on its path by itself before.
  const submission = draft.state === 'draft' ? draft.submission + 1 : draft.submission
  const { path, validFromMs, retroactiveReason, later } = text
  return {
    ...draft,
    path,
    submission,
    validFromMs,
    retroactiveReason,
    later,
    verdicts: [
      ...draft.verdicts.filter((each) => each.submission !== submission),
      ...verdicts
        .filter(ofSubmission(text.submission))
        .map((verdict) => ({ ...verdict, submission })),
    ],
  }
}

/** What a step of a text does to the drafts that go along with it; fails where one has moved. */
export const changedAlong = (
  scope: Scope,
  along: readonly RulesDraft[],
  text: DraftRow,
  verdicts: readonly Verdict[],
  state: DraftRow['state'],
) =>
  along.flatMap(({ draft }) => {
    const { path, submission, verdicts: signed } = takenAlong(draft, text, verdicts)
    return [
      scope.rules.changeDraft(draft.id, draft.version, {
        state,
        path,
        submission,
        verdicts: signed,
      }),
      scope.shard.mustHaveChanged(),
    ]
  })

/**
 * Does a step of the whole for one of its parts, be it to begin it, to send it or to pass it; a
 * refusal says which of them it is about.
 */
export const inPart = <Done>(
  { draft, target }: FoundDraft,
  step: () => Promise<Done>,
): Promise<Done> =>
  saying(({ code: refused, details }) => {
    const { errors, detail } = details
    const named = NAMED[target.of](target.row)
    const why = detail ?? (refused === 'stale_version' ? CHANGED_MEANWHILE : NOT_READY)
    return new Problem(refused, {
      ...details,
      draftId: draft.id,
      detail: words(`一并提交的${named.zh}：${why.zh}`, `${named.en}, to go along: ${why.en}`),
      ...(errors
        ? {
            errors: errors.map(({ pointer, code, message }) => ({
              // It is no place of the text.
              pointer: `/along/${draft.id}${pointer}`,
              code,
              message: words(`${named.zh}：${message.zh}`, `${named.en}: ${message.en}`),
            })),
          }
        : {}),
    })
  }, step)

/** What a part is called by what it changes: people may name one that cannot go along. */
const NAMED: Record<DraftTarget['of'], (row: DraftTarget['row']) => Words> = {
  rule_set: ({ titleZh, titleEn }) => words(`规则“${titleZh}”`, `The rules “${titleEn}”`),
  regulation: ({ titleZh, titleEn }) => words(`条文《${titleZh}》`, `The text of “${titleEn}”`),
  path: ({ titleZh, titleEn }) =>
    words(`《${titleZh}》的审批路径`, `The approval path of “${titleEn}”`),
}

const CHANGED_MEANWHILE = words(
  '在此期间有改动，请打开它的草案，看过现在的内容再继续。',
  'Its draft has changed meanwhile. Read it as it is now, and go on from there.',
)
const NOT_READY = words(
  '还有要先改好的地方，请打开它的草案查看。',
  'Something is to be mended first; its draft says what.',
)
const STEPS_WITH_TEXT = words(
  '这份草案与条文草案一并提交：请在条文草案中操作，或先让它单独提交。',
  'This draft goes along with a draft of the text: take the step there, or first let it go by itself.',
)
