import { valueAt } from '../json'
import { freeKey } from '../keys'
import { postsIn } from '../ladder/model'
import type { Section, Sheet } from '../sheet'
import { CLOCKS } from './choices'

/** Escalation: who can be told, a ladder for each clock, and how complaints are handled. */
export const escalationSheet = (rules: unknown): Sheet => ({
  // Once it has steps, the complaints’ own ladder is built like the others.
  ...(Array.isArray(valueAt(rules, '/complaint/ladder')) ? { covers: ['/complaint/ladder'] } : {}),
  sections: [
    {
      section: 'grid',
      title: 'figure.roles',
      at: '/roles',
      columns: [{ label: 'figure.name', at: '/name', cell: { type: 'words' } }],
      fresh: (rows) => ({ key: freeKey('post', rows), name: { zh: '', en: '' } }),
    },
    ...complaints(rules),
    { section: 'ladders', title: 'figure.ladders', at: '/ladders' },
  ],
})

const complaints = (rules: unknown): readonly Section[] =>
  valueAt(rules, '/complaint') == null
    ? []
    : [
        {
          section: 'fields',
          title: 'figure.complaint',
          fields: [
            {
              label: 'figure.handler',
              at: '/complaint/handler',
              cell: { type: 'choice', of: postsIn(rules) },
            },
            {
              label: 'figure.within',
              at: '/complaint/withinMinutes',
              cell: { type: 'whole' },
              empty: 'undecided',
            },
            {
              label: 'figure.clock',
              at: '/complaint/clock',
              cell: { type: 'choice', of: CLOCKS },
            },
          ],
        },
      ]
