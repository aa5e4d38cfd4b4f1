import { daysAfter, lastDateOf, monthsAfter } from '@bylaw/kernel'
import { type PayRules, pay } from '@bylaw/rules-pay'
import { type PieceworkRules, piecework } from '@bylaw/rules-piecework'
import type { ProjectWork } from './commission'
import { NO_PIECE_RATES } from './no-piece-rates'
import { type MonthRules, type PersonMonth, type WorkedOut, workOut } from './work-out'

/**
 * Invented people and what their months pay, the same in every run and everywhere: for the tests and
 * measurements that count every fen. A life is up to 36 months of one person under one rule version.
 */
export interface LivedMonth {
  readonly version: number
  readonly life: number
  readonly month: string
  /** Undefined where the rules refuse the month. */
  readonly slip: WorkedOut | undefined
  /** What each project came to in all so far. */
  readonly ledger: ReadonlyMap<string, Account>
}

export interface Account {
  readonly earnedFen: number
  readonly paidFen: number
  readonly stage: 'at_work' | 'completed' | 'rest_payable'
  readonly completedOn: string | null
  readonly appliedOn: string | null
}

export const VERSIONS = 10
const MONTHS = 36
const FIRST = '2026-01-01'

/** The months of one life, in their order. */
export function* lifeOf(life: number): Generator<LivedMonth> {
  const roll = dice(life + 1)
  const version = life % VERSIONS
  const rules = rulesOf(version)
  const ledger = new Map<string, Account>()
  const completedOn = new Map<string, string>()
  const appliedOn = new Map<string, string>()
  const probation = roll(3) === 0 ? 1 + roll(3) : 0
  const begins = roll(4) === 0 ? 2 + roll(26) : 1
  const level = 1 + roll(8)

  for (let nth = 0; nth < MONTHS; nth++) {
    const month = monthsAfter(FIRST, nth).slice(0, 7)
    const last = lastDateOf(month)
    const worked = {
      from: nth === 0 ? daysAfter(`${month}-01`, begins - 1) : `${month}-01`,
      to: last,
    }
    const status = nth < probation ? ('probation' as const) : ('confirmed' as const)
    for (const project of PROJECTS)
      if (ledger.has(project) && !completedOn.has(project) && roll(6) === 0)
        completedOn.set(project, daysAfter(`${month}-01`, roll(28)))
    const work = PROJECTS.flatMap((project) => projectWork(project, month))
    const person: PersonMonth = {
      employment: { status, level: status === 'confirmed' ? level : null, worked },
      work,
      rewards: extras(roll, '安全奖', 2),
      penalties: roll(5) === 0 ? extras(roll, '迟到', 1) : [],
      attendance: null,
      unpaid: [],
    }
    const answer = workOut(rules, month, person)
    if (answer.ok)
      for (const { projectId, earnedFen, countedFen, stage } of answer.value.byProject) {
        const before = ledger.get(projectId) ?? { earnedFen: 0, paidFen: 0 }
        ledger.set(projectId, {
          earnedFen: before.earnedFen + earnedFen,
          paidFen: before.paidFen + countedFen,
          stage,
          completedOn: completedOn.get(projectId) ?? null,
          appliedOn: appliedOn.get(projectId) ?? null,
        })
      }
    yield { version, life, month, slip: answer.ok ? answer.value : undefined, ledger }
  }

  function projectWork(projectId: string, month: string): ProjectWork[] {
    const before = ledger.get(projectId)
    const done = completedOn.get(projectId)
    const lines = done === undefined && roll(2) === 0 ? invented(roll) : []
    const days = done === undefined && roll(4) === 0 ? [`${roll(5)}.5`] : []
    const isAsking = done !== undefined && `${month}-01` > done && roll(4) === 0
    if (isAsking && !appliedOn.has(projectId)) appliedOn.set(projectId, `${month}-01`)
    const applied = appliedOn.get(projectId) ?? null
    if (lines.length + days.length === 0 && (done === undefined || !before)) return []
    return [
      {
        projectId,
        projectName: `工程 ${projectId}`,
        lines,
        dayRateDays: days,
        previousEarnedFen: before?.earnedFen ?? 0,
        previousPaidFen: before?.paidFen ?? 0,
        completedOn: done ?? null,
        appliedOn: applied,
      },
    ]
  }
}

