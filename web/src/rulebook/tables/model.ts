import { procedureTables, qualificationTable, rewardTable } from './procedures'
import {
  type AppraisalShape,
  type CalendarShape,
  type PayShape,
  type PieceworkShape,
  type ProcedureShape,
  type QualificationShape,
  type RewardShape,
  type SlaShape,
  WEEKDAYS,
} from './shapes'
import { at, type Cell, decided, given, nothing, type RuleTable, text, word } from './table'

/** The rules of a set as tables a reader knows; none for a kind that has no usual table. */
export function tablesOf(kind: string, rules: unknown): readonly RuleTable[] {
  if (rules === null || typeof rules !== 'object') return []
  switch (kind) {
    case 'sla':
      return [slaTable(rules as SlaShape)]
    case 'piecework':
      return pieceworkTables(rules as PieceworkShape)
    case 'pay':
      return payTables(rules as PayShape)
    case 'appraisal':
      return appraisalTables(rules as AppraisalShape)
    case 'calendar':
      return calendarTables(rules as CalendarShape)
    case 'procedure':
      return procedureTables(rules as ProcedureShape)
    case 'reward':
      return [rewardTable(rules as RewardShape)]
    case 'qualification':
      return [qualificationTable(rules as QualificationShape)]
    default:
      return []
  }
}

const minutesCell = (minutes: number): Cell => ({ minutes })
const fenCell = (fen: number): Cell => ({ fen })

const slaTable = ({ policies }: SlaShape): RuleTable => ({
  title: 'table.sla',
  at: '/policies',
  columns: [
    { head: 'table.policy' },
    { head: 'table.clock' },
    { head: 'table.first_response', numeric: true },
    { head: 'table.next_response', numeric: true },
    { head: 'table.keep_informed', numeric: true },
    { head: 'table.resolution', numeric: true },
  ],
  rows: policies.map((policy) => [
    { name: policy.name },
    word(`table.${policy.clock}`),
    given(policy.firstResponseMinutes, minutesCell),
    given(policy.nextResponseMinutes, minutesCell),
    given(policy.keepInformedMinutes, minutesCell),
    given(policy.resolutionMinutes, minutesCell),
  ]),
})

const pieceworkTables = ({ tables, scopeFactors, dayRate }: PieceworkShape): RuleTable[] => [
  ...tables.map(
    ({ medium, bands, innerWeld }, index): RuleTable => ({
      title: `table.${medium}`,
      at: `/tables/${index}`,
      columns: [
        { head: 'table.diameter' },
        { head: 'table.first_rate', numeric: true },
        { head: 'table.second_rate', numeric: true },
      ],
      rows: [
        ...bands.map(({ fromMm, toMm, first, second }, row) => [
          at(`/tables/${index}/bands/${row}`, text(`Φ${fromMm}–${toMm}`)),
          text(first),
          given(second, text),
        ]),
        ...(innerWeld
          ? [
              [
                word('table.inner_weld'),
                at(`/tables/${index}/innerWeld`, text(innerWeld.rate)),
                nothing,
              ],
            ]
          : []),
      ],
    }),
  ),
  {
    title: 'table.factors',
    at: '/scopeFactors',
    columns: [{ head: 'table.work' }, { head: 'table.factor', numeric: true }],
    rows: (['weld', 'install', 'repair', 'guidance'] as const).map((scope) => [
      word(`table.${scope}`),
      at(
        `/scopeFactors/${scope}`,
        decided(scopeFactors[scope], (factor) =>
          factor === 'by_day' ? word('table.by_day') : text(`× ${factor}`),
        ),
      ),
    ]),
  },
  {
    title: 'table.amounts',
    columns: [{ head: 'table.item' }, { head: 'table.amount', numeric: true }],
    rows: [[word('table.day_rate'), at('/dayRate', fenCell(dayRate.fen))]],
  },
]

