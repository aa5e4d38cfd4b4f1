import type { RepealView, RuleSetSummary, RuleSetView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { clausesAbout, valueAt } from '@bylaw/rules-kit'
import { actedOnIn } from './acted-on'
import type { Answering } from './answering'
import { citationsView } from './citations-view'
import { type Asked, decidedAt } from './decided-in-time'
import { kindOf } from './kind-of'
import { inBothLanguages } from './noted'
import { isOpenMustAsk, questionView } from './question-view'
import type { HistoryRow, QuestionRow, RuleSetRow, VersionRow } from './reads'
import { isInEffect, repealOf } from './repeal/repeal-of'
import { statesOf } from './version-state'

type AskedOf = Pick<QuestionRow, 'ruleSetId' | 'mustAsk' | 'at' | 'decisions' | 'options'>
type Shown = Pick<VersionRow, 'version' | 'validFromMs'>

/** A rule set in a list, as of one of its versions. */
export const ruleSetSummary = (
  ruleSet: RuleSetRow,
  shown: Shown,
  questions: readonly AskedOf[],
  repeal: RepealView | null,
  nowMs: number,
): RuleSetSummary => ({
  id: ruleSet.id,
  kind: ruleSet.kind,
  kindTitle: kindOf(ruleSet.kind).title,
  title: { zh: ruleSet.titleZh, en: ruleSet.titleEn },
  key: ruleSet.key,
  version: ruleSet.version,
  shownVersion: shown.version,
  validFrom: new Date(shown.validFromMs).toISOString(),
  regulationId: ruleSet.regulationId,
  openMustAskCount: isOver(repeal)
    ? 0
    : questions.filter((row) => row.ruleSetId === ruleSet.id && isOpenMustAsk(row, nowMs)).length,
  actedOnIn: actedOnIn(ruleSet),
  repeal,
})

/** A draft, and the version that it became. */
export interface PublishedDraft {
  readonly id: string
  readonly version: number | null
}

/** A rule set with one version's rules in words, and its history. */
export function ruleSetView(
  {
    ruleSet,
    history,
    shown,
    questionRows,
    answering,
    askedAtMs,
    drafts,
  }: {
    ruleSet: RuleSetRow
    history: HistoryRow[]
    shown: VersionRow
    questionRows: QuestionRow[]
    answering: Answering
    /** The moment that its questions are shown at. */
    askedAtMs: number
    /** Those that became versions. */
    drafts: readonly PublishedDraft[]
  },
  nowMs: number,
): RuleSetView {
  const stateOf = statesOf(history, nowMs)
  const repeal = repealOf(history, nowMs)
  return {
    summary: ruleSetSummary(ruleSet, shown, questionRows, repeal, nowMs),
    rules: shown.rules,
    citations: citationsView(shown.citations),
    sentences: sentencesOf(ruleSet.kind, shown),
    questions: stillAsked(questionRows, isOver(repeal), askedAtMs).map((row) =>
      questionView(row, answering, askedAtMs),
    ),
    choices: settledByText(ruleSet.kind, shown.rules, questionRows),
    versions: history.map((row) => ({
      version: row.version,
      state: stateOf(row),
      completes: row.completes,
      carries: row.carries,
      repeals: row.repeals,
      validFrom: new Date(row.validFromMs).toISOString(),
      validTo: row.validToMs === null ? null : new Date(row.validToMs).toISOString(),
      recordedAt: new Date(row.recordedAtMs).toISOString(),
      recordedBy: row.recordedBy,
      verdicts: [...row.verdicts],
      retroactiveReason: row.retroactiveReason,
      note: row.note,
      noteSaid: inBothLanguages(row.note),
      reasonSaid: inBothLanguages(row.retroactiveReason),
      draftId: drafts.find(({ version }) => version === row.version)?.id ?? null,
    })),
  }
}

/** Whether it decides nothing any more; what never held is still to be decided. */
const isOver = (repeal: RepealView | null): boolean => isInEffect(repeal) && !repeal?.notYet

/** What a repealed rule set left open is asked no longer; what was decided stays on record. */
const stillAsked = <Row extends Asked>(
  rows: readonly Row[],
  repealed: boolean,
  atMs: number,
): readonly Row[] => (repealed ? rows.filter((row) => decidedAt(row, atMs)) : rows)

/** The kind's questions that this text leaves nobody to answer, where it has their place. */
const settledByText = (
  kindName: string,
  rules: unknown,
  asked: readonly Pick<QuestionRow, 'at'>[],
): RuleSetView['choices'] =>
  kindOf(kindName)
    .questions.filter(
      ({ at, options }) =>
        options.length > 0 &&
        valueAt(rules, at) !== undefined &&
        !asked.some((row) => row.at === at),
    )
    .map(({ at, ask, options }) => ({
      at,
      ask: { ...ask },
      options: options.map(({ value, label, consequence }) => ({
        value,
        label: { ...label },
        consequence: { ...consequence },
      })),
    }))

/** What a version says, in words, with the clauses each place came from. */
export function sentencesOf(
  kindName: string,
  { rules, citations }: Pick<VersionRow, 'rules' | 'citations'>,
): RuleSetView['sentences'] {
  const kind = kindOf(kindName)
  const read = kind.rules.safeParse(rules)
  assert(read.success, `stored rules of kind ${kindName} are accepted by their own schema`)
  return kind.explain(read.data).map(({ rule, text }) => ({
    rule,
    text: { ...text },
    clauses: [...clausesAbout(rule, citations)],
  }))
}
