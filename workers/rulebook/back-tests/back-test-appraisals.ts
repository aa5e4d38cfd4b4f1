import { type CaseOutcome, measuredAs, outcomeOf, rulebook } from '@bylaw/rulebook'
import type { Scope } from '../../scope'
import { monthsIn } from './back-test-months'
import type { Slice } from './back-test-slice'
import type { BackTestRow } from './back-test-table'

/** Sheets that a slice reads. */
const PAGE = 200

/** A month’s completed sheets of the drafted rule set: their results, and what the draft makes of their scores. */
export async function appraisalSlice(scope: Scope, row: BackTestRow): Promise<Slice> {
  const months = monthsIn(row)
  const month = row.place.month ?? months[0]
  if (month === undefined) return { cases: [], next: null, done: 0, total: 0 }
  const { after } = row.place
  const rows = await scope.appraisals.list({
    month,
    personId: undefined,
    limit: PAGE,
    after: after === null ? undefined : [month, after],
  })
  const sheets = rows.slice(0, PAGE)
  const rules = rulebook.appraisal.rules.parse(row.rules)
  const cases = sheets
    .filter(({ ruleSetId }) => ruleSetId === row.ruleSetId)
    .flatMap(({ id, personName: name, scores, result }) =>
      result
        ? [
            {
              subject: { id, name, month },
              before: stored(result),
              after: outcomeOf('appraisal', rules, { by: 'criteria', scores }),
            },
          ]
        : [],
    )
  const last = sheets.at(-1)
  if (rows.length > PAGE && last)
    return { cases, next: { month, after: last.id }, done: 0, total: months.length }
  const following = months[months.indexOf(month) + 1]
  const next = following === undefined ? null : { month: following, after: null }
  return { cases, next, done: 1, total: months.length }
}

const stored = (result: { totalPoints: string; grade: string }): CaseOutcome =>
  measuredAs({ points: result.totalPoints, grade: result.grade })
