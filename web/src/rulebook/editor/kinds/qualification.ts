import type { Choice } from '../cell'
import { rowsAt, valueAt } from '../json'
import type { Sheet } from '../sheet'
import { SHOWN_BY } from './choices'
import { named, nameOf } from './named'

/** Qualifications: what there is to ask for, and which post asks for what. */
export const qualificationSheet = (rules: unknown): Sheet => {
  const of: readonly Choice[] = rowsAt(rules, '/requirements').flatMap((row) => {
    const label = nameOf(row)
    return label ? [{ value: valueAt(row, '/key'), label }] : []
  })
  return {
    sections: [
      named('figure.requirements', '/requirements', {
        more: [
          { label: 'figure.shown_by', at: '/shownBy', cell: { type: 'choice', of: SHOWN_BY } },
        ],
        blank: { shownBy: 'training' },
      }),
      named('figure.posts', '/posts', {
        more: [
          { label: 'figure.needs', at: '/needs', cell: { type: 'some', of } },
          { label: 'figure.prefers', at: '/prefers', cell: { type: 'some', of } },
        ],
        blank: { needs: [], prefers: [] },
      }),
      {
        section: 'fields',
        title: 'figure.judging',
        fields: [
          {
            label: 'figure.pass_mark',
            at: '/passMark',
            cell: { type: 'whole' },
            empty: 'undecided',
          },
          {
            label: 'figure.make_up_days',
            at: '/makeUpDays',
            cell: { type: 'whole' },
            empty: 'undecided',
          },
        ],
      },
    ],
  }
}
