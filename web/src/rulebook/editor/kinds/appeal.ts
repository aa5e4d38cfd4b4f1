import { valueAt } from '../json'
import type { Field, Section, Sheet } from '../sheet'
import { APPEAL_SPANS } from './choices'
import { named } from './named'
import type { FigureWord } from './words'

/** Appeals: against what, until when, heard by how many, decided by when. */
export const appealSheet = (rules: unknown): Sheet => ({
  covers: TIMES.map(({ at }) => at).filter((at) => valueAt(rules, at) != null),
  sections: [
    named('figure.appealable', '/against'),
    ...TIMES.flatMap((time) => (valueAt(rules, time.at) == null ? [] : [spanOf(time)])),
    {
      section: 'fields',
      title: 'figure.hearing',
      fields: [
        { label: 'figure.least_hearers', at: '/leastHearers', cell: WHOLE },
        { label: 'figure.most_times', at: '/mostTimes', cell: WHOLE },
      ],
    },
  ],
})

const WHOLE: Field['cell'] = { type: 'whole' }

interface Time {
  readonly title: FigureWord
  readonly at: string
}
const TIMES: readonly Time[] = [
  { title: 'figure.appeal_window', at: '/window' },
  { title: 'figure.decided_within', at: '/decidedWithin' },
]

/** A time once it is decided; until then it is asked. */
const spanOf = ({ title, at }: Time): Section => ({
  section: 'fields',
  title,
  fields: [
    { label: 'figure.length', at: `${at}/every`, cell: WHOLE },
    { label: 'figure.unit', at: `${at}/unit`, cell: { type: 'choice', of: APPEAL_SPANS } },
  ],
})
