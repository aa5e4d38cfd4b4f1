import type { ConsequenceRow, ConsequenceView } from '@bylaw/contract'
import { clausesOf } from '@bylaw/rules-kit'
import { today } from '../platform/today'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import type { Consequence } from './store'
import { visibleConsequence } from './visible-consequence'

/** What came of results, as its reader may see it. */
export const readConsequence = async (scope: Scope, id: string): Promise<ConsequenceView> =>
  consequenceView(scope, await visibleConsequence(scope, id))

export async function consequenceView(scope: Scope, row: Consequence): Promise<ConsequenceView> {
  const isOpen = row.state === 'open'
  const [pinned, now] = await Promise.all([
    pinnedRules(scope, 'appraisal', row),
    isOpen ? scope.appraisals.resultsOf(row.personId, row.ruleSetId) : undefined,
  ])
  const frozen = now?.results.filter((each) => each.frozen).map(({ appraisalId }) => appraisalId)
  const evidence = row.evidence.map((each) => ({
    ...each,
    frozen: frozen?.includes(each.appraisalId) === true,
  }))
  const isGrades = row.kind === 'low_grades'
  const { hasReply: _, ...plain } = consequenceRow(row)
  return {
    ...plain,
    evidence,
    limit: isGrades ? (pinned.rules.lowGrades?.times ?? null) : null,
    clauses: isGrades ? [...(clausesOf('/lowGrades', pinned.citations) ?? [])] : [],
    reply:
      row.reply === null || row.repliedAtMs === null
        ? null
        : { text: row.reply, at: instantText(row.repliedAtMs) },
    verdict:
      row.verdict === null || row.decidedAtMs === null
        ? null
        : { text: row.verdict, by: row.decidedByName ?? '', at: instantText(row.decidedAtMs) },
    mayReply: isOpen && row.personId === scope.personId && row.reply === null,
    mayDecide:
      scope.may('consequence.decide') &&
      ![row.personId, row.openedBy].includes(scope.personId) &&
      isOpen &&
      isHeard(row, today(scope)) &&
      evidence.every((each) => !each.frozen),
    version: row.version,
  }
}

export const consequenceRow = (row: Consequence): ConsequenceRow => ({
  id: row.id,
  kind: row.kind,
  person: { id: row.personId, name: row.personName },
  state: row.state,
  measure: row.measure,
  replyBy: row.replyBy,
  at: instantText(row.openedAtMs),
  hasReply: row.reply !== null,
})

/** Whether the person has answered, or has had the time to. */
export const isHeard = (
  { reply, replyBy }: Pick<Consequence, 'reply' | 'replyBy'>,
  day: string,
): boolean => reply !== null || replyBy === null || day > replyBy

const instantText = (atMs: number): string => new Date(atMs).toISOString()