const payTables = (rules: PayShape): RuleTable[] => [
  {
    title: 'table.levels',
    at: '/levels',
    columns: [{ head: 'table.level' }, { head: 'table.base', numeric: true }],
    rows: rules.levels.map(({ level, baseFen }, row) => [
      text(level),
      at(`/levels/${row}/baseFen`, decided(baseFen, fenCell)),
    ]),
  },
  {
    title: 'table.amounts',
    columns: [{ head: 'table.item' }, { head: 'table.amount', numeric: true }],
    rows: [
      [word('table.guarantee'), at('/guarantee', fenCell(rules.guarantee.fen))],
      [word('table.field_allowance'), at('/fieldAllowance', fenCell(rules.fieldAllowance.fen))],
      [word('table.probation_base'), fenCell(rules.probation.baseFen)],
      [word('table.probation_subsidy'), fenCell(rules.probation.postSubsidyFen)],
      [
        word('table.company_minimum'),
        at('/furlough/companyMinimumFen', decided(rules.furlough.companyMinimumFen, fenCell)),
      ],
      [
        word('table.legal_minimum'),
        at('/legalMinimumFen', decided(rules.legalMinimumFen, fenCell)),
      ],
    ],
  },
]

const appraisalTables = ({ template, bands, letters }: AppraisalShape): RuleTable[] => [
  template.by === 'criteria'
    ? {
        title: 'table.criteria',
        at: '/template/parts',
        columns: [
          { head: 'table.part' },
          { head: 'table.criterion' },
          { head: 'table.maximum', numeric: true },
        ],
        rows: template.parts.flatMap((part) =>
          part.criteria.map(({ name, max }, index) => [
            index === 0 ? { name: part.name } : { text: '' },
            { name },
            text(max),
          ]),
        ),
        sum: [
          word('table.sum'),
          { text: '' },
          text(
            template.parts
              .flatMap(({ criteria }) => criteria)
              .reduce((total, { max }) => total + max, 0),
          ),
        ],
      }
    : {
        title: 'table.raters',
        columns: [
          { head: 'table.rater' },
          { head: 'table.weight', numeric: true },
          { head: 'table.fewest', numeric: true },
        ],
        rows: template.groups.map(({ key, name, minRaters }, row) => [
          at(`/template/groups/${row}`, { name }),
          decided(template.weightsPercent?.[key], (weight) => text(`${weight}%`)),
          text(minRaters),
        ]),
      },
  {
    title: 'table.bands',
    at: '/bands',
    columns: [
      { head: 'table.grade' },
      { head: 'table.from', numeric: true },
      { head: 'table.letter', numeric: true },
    ],
    rows: bands.map(({ grade, name, from }, row) => [
      { name },
      at(`/bands/${row}`, text(from)),
      decided(letters, (each) => given(each[grade], text)),
    ]),
  },
]

const calendarTables = ({ hours, holidays, shifts = {} }: CalendarShape): RuleTable[] => [
  {
    title: 'table.week',
    at: '/hours',
    columns: [{ head: 'table.day' }, { head: 'table.hours' }],
    rows: WEEKDAYS.map((day) => [word(`table.${day}`), openHours(hours[day])]),
  },
  {
    title: 'table.special_days',
    columns: [{ head: 'table.date' }, { head: 'table.hours' }],
    rows: [
      ...stretches(holidays).map((days) => [text(days), word('table.closed')]),
      ...Object.entries(shifts).map(([date, intervals]) => [text(date), openHours(intervals)]),
    ].sort(byFirstCell),
  },
]

const openHours = (intervals: readonly (readonly [string, string])[] | undefined): Cell =>
  intervals && intervals.length > 0
    ? text(intervals.map(([from, to]) => `${from}–${to}`).join(' · '))
    : word('table.closed')

const DAY_MS = 86_400_000

/** Dates in a row as one line: `2026-10-01 – 2026-10-07`. */
function stretches(dates: readonly string[]): readonly string[] {
  const runs: [string, string][] = []
  for (const date of [...dates].sort()) {
    const last = runs.at(-1)
    if (last && Date.parse(date) - Date.parse(last[1]) === DAY_MS) last[1] = date
    else runs.push([date, date])
  }
  return runs.map(([from, to]) => (from === to ? from : `${from} – ${to}`))
}

function byFirstCell([a]: readonly Cell[], [b]: readonly Cell[]): number {
  const key = (cell: Cell | undefined) => (cell && 'text' in cell ? cell.text : '')
  return key(a) < key(b) ? -1 : 1
}