/** A slip in one line that a reader can check: its lines, what they come to, and a mark of all bytes. */
export async function slipInOneLine({ version, life, month, slip }: LivedMonth): Promise<string> {
  const where = `v${version} ${month} #${life}`
  if (!slip) return `${where} refused`
  const sum = slip.lines.map(({ code, amountFen }) => `${code} ${amountFen}`).join(' + ')
  return `${where} ${slip.payableFen} = ${sum} · ${(await markOf([slip])).slice(0, 16)}`
}

/** One mark of all bytes of some slips, as far as they say something to whom they pay. */
export async function markOf(slips: readonly (WorkedOut | undefined)[]): Promise<string> {
  const shown = slips.map((slip) => slip && { ...slip, paidUntil: undefined })
  const bytes = new TextEncoder().encode(JSON.stringify(shown))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const PROJECTS = ['a', 'b', 'c']
const PIPES = [
  ['supply', 110],
  ['supply', 200],
  ['supply', 400],
  ['drain', 300],
  ['drain', 700],
  ['drain', 1200],
] as const

export type Roll = (below: number) => number

const invented = (roll: Roll): ProjectWork['lines'] =>
  Array.from({ length: 1 + roll(4) }, () => {
    const [medium, diameterMm] = PIPES[roll(PIPES.length)] ?? PIPES[0]
    return {
      medium,
      diameterMm,
      metres: `${roll(900)}.${roll(10)}${roll(10)}`,
      scope: roll(3) === 0 ? ('install' as const) : ('weld' as const),
      role: 'first' as const,
      innerWeld: false,
    }
  })

const extras = (roll: Roll, name: string, most: number): PersonMonth['rewards'] =>
  Array.from({ length: roll(most + 1) }, () => ({
    name,
    fen: 5_000 + roll(20_000),
    recordedBy: '张三',
    recordedOn: '2026-01-31',
    clause: null,
    settles: null,
  }))

/** The same numbers in every run: 0 up to `below`. */
export function dice(seed: number): Roll {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const READINGS = ['before_rewards', 'literal_net', 'excluding_field'] as const
const BASES = ['calendar_days', 'weekdays_in_month', '21.75'] as const

/** Ten versions of R19’s figures: other raises, readings of the guarantee, part months and stages. */
export function rulesOf(version: number): MonthRules {
  const raise = version * 37_50
  const payRules: PayRules = {
    ...pay.starter,
    levels: pay.starter.levels.map(({ level, baseFen }) => ({ level, baseFen: baseFen + raise })),
    guarantee: {
      ...pay.starter.guarantee,
      reading: READINGS[version % 3] ?? 'before_rewards',
      coversProbation: version % 2 === 0,
    },
    prorationBasis: BASES[version % 3] ?? 'calendar_days',
  }
  const workRules: PieceworkRules = {
    ...piecework.starter,
    stages: {
      ...piecework.starter.stages,
      monthlyBp: 6_000 - version * 333,
      completionBp: 9_000 - version * 77,
      retentionMonths: 6 + version,
    },
  }
  const ref = (kind: string) => ({
    ruleSetId: `rul_${kind}`,
    kind,
    title: { zh: kind, en: kind },
    version: version + 1,
    validFromMs: 0,
  })
  return {
    pay: { ref: ref('pay'), citations: { '/levels': ['R19.13.4'] }, rules: payRules },
    piecework: {
      ref: ref('piecework'),
      citations: { '/tables': ['R19.14.1'] },
      rules: workRules,
    },
    withoutRates: NO_PIECE_RATES,
    decisions: [],
  }
}

/** How much of what was earned each stage has paid in all, in ten thousandths. */
export const shareBp = (version: number, stage: Account['stage']): number => {
  const stages = rulesOf(version).piecework?.rules.stages
  return stage === 'rest_payable'
    ? 10_000
    : ((stage === 'completed' ? stages?.completionBp : stages?.monthlyBp) ?? 0)
}
