import type { Choice } from '../cell'
import { valueAt } from '../json'
import { freeKey } from '../keys'
import type { Field, Section, Sheet } from '../sheet'
import { CATEGORIES, ENDS, SPANS, STAFF } from './choices'

/** A ticket's life: its states by the company's own names, who moves it, what silence comes to. */
export const lifecycleSheet = (rules: unknown): Sheet => ({
  sections: [
    {
      section: 'grid',
      title: 'figure.states',
      at: '/states',
      ordered: 'as_shown',
      columns: [
        { label: 'figure.name', at: '/name', cell: { type: 'words' } },
        { label: 'figure.category', at: '/category', cell: { type: 'choice', of: CATEGORIES } },
      ],
      fresh: (rows) => ({
        key: freeKey('state', rows),
        name: { zh: '', en: '' },
        category: 'in_progress',
      }),
    },
    {
      section: 'grid',
      title: 'figure.transitions',
      at: '/transitions',
      columns: [
        {
          label: 'figure.from_state',
          at: '/from',
          cell: { type: 'choice', of: statesIn(rules) },
          empty: 'any',
        },
        { label: 'figure.to_state', at: '/to', cell: { type: 'choice', of: statesIn(rules) } },
        { label: 'figure.allowed_to', at: '/by', cell: { type: 'some', of: STAFF } },
      ],
      fresh: () => ({ from: null, to: '', by: [] }),
    },
    ...silenceFields(rules, '/silence', 'figure.silence'),
    ...silenceFields(rules, '/confirmation', 'figure.confirmation'),
    {
      section: 'fields',
      title: 'figure.closing',
      fields: [
        ...spanFields(rules, '/reopening/within', 'figure.reopened_within'),
        {
          label: 'figure.children',
          at: '/children',
          cell: {
            type: 'choice',
            of: [
              { value: 'must_be_closed', label: 'figure.must_be_closed' },
              { value: 'may_stay_open', label: 'figure.may_stay_open' },
            ],
          },
        },
        ...spanFields(rules, '/mergeUndo', 'figure.merge_undo'),
      ],
    },
  ],
})

/** Once it is decided: after how long, and what then. Until then it is a question. */
const silenceFields = (
  rules: unknown,
  at: '/silence' | '/confirmation',
  title: 'figure.silence' | 'figure.confirmation',
): readonly Section[] =>
  valueAt(rules, at) == null
    ? []
    : [
        {
          section: 'fields',
          title,
          fields: [
            ...spanFields(rules, `${at}/after`, 'figure.after'),
            { label: 'figure.then', at: `${at}/ends`, cell: { type: 'choice', of: ENDS } },
          ],
        },
      ]

/** A length as its number and its unit; none where there is no length. */
const spanFields = (rules: unknown, at: string, label: Field['label']): readonly Field[] =>
  valueAt(rules, at) == null
    ? []
    : [
        { label, at: `${at}/count`, cell: { type: 'whole' } },
        { label: 'figure.span_unit', at: `${at}/unit`, cell: { type: 'choice', of: SPANS } },
      ]

const statesIn = (rules: unknown): readonly Choice[] => {
  const states = valueAt(rules, '/states')
  return Array.isArray(states)
    ? states.map(({ key, name }: { key: string; name: { zh: string; en: string } }) => ({
        value: key,
        label: name,
      }))
    : []
}
