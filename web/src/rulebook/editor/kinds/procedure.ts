import { valueAt } from '../json'
import type { Field, Section, Sheet } from '../sheet'
import { CADENCES, dueDaysOf, HELD, OCCASIONS } from './choices'
import { NAME, named } from './named'
import { stagesSections } from './stages'

/** Procedures: each sort of them by what it is made of. */
export function procedureSheet(rules: unknown): Sheet {
  const sort = String(valueAt(rules, '/template/by'))
  return {
    // Once decided it is typed; until then it is one of the answers to its question.
    covers: ['/template/cadence'].filter((at) => valueAt(rules, at) != null),
    sections: SORTS[sort]?.(rules) ?? [],
  }
}

const titled = (...fields: readonly Field[]): Section => ({
  section: 'fields',
  title: 'figure.procedure',
  fields: [{ ...NAME, at: '/template/name' }, ...fields],
})

const SORTS: Readonly<Record<string, (rules: unknown) => readonly Section[]>> = {
  meeting: () => [
    named('figure.people', '/template/people'),
    named('figure.forms', '/template/forms'),
  ],
  papers: () => [named('figure.papers', '/template/papers')],
  approval: () => [
    named('figure.drafted_by', '/template/draftedBy'),
    named('figure.approvers', '/template/steps', { inTurn: true }),
  ],
  duty: (rules) => [titled(...cadence(rules))],
  form: () => [
    named('figure.boxes', '/template/fields', {
      more: [
        { label: 'figure.holds', at: '/holds', cell: { type: 'choice', of: HELD } },
        { label: 'figure.needed', at: '/needed', cell: { type: 'yes_no' } },
      ],
      blank: { holds: 'text', needed: true },
      inTurn: true,
    }),
  ],
  stages: stagesSections,
  remedy: (rules) => [titled(...withinDays(rules)), named('figure.record', '/template/record')],
  custody: () => [
    named('figure.things', '/template/things', {
      more: [{ label: 'figure.comes_back', at: '/comesBack', cell: { type: 'yes_no' } }],
      blank: { comesBack: true },
    }),
    {
      section: 'fields',
      title: 'figure.returned',
      fields: [
        {
          label: 'figure.returned_on',
          at: '/template/returnedOn',
          cell: { type: 'some', of: OCCASIONS },
        },
      ],
    },
  ],
}

/** How often, once that is decided: until then it is asked. */
const cadence = (rules: unknown): readonly Field[] =>
  valueAt(rules, '/template/cadence') == null
    ? []
    : [
        { label: 'figure.every', at: '/template/cadence/every', cell: { type: 'whole' } },
        {
          label: 'figure.unit',
          at: '/template/cadence/unit',
          cell: { type: 'choice', of: CADENCES },
        },
        {
          label: 'figure.due_by_day',
          at: '/template/dueDay',
          cell: { type: 'choice', of: dueDaysOf(valueAt(rules, '/template/cadence/unit')) },
          empty: 'nothing',
        },
      ]

/** A figure of its own; a day set for each, or nothing decided, is a choice among answers. */
const withinDays = (rules: unknown): readonly Field[] =>
  typeof valueAt(rules, '/template/withinDays') === 'number'
    ? [{ label: 'figure.within_days', at: '/template/withinDays', cell: { type: 'whole' } }]
    : []
