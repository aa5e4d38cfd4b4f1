import type { Sheet } from '../sheet'
import { DUE_DAYS } from './choices'

const FEN = { type: 'fen' } as const
const WHOLE = { type: 'whole' } as const
const DAY = { cell: { type: 'choice', of: DUE_DAYS }, empty: 'usual' } as const

/** Pay: levels as a grid, everything else as single figures. */
export const paySheet: Sheet = {
  sections: [
    {
      section: 'grid',
      title: 'figure.levels',
      at: '/levels',
      columns: [
        { label: 'figure.level', at: '/level', cell: WHOLE },
        { label: 'figure.base', at: '/baseFen', cell: FEN, empty: 'undecided' },
      ],
      fresh: (rows) => ({ level: rows.length + 1, baseFen: null }),
    },
    {
      section: 'fields',
      title: 'figure.amounts',
      fields: [
        { label: 'figure.guarantee', at: '/guarantee/fen', cell: FEN },
        { label: 'figure.field_allowance', at: '/fieldAllowance/fen', cell: FEN },
        {
          label: 'figure.legal_minimum',
          at: '/legalMinimumFen',
          cell: FEN,
          empty: 'undecided',
        },
      ],
    },
    {
      section: 'fields',
      title: 'figure.probation',
      fields: [
        { label: 'figure.probation_base', at: '/probation/baseFen', cell: FEN },
        { label: 'figure.probation_subsidy', at: '/probation/postSubsidyFen', cell: FEN },
        { label: 'figure.min_months', at: '/probation/minMonths', cell: WHOLE },
        { label: 'figure.max_months', at: '/probation/maxMonths', cell: WHOLE },
      ],
    },
    {
      section: 'fields',
      title: 'figure.furlough',
      fields: [
        { label: 'figure.furlough_from', at: '/furlough/fromMonths', cell: WHOLE },
        {
          label: 'figure.company_minimum',
          at: '/furlough/companyMinimumFen',
          cell: FEN,
          empty: 'undecided',
        },
      ],
    },
    {
      section: 'fields',
      title: 'figure.pay_calendar',
      fields: [
        { label: 'figure.attendance_until', at: '/calendar/attendanceUntil', ...DAY },
        { label: 'figure.roster_on', at: '/calendar/rosterOn', ...DAY },
        { label: 'figure.pay_day', at: '/calendar/payDay', ...DAY, empty: 'nothing' },
      ],
    },
  ],
}
