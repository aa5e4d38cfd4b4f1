import { countedClocks } from './count-clocks'
import { countedRefusals } from './count-refusals'
import { countedScores } from './count-scores'
import type { CaseOutcome, Measured } from './outcome'
import { sizeOfChange } from './size'
import { type BackTest, type Change, MOST_CHANGES, type MoneyTotals, type Subject } from './summary'

/** One recorded fact, decided by the rules as they were and as they would be. */
export interface Case {
  readonly subject: Subject
  readonly before: CaseOutcome
  readonly after: CaseOutcome
}

/**
 * The back-test with further cases in it. Whether they come one by one or all at once makes no
 * difference, so a run that was broken off goes on from what it last wrote down.
 */
export function withCases(soFar: BackTest, cases: Iterable<Case>): BackTest {
  let summary = soFar
  const changes = [...soFar.changes]
  for (const each of cases) {
    summary = withCase(summary, each)
    const change = changeOf(each)
    if (change) rank(changes, change)
  }
  return { ...summary, changes }
}

function withCase(soFar: BackTest, { subject, before, after }: Case): BackTest {
  const both = before.measured && after.measured
  const changed = both
    ? sizeOfChange(before.measured, after.measured) > 0
    : before.measured !== after.measured || reasons(before) !== reasons(after)
  return {
    cases: soFar.cases + 1,
    changed: soFar.changed + (changed ? 1 : 0),
    undecided: {
      before: soFar.undecided.before + (before.measured ? 0 : 1),
      after: soFar.undecided.after + (after.measured ? 0 : 1),
    },
    refusals: countedRefusals(soFar.refusals, subject, before.refusals, after.refusals),
    money: both ? countedMoney(soFar.money, before.measured, after.measured) : soFar.money,
    scores: both ? countedScores(soFar.scores, before.measured, after.measured) : soFar.scores,
    clocks: countedClocks(soFar.clocks, before.measured, after.measured),
    changes: soFar.changes,
  }
}

const reasons = ({ refusals }: CaseOutcome): string =>
  JSON.stringify(refusals.map(({ code, question, rule }) => [code, question, rule]))

function countedMoney(
  soFar: MoneyTotals | null,
  { amountFen: before }: Measured,
  { amountFen: after }: Measured,
): MoneyTotals | null {
  if (before === undefined || after === undefined) return soFar
  return {
    cases: (soFar?.cases ?? 0) + 1,
    beforeFen: (soFar?.beforeFen ?? 0) + before,
    afterFen: (soFar?.afterFen ?? 0) + after,
    raised: (soFar?.raised ?? 0) + (after > before ? 1 : 0),
    lowered: (soFar?.lowered ?? 0) + (after < before ? 1 : 0),
  }
}

function changeOf({ subject, before, after }: Case): Change | undefined {
  if (!before.measured || !after.measured) return undefined
  const size = sizeOfChange(before.measured, after.measured)
  return size > 0
    ? { subject, before: shown(before.measured), after: shown(after.measured), size }
    : undefined
}

/** As much of an answer as a list can show. */
const MOST_LETTERS = 300
const shown = (measured: Measured): Measured =>
  measured.answer === undefined
    ? measured
    : { ...measured, answer: measured.answer.slice(0, MOST_LETTERS) }

/** Puts a change in its place among the largest; of two of a size, the lower id comes first. */
function rank(changes: Change[], change: Change): void {
  const last = changes.at(-1)
  if (changes.length >= MOST_CHANGES && last && isBefore(last, change)) return
  const place = changes.findIndex((each) => isBefore(change, each))
  changes.splice(place < 0 ? changes.length : place, 0, change)
  if (changes.length > MOST_CHANGES) changes.pop()
}

const isBefore = (a: Change, b: Change): boolean =>
  a.size > b.size || (a.size === b.size && a.subject.id < b.subject.id)
