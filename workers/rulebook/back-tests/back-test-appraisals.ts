import { type CaseOutcome, measuredAs, outcomeOf, rulebook } from '@bylaw/rulebook'
import { periodsIn } from '@bylaw/rules-appraisal'
import { factsFrom } from '../../appraisals/ratings-given'
import type { Scope } from '../../scope'
import { monthSlice, monthsIn } from './back-test-months'
import type { Slice } from './back-test-slice'
import type { BackTestRow } from './back-test-table'

/** Sheets that a slice reads. */
const PAGE = 200

/** A period’s completed sheets of the drafted rule set: their results, and what the draft makes of their scores. */
export function appraisalSlice(scope: Scope, row: BackTestRow): Promise<Slice> {
  const rules = rulebook.appraisal.rules.parse(row.rules)
  const { period: kind } = rules.cycle
  const periods = kind === 'project' ? [] : periodsIn(kind, monthsIn(row))
  const look = async (period: string, after: string | null) => {
    const rows = await scope.appraisals.list({
      period,
      personId: undefined,
      limit: PAGE,
      after: after === null ? undefined : [period, after],
    })
    const sheets = rows.slice(0, PAGE)
    const cases = sheets
      .filter(({ ruleSetId }) => ruleSetId === row.ruleSetId)
      .flatMap((sheet) => {
        // What an appeal changed counts in place of what it was.
        const { scores, result } = sheet.changed ?? sheet
        // A total that people decided on rests on no scores that could be counted again.
        const isDecided = sheet.calibrated?.length || (sheet.ratings && sheet.changed)
        if (!result || isDecided) return []
        return [
          {
            subject: { id: sheet.id, name: sheet.personName, month: period },
            before: stored(result),
            after: outcomeOf('appraisal', rules, factsFrom(scores, sheet.ratings)),
          },
        ]
      })
    return { cases, last: rows.length > PAGE ? (sheets.at(-1)?.id ?? null) : null }
  }
  return monthSlice(row, look, periods)
}

const stored = (result: { totalPoints: string; grade: string }): CaseOutcome =>
  measuredAs({ points: result.totalPoints, grade: result.grade })
