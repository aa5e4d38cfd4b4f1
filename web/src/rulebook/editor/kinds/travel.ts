import { valueAt } from '../json'
import type { Field, Sheet } from '../sheet'
import { TRANSPORT_SCOPES } from './choices'

const FEN = { type: 'fen' } as const
const WHOLE = { type: 'whole' } as const

/** Travel: what a day pays by place and purpose. */
export const travelSheet = (rules: unknown): Sheet => ({
  sections: [
    {
      section: 'fields',
      title: 'figure.guidance_out',
      fields: [
        { label: 'figure.per_day', at: '/guidance/dayFen', cell: FEN },
        { label: 'figure.most_days', at: '/guidance/mostDays', cell: WHOLE },
        {
          label: 'figure.inside_province',
          at: '/guidance/insideProvinceFen',
          cell: FEN,
          empty: 'undecided',
        },
      ],
    },
    {
      section: 'fields',
      title: 'figure.work_out',
      fields: [
        { label: 'figure.county', at: '/work/countyFen', cell: FEN },
        { label: 'figure.prefecture', at: '/work/prefectureFen', cell: FEN },
        { label: 'figure.big_city', at: '/work/bigCityFen', cell: FEN, empty: 'undecided' },
        { label: 'figure.same_day', at: '/work/sameDayFen', cell: FEN, empty: 'undecided' },
        ...hostPart(rules),
      ],
    },
    {
      section: 'fields',
      title: 'figure.other_amounts',
      fields: [
        { label: 'figure.new_employee', at: '/newEmployee/dayFen', cell: FEN },
        { label: 'figure.residence', at: '/residence/dayFen', cell: FEN, empty: 'undecided' },
      ],
    },
    {
      section: 'grid',
      title: 'figure.transport',
      at: '/transport/free',
      columns: [
        { label: 'figure.name', at: '/name', cell: { type: 'words' } },
        {
          label: 'figure.scope',
          at: '/scope',
          cell: { type: 'choice', of: TRANSPORT_SCOPES },
        },
      ],
      fresh: (rows) => ({
        mode: `mode_${rows.length + 1}`,
        name: { zh: '', en: '' },
        scope: 'intercity',
      }),
    },
    {
      section: 'fields',
      title: 'figure.seats_paid',
      fields: [
        {
          label: 'figure.seats',
          at: '/transport/seats',
          cell: { type: 'texts' },
          empty: 'undecided',
        },
      ],
    },
  ],
})

/** Shares that go when the other side provides something; there once the company has decided so. */
const hostPart = (rules: unknown): readonly Field[] =>
  valueAt(rules, '/work/hostPart') == null
    ? []
    : [
        { label: 'figure.host_meals', at: '/work/hostPart/mealsPercent', cell: WHOLE },
        { label: 'figure.host_bed', at: '/work/hostPart/bedPercent', cell: WHOLE },
      ]
