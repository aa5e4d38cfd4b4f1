import type {
  BackTestFigures,
  BackTestResult,
  BackTestSubject,
  BackTestView,
} from '@bylaw/contract'
import { yuanFromFen } from '@bylaw/kernel'
import type { BackTest, Kind, Measured, Subject } from '@bylaw/rulebook'
import type { Scope } from '../../scope'
import type { DraftRow } from '../drafts/draft-table'
import type { BackTestLine, BackTestRow } from './back-test-table'

type Tried = Pick<DraftRow, 'contentVersion'>

/** How far a back-test is, and what it found as far as the reader may know it. */
export function backTestView(scope: Scope, row: BackTestRow, draft: Tried): BackTestView {
  const without = withoutResult(scope, row, draft)
  const isShown = row.state === 'done' && !without.resultHidden
  return { ...without, result: isShown ? resultView(scope, row) : null }
}

/** The same as a line of a list. */
export const withoutResult = (
  scope: Scope,
  row: BackTestLine,
  { contentVersion }: Tried,
): BackTestView => ({
  id: row.id,
  draftId: row.draftId,
  draftVersion: row.draftVersion,
  ofOlderDraft: row.draftVersion < contentVersion,
  from: row.fromDate,
  to: row.toDate,
  askedBy: {
    personId: row.askedAs.personId,
    name: row.askedAs.personName,
    at: new Date(row.askedAtMs).toISOString(),
  },
  state: row.state,
  done: row.done,
  total: row.total,
  stoppedBy: row.stoppedBy,
  result: null,
  resultHidden: WHOLE[row.kind]?.(scope) === false,
})

type Asks = (scope: Scope) => boolean

/** Who may see what all pay adds up to: those who see pay runs. */
const WHOLE: Readonly<Partial<Record<Kind, Asks>>> = {
  pay: (scope) => scope.may('pay.read_runs') || scope.may('pay.read_all'),
  piecework: (scope) => scope.may('pay.read_runs') || scope.may('pay.read_all'),
}

/** Whether what is found is what people would be paid. */
export const tellsPay = (kind: Kind): boolean => kind in WHOLE

/** Who may see single figures with the name of whom or what they are about. */
export const mayName = (scope: Scope, kind: Kind): boolean => NAMES[kind]?.(scope) ?? false

const NAMES: Readonly<Partial<Record<Kind, Asks>>> = {
  pay: (scope) => scope.may('pay.read_all'),
  piecework: (scope) => scope.may('pay.read_all'),
  appraisal: (scope) => scope.may('appraisal.read_all'),
  sla: (scope) => scope.may('ticket.read'),
  calendar: (scope) => scope.may('ticket.read'),
}

function resultView(scope: Scope, { found, kind }: BackTestRow): BackTestResult {
  const named = mayName(scope, kind)
  const money = (fen: number) => ({ amount: yuanFromFen(fen), currency: scope.currency })
  const figures = (measured: Measured) => figuresView(measured, money)
  const subjects = (all: readonly Subject[]): BackTestSubject[] => (named ? [...all] : [])
  return {
    cases: found.cases,
    changed: found.changed,
    undecided: found.undecided,
    money: moneyView(found.money, money),
    scores: found.scores && { ...found.scores, grades: [...found.scores.grades] },
    clocks: found.clocks,
    refusals: found.refusals.map((each) => ({ ...each, subjects: subjects(each.subjects) })),
    changes: named
      ? found.changes.map(({ subject, before, after }) => ({
          subject,
          before: figures(before),
          after: figures(after),
        }))
      : [],
    namesHidden: !named,
  }
}

type MoneyView = (fen: number) => { amount: string; currency: string }

function moneyView(totals: BackTest['money'], money: MoneyView): BackTestResult['money'] {
  if (!totals) return null
  const { cases, beforeFen, afterFen, raised, lowered } = totals
  return {
    cases,
    before: money(beforeFen),
    after: money(afterFen),
    difference: money(afterFen - beforeFen),
    raised,
    lowered,
  }
}

const figuresView = (
  { amountFen, clocks, ...plain }: Measured,
  money: MoneyView,
): BackTestFigures => ({
  ...plain,
  ...(amountFen === undefined ? {} : { amount: money(amountFen) }),
  ...(clocks === undefined
    ? {}
    : {
        clocks: Object.fromEntries(
          Object.entries(clocks).map(([name, { late, dueAtMs }]) => [
            name,
            { late, dueAt: dueAtMs === null ? null : new Date(dueAtMs).toISOString() },
          ]),
        ),
      }),
})
