import { corrected, type PieceworkRules, piecework, type Standing } from '@bylaw/rules-piecework'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { commissionOf, type ProjectWork } from './commission'

/** Months of metres, each of which may be corrected at any time after, also once the project is completed. */
const metres = fc.integer({ min: 0, max: 99_999 })
const months = fc.array(metres, { minLength: 1, maxLength: 12 })
const corrections = fc.array(
  fc.record({ after: fc.nat(14), of: fc.nat(13), metres, isNothing: fc.boolean() }),
  { maxLength: 8 },
)
const COMPLETED_ON = '2026-11-03'
const APPLIED_ON = '2028-11-03'

/** One person's work on one project, run by run: what the ledger has, and what each month was worked out from. */
function lived(rules: PieceworkRules, of: readonly number[]) {
  let ledger: Standing = { earnedFen: 0, paidFen: 0, stage: 'at_work' }
  const approved: { readonly wish: Facts; readonly paid: Fen[]; readonly on: string }[] = []
  const enter = ({ earnedFen, countedFen }: Fen, stage = ledger.stage) => {
    ledger = {
      earnedFen: ledger.earnedFen + earnedFen,
      paidFen: ledger.paidFen + countedFen,
      stage,
    }
    mustHold(rules, ledger)
  }
  return {
    ledger: () => ledger,
    month(metres: number, done: Pick<ProjectWork, 'completedOn' | 'appliedOn'>, on: string) {
      const { earnedFen: previousEarnedFen, paidFen: previousPaidFen } = ledger
      const wish = { ...done, previousEarnedFen, previousPaidFen, metres }
      const [settled] = worked(rules, wish, on)
      const { stage, ...fen } = settled ?? { ...NONE, stage: undefined }
      approved.push({ wish, paid: [fen], on })
      enter(fen, stage)
    },
    correct(nth: number, metres: number) {
      const month = approved[nth]
      if (!month || nth >= of.length) return
      const [now = NONE] = worked(rules, { ...month.wish, metres }, month.on)
      const less = (each: (fen: Fen) => number) =>
        month.paid.reduce((left, fen) => left - each(fen), each(now))
      const change = {
        earnedFen: less(({ earnedFen }) => earnedFen),
        countedFen: less(({ countedFen }) => countedFen),
      }
      const { countedFen } = corrected(rules.stages, ledger, change, ledger.stage)
      const entered = { ...change, countedFen }
      month.paid.push(entered)
      enter(entered)
      // Nothing is corrected twice.
      const again = { earnedFen: 0, countedFen: change.countedFen - countedFen }
      expect(corrected(rules.stages, ledger, again, ledger.stage).countedFen).toBe(0)
    },
  }
}

interface Fen {
  readonly earnedFen: number
  readonly countedFen: number
}
const NONE = { earnedFen: 0, countedFen: 0 } as const
type Facts = Pick<
  ProjectWork,
  'completedOn' | 'appliedOn' | 'previousEarnedFen' | 'previousPaidFen'
> & { readonly metres: number }

function worked(rules: PieceworkRules, { metres, ...facts }: Facts, on: string) {
  const kind = { medium: 'supply', diameterMm: 110, scope: 'weld', role: 'first' } as const
  const lines = metres > 0 ? [{ ...kind, metres: String(metres), innerWeld: false }] : []
  const project = { projectId: 'prj_1', projectName: 'Harbour main', dayRateDays: [] }
  const answer = commissionOf(rules, [{ ...project, lines, ...facts }], on)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value.byProject
}

/** Earned is paid and held, and no more is paid than the share of the stage, to half a fen. */
function mustHold({ stages }: PieceworkRules, { earnedFen, paidFen, stage }: Standing): void {
  const bp = { at_work: stages.monthlyBp, completed: stages.completionBp, rest_payable: 10_000 }
  const isLump = stage === 'at_work' && stages.mode === 'lump_at_completion'
  expect(earnedFen - paidFen).toBeGreaterThanOrEqual(0)
  expect(paidFen * 10_000 - earnedFen * (isLump ? 0 : bp[stage])).toBeLessThanOrEqual(5_000)
}

test.each(['cumulative', 'lump_at_completion'] as const)(
  '%s: whatever is corrected and when, earned is paid and held, no stage is overdrawn and no month blocked',
  (mode) => {
    const rules = { ...piecework.starter, stages: { ...piecework.starter.stages, mode } }
    fc.assert(
      fc.property(months, corrections, (of, made) => {
        const life = lived(rules, of)
        const runs = [
          ...of.map((each) => () => life.month(each, NOT_YET, '2026-10-31')),
          () => life.month(0, { ...NOT_YET, completedOn: COMPLETED_ON }, '2026-11-30'),
          () => life.month(0, { ...NOT_YET, completedOn: COMPLETED_ON }, '2026-12-31'),
        ]
        for (const [nth, run] of runs.entries()) {
          run()
          for (const each of made.filter(({ after }) => after === nth))
            life.correct(each.of, each.isNothing ? 0 : each.metres)
        }
        const applied = { completedOn: COMPLETED_ON, appliedOn: APPLIED_ON }
        life.month(0, applied, '2028-11-30')
        for (const each of made) life.correct(each.of, each.isNothing ? 0 : each.metres)
        life.month(0, applied, '2028-12-31')
        const { earnedFen, paidFen } = life.ledger()
        expect(paidFen).toBe(earnedFen)
      }),
      { numRuns: 200 },
    )
  },
)

const NOT_YET = { completedOn: null, appliedOn: null }
