import type { Choice } from '../cell'
import { rowsAt, valueAt } from '../json'
import { freeKey } from '../keys'
import type { Field, Section, Sheet } from '../sheet'
import { ABOUT, DUE_DAYS, PERIODS } from './choices'
import { nameOf } from './named'

const WHOLE = { type: 'whole' } as const
const WORDS = { type: 'words' } as const

/** Appraisals: criteria with their maxima, or raters with their weights; then grades. */
export const appraisalSheet = (rules: unknown): Sheet => ({
  covers: ['/template/parts', '/cycle'],
  sections: [
    {
      section: 'fields',
      title: 'figure.cycle',
      fields: cycleFields(rules),
    },
    ...(valueAt(rules, '/template/by') === 'raters' ? raters(rules) : criteria(rules)),
    {
      section: 'grid',
      title: 'figure.bands',
      at: '/bands',
      columns: [
        { label: 'figure.grade', at: '/name', cell: WORDS },
        { label: 'figure.from_points', at: '/from', cell: { type: 'decimal' } },
      ],
      fresh: (rows) => ({ grade: `grade_${rows.length + 1}`, name: { zh: '', en: '' }, from: '' }),
    },
    distribution(rules),
  ],
})

/** How grades are to be spread: a hint in calibration. */
const distribution = (rules: unknown): Section => ({
  section: 'grid',
  title: 'figure.distribution',
  at: '/distribution',
  columns: [
    { label: 'figure.grade', at: '/grade', cell: { type: 'choice', of: grades(rules) } },
    { label: 'figure.least_percent', at: '/leastPercent', cell: WHOLE, empty: 'nothing' },
    { label: 'figure.most_percent', at: '/mostPercent', cell: WHOLE, empty: 'nothing' },
  ],
  fresh: () => ({ grade: '', leastPercent: null, mostPercent: null }),
})

const grades = (rules: unknown): readonly Choice[] =>
  rowsAt(rules, '/bands').map((band) => {
    const value = valueAt(band, '/grade')
    return { value, label: nameOf(band) ?? { zh: String(value), en: String(value) } }
  })

const cycleFields = (rules: unknown): readonly Field[] => [
  { label: 'figure.about', at: '/about', cell: { type: 'choice', of: ABOUT }, empty: 'usual' },
  ...(valueAt(rules, '/cycle/period') === 'project'
    ? ([{ label: 'figure.after_project', at: '/cycle/dueDays', cell: WHOLE }] as const)
    : ([
        { label: 'figure.period', at: '/cycle/period', cell: { type: 'choice', of: PERIODS } },
        { label: 'figure.due_day', at: '/cycle/dueDay', cell: { type: 'choice', of: DUE_DAYS } },
      ] as const)),
  { label: 'figure.remind_days', at: '/cycle/remindDays', cell: WHOLE, empty: 'usual' },
]

const criteria = (rules: unknown): readonly Section[] =>
  rowsAt(rules, '/template/parts').map((part, index) => ({
    section: 'grid',
    title: nameOf(part) ?? 'figure.criterion',
    at: `/template/parts/${index}/criteria`,
    columns: [
      { label: 'figure.criterion', at: '/name', cell: WORDS },
      { label: 'figure.maximum', at: '/max', cell: WHOLE },
    ],
    sum: '/max',
    fresh: (rows) => ({ key: freeKey('item', rows), name: { zh: '', en: '' }, max: '' }),
  }))

const raters = (rules: unknown): readonly Section[] => [
  {
    section: 'grid',
    title: 'figure.raters',
    at: '/template/groups',
    columns: [
      { label: 'figure.rater', at: '/name', cell: WORDS },
      { label: 'figure.fewest', at: '/minRaters', cell: WHOLE },
    ],
    fresh: (rows) => ({ key: freeKey('group', rows), name: { zh: '', en: '' }, minRaters: 1 }),
  },
  { section: 'fields', title: 'figure.second_round', fields: secondRound(rules) },
  ...(valueAt(rules, '/template/weightsPercent') == null
    ? []
    : ([{ section: 'weights', title: 'figure.weights', at: '/template/weightsPercent' }] as const)),
]

const SECOND_ROUND = {
  at: '/template/secondRound',
  begun: { spreadPoints: null, whenMissing: false, days: '' },
} as const

/** What opens a second round; without any of it there is none. */
const secondRound = (rules: unknown): readonly Field[] => {
  const within = SECOND_ROUND
  const { at } = within
  // Of a round that there is, only how far scores lie apart may be left open.
  const unlessSet = valueAt(rules, at) == null ? ({ empty: 'nothing' } as const) : {}
  return [
    {
      label: 'figure.spread',
      at: `${at}/spreadPoints`,
      cell: { type: 'decimal' },
      empty: 'nothing',
      within,
    },
    {
      label: 'figure.when_missing',
      at: `${at}/whenMissing`,
      cell: { type: 'yes_no' },
      within,
      ...unlessSet,
    },
    { label: 'figure.round_days', at: `${at}/days`, cell: WHOLE, within, ...unlessSet },
  ]
}
