import { daysAfter } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { today } from '../platform/today'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { lowGradesReached, type ResultOfPeriod, stillReached } from './low-grades'
import { newsOf } from './news-of'
import type { Consequence } from './store'
import type { Evidence } from './table'

/** A sheet whose result is given or changes now, and what of it is going to count. */
export interface ChangingSheet {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly period: string
  readonly ruleSetId: string
  readonly ruleVersion: number
  /** Of a department's sheet, which counts for nobody in it. */
  readonly groupId: string | null
}

/**
 * What a result that is completed, or decided on appeal, does to the case on its person's low grades
 * (R19.11.2): opens one that the person may answer, or closes one whose grades no longer reach the
 * limit. Goes before the change into the batch of what it comes
 * from: of two results at once the later one fails.
 */
export async function caseAfter(
  scope: Scope,
  sheet: ChangingSheet,
  { grade, gradeName }: Pick<ResultOfPeriod, 'grade' | 'gradeName'>,
): Promise<readonly BatchItem<'sqlite'>[]> {
  if (sheet.groupId !== null) return []
  const { rules } = await pinnedRules(scope, 'appraisal', sheet)
  if (rules.lowGrades === null || rules.letters === null) return []
  const { personId, ruleSetId, period } = sheet
  const before = await scope.appraisals.resultsOf(personId, ruleSetId)
  const results: readonly ResultOfPeriod[] = [
    ...before.results.filter(({ appraisalId }) => appraisalId !== sheet.id),
    { appraisalId: sheet.id, period, grade, gradeName, frozen: false },
  ]
  const cases = await casesOn(scope, sheet)
  const open = cases.find(({ state }) => state === 'open')
  const asRead = scope.appraisals.resultsAre(personId, ruleSetId, before.version)
  if (open && stillReached(rules, open.evidence, results)) return [asRead]

  const weighed = cases
    .filter(({ state }) => state === 'decided')
    .flatMap(({ evidence }) => evidence.map(({ appraisalId }) => appraisalId))
  // While a case was open none was opened beside it: once it is closed, any year may have reached the limit.
  const decided = open ? results.map((each) => each.period) : [period]
  const evidence = lowGradesReached(rules, results, weighed, decided)
  return [
    asRead,
    ...(open ? closingWrites(scope, open) : []),
    ...(evidence.length > 0 ? openingWrites(scope, sheet, evidence) : []),
  ]
}

/** The cases there were on the same person's grades under the same rules. */
async function casesOn(scope: Scope, { personId, ruleSetId }: ChangingSheet) {
  const wish = { personId, appraisalId: undefined, limit: MOST_CASES, after: undefined }
  const theirs = await scope.consequences.list(wish)
  return theirs.filter((each) => each.kind === 'low_grades' && each.ruleSetId === ruleSetId)
}

const closingWrites = (scope: Scope, open: Consequence) => [
  scope.consequences.change(open.id, open.version, { state: 'no_longer' }),
  scope.shard.mustHaveChanged(),
  auditEntry(scope, 'consequence.no_longer', open.id),
  ...tellPeople(scope, [open.personId, open.openedBy], newsOf(open, 'consequence_no_longer')),
]

function openingWrites(scope: Scope, sheet: ChangingSheet, evidence: readonly Evidence[]) {
  const { personId, personName, ruleSetId, ruleVersion } = sheet
  const row: Consequence = {
    id: scope.newId('cns'),
    kind: 'low_grades',
    personId,
    personName,
    appraisalId: sheet.id,
    evidence,
    ruleSetId,
    ruleVersion,
    replyBy: daysAfter(today(scope), DAYS_TO_ANSWER),
    openedBy: scope.personId,
    openedAtMs: scope.now,
    reply: null,
    repliedAtMs: null,
    state: 'open',
    measure: null,
    verdict: null,
    decidedBy: null,
    decidedByName: null,
    decidedAtMs: null,
    version: 1,
  }
  return [
    scope.consequences.add(row),
    auditEntry(scope, 'consequence.opened', row.id),
    outboxEvent(scope, 'consequence.opened', { consequenceId: row.id, personId }),
    ...tellPeople(scope, [personId], newsOf(row, 'consequence_opened')),
  ]
}

/** Calendar days, the last of them included: no text says how many. */
const DAYS_TO_ANSWER = 7

/** As many as are looked through for one person. */
const MOST_CASES = 100
