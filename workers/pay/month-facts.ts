import { lastDateOf, words } from '@bylaw/kernel'
import { monthEndMs } from '../platform/month'
import { Problem } from '../platform/problem'
import type { QuantityRow } from '../projects/store'
import { mustDecide } from '../rulebook/repeal/must-decide'
import { type Repealed, repealedRefusal } from '../rulebook/repeal/repealed-refusal'
import type { Scope } from '../scope'
import { begunWithin } from './begun-within'
import type { ProjectWork } from './commission'
import { type RecordedExtra, recordedExtra } from './recorded-extra'
import { type Blocked, type MonthRules, NO_PIECE_RATES } from './work-out'

/** Everything that a month's pay is worked out from, read once. */
export interface MonthFacts {
  readonly rules: MonthRules
  /** Everyone to be paid or asked about, in order of person id. */
  readonly people: readonly PersonFacts[]
}

export interface PersonFacts {
  readonly personId: string
  readonly name: string
  readonly active: boolean
  readonly employments: readonly {
    readonly fromDate: string
    readonly status: 'confirmed' | 'probation'
    readonly level: number | null
  }[]
  readonly work: readonly ProjectWork[]
  readonly rewards: readonly RecordedExtra[]
  readonly penalties: readonly RecordedExtra[]
}

export async function monthFacts(scope: Scope, month: string): Promise<MonthFacts> {
  const atMs = monthEndMs(scope.zone, month)
  const [payRules, rates, employments, quantities, lines, earlier, decisions] = await Promise.all([
    scope.rules.inForce('pay', undefined, atMs),
    scope.rules.inForce('piecework', undefined, atMs),
    employmentsIn(scope, month),
    scope.projects.verifiedIn(month),
    scope.pay.linesOf(month),
    scope.pay.commissionsBefore(month),
    scope.rules.decisionsFor('pay', 'piecework'),
  ])
  if (!payRules) throw noPayRules()
  const pay = await mustDecide(scope, payRules)
  const [members, projects] = await Promise.all([
    scope.people.readAll([...employments, ...quantities, ...lines].map(({ personId }) => personId)),
    scope.projects.readAll(quantities.map(({ projectId }) => projectId)),
  ])

  const workOf = (personId: string): ProjectWork[] => {
    const mine = quantities.filter((row) => row.personId === personId)
    return [...new Set(mine.map(({ projectId }) => projectId))].map((projectId) => {
      const before = earlier.find((row) => row.personId === personId && row.projectId === projectId)
      return {
        projectId,
        projectName: projects.find(({ id }) => id === projectId)?.name ?? projectId,
        ...workIn(mine.filter((row) => row.projectId === projectId)),
        previousEarnedFen: before?.earnedFen ?? 0,
        previousPaidFen: before?.countedFen ?? 0,
      }
    })
  }
  const extrasOf = (personId: string, kind: 'reward' | 'penalty') =>
    lines
      .filter((line) => line.personId === personId && line.kind === kind)
      .map((line) => recordedExtra(line, scope.zone))

  const piecework = rates?.ok ? rates.value : undefined
  return {
    rules: {
      pay,
      piecework,
      begunWithin: new Map(
        [pay, ...(piecework ? [piecework] : [])].flatMap(({ ref }) => {
          const step = begunWithin(scope.zone, month, ref)
          return step ? [[ref.ruleSetId, step] as const] : []
        }),
      ),
      withoutRates: rates && !rates.ok ? repealedRates(scope, rates.refusal) : NO_PIECE_RATES,
      decisions,
    },
    people: [...members]
      .sort((a, b) => (a.personId < b.personId ? -1 : 1))
      .map(({ personId, name, active }) => ({
        personId,
        name,
        active,
        employments: employments.filter((row) => row.personId === personId),
        work: workOf(personId),
        rewards: extrasOf(personId, 'reward'),
        penalties: extrasOf(personId, 'penalty'),
      })),
  }
}

/** Employments that matter to the month: earlier ones too for who began or changed within it. */
async function employmentsIn(scope: Scope, month: string) {
  const atEnd = await scope.people.employedOn(lastDateOf(month))
  const began = atEnd.filter(({ fromDate }) => fromDate > `${month}-01`)
  const earlier = await Promise.all(
    began.map(({ personId }) => scope.people.employmentsOf(personId)),
  )
  return [...atEnd.filter((row) => !began.includes(row)), ...earlier.flat()]
}

const workIn = (rows: readonly QuantityRow[]) => ({
  lines: rows.flatMap(({ lines }) => lines),
  dayRateDays: rows.map(({ dayRateDays }) => dayRateDays),
})

/** Piece-rates that were repealed: nobody's work can be paid by them. */
const repealedRates = ({ zone }: Scope, repealed: Repealed): Blocked => ({
  refusal: repealedRefusal(repealed, zone),
  ruleSetId: repealed.ruleSetId,
})

const noPayRules = () =>
  new Problem('rules_incomplete', {
    refusal: {
      code: 'no_rules',
      message: words(
        '还没有“月度工资”规则。请先采用含有这类规则的制度。',
        'There is no “Monthly pay” rule set. Adopt a regulation that has one first.',
      ),
    },
  })
