import { rowsAt, valueAt } from '../json'
import type { Section, Sheet } from '../sheet'
import { INNER_WELD, INSTALL_COVERS } from './choices'

const WHOLE = { type: 'whole' } as const
const DECIMAL = { type: 'decimal' } as const
const PERCENT = { type: 'percent' } as const

/** Piece rates: a grid of diameters for each kind of pipe, then factors and stages. */
export const pieceworkSheet = (rules: unknown): Sheet => ({
  covers: ['/tables'],
  sections: [
    ...rowsAt(rules, '/tables').flatMap((table, index) => tableSections(table, index)),
    {
      section: 'fields',
      title: 'figure.factors',
      fields: [
        { label: 'figure.weld', at: '/scopeFactors/weld', cell: DECIMAL },
        { label: 'figure.install', at: '/scopeFactors/install', cell: DECIMAL },
        {
          label: { zh: '包安装倍数乘什么', en: 'What it multiplies' },
          at: '/installCovers',
          cell: { type: 'choice', of: INSTALL_COVERS },
        },
        { label: 'figure.repair', at: '/scopeFactors/repair', cell: DECIMAL },
      ],
    },
    {
      section: 'fields',
      title: { zh: '不能计件的工作', en: 'Work without a rate per metre' },
      fields: [{ label: 'figure.day_rate', at: '/dayRate/fen', cell: { type: 'fen' } }],
    },
    {
      section: 'fields',
      title: 'figure.stages',
      fields: [
        { label: 'figure.monthly_share', at: '/stages/monthlyBp', cell: PERCENT },
        { label: 'figure.completion_share', at: '/stages/completionBp', cell: PERCENT },
        { label: 'figure.retention', at: '/stages/retentionMonths', cell: WHOLE },
        { label: 'figure.statement_day', at: '/statementDay', cell: WHOLE },
      ],
    },
  ],
})

function tableSections(table: unknown, index: number): readonly Section[] {
  const at = `/tables/${index}`
  const grid: Section = {
    section: 'grid',
    title: valueAt(table, '/medium') === 'supply' ? 'figure.supply' : 'figure.drain',
    at: `${at}/bands`,
    columns: [
      { label: 'figure.from_mm', at: '/fromMm', cell: WHOLE },
      { label: 'figure.to_mm', at: '/toMm', cell: WHOLE },
      { label: 'figure.first_rate', at: '/first', cell: DECIMAL },
      { label: 'figure.second_rate', at: '/second', cell: DECIMAL, empty: 'nothing' },
    ],
    fresh: freshBand,
  }
  if (valueAt(table, '/innerWeld') == null) return [grid]
  return [
    grid,
    {
      section: 'fields',
      title: 'figure.inner_weld',
      fields: [
        { label: 'figure.inner_rate', at: `${at}/innerWeld/rate`, cell: DECIMAL },
        {
          label: 'figure.inner_reading',
          at: `${at}/innerWeld/reading`,
          cell: { type: 'choice', of: INNER_WELD },
        },
      ],
    },
  ]
}

/** The next diameters: from where the last row ends; its price is still to be written. */
function freshBand(rows: readonly unknown[]): unknown {
  const end = valueAt(rows.at(-1), '/toMm')
  return { fromMm: typeof end === 'number' ? end + 1 : '', toMm: '', first: '', second: null }
}
