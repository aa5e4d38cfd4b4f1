import { ok, type Result, words } from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { TriageFacts } from './facts'
import { mayLower, urgencySetBy } from './questions'
import { notStated, unknownKey } from './refusals'
import type { Matrix, TriageRules } from './rules'

export interface Urgency {
  readonly key: string
  readonly from: 'applicant' | 'desk' | 'unstated'
  /** The desk still has to look at it. */
  readonly provisional: boolean
  readonly trace: Trace
}

/** How urgent a request is: what the applicant stated, or the desk judged (R09.1). */
export function urgencyOf(
  rules: TriageRules,
  matrix: Matrix,
  facts: TriageFacts,
): Result<Urgency, Refusal> {
  const { statedUrgency: stated, assessedUrgency: assessed } = facts
  for (const [place, key] of Object.entries({ statedUrgency: stated, assessedUrgency: assessed }))
    if (key !== null && rankOf(matrix, key) < 0)
      return unknownKey('urgencies', key, `/${place}`, matrix)
  const judged = { key: assessed ?? '', from: 'desk', provisional: false } as const
  if (stated === null && assessed !== null)
    return told(judged, words('服务台的判断', 'as the desk judged'), '/assessedUrgency')
  if (stated === null) {
    const { urgency } = matrix.unstated
    if (urgency === null) return notStated('/statedUrgency', '/matrix/unstated/urgency')
    const because = words('没有填写，按默认', 'nothing was stated: the default')
    const found = { key: urgency, from: 'unstated', provisional: true } as const
    return told(found, because, '/statedUrgency', '/matrix/unstated/urgency')
  }
  const written = { key: stated, from: 'applicant', provisional: assessed === null } as const
  if (assessed === null || assessed === stated)
    return told(
      written,
      assessed === null
        ? words(
            '申请人填写，服务台尚未判断',
            'as the applicant stated; the desk has not looked yet',
          )
        : words('申请人填写，服务台判断相同', 'as the applicant stated, and the desk agrees'),
      '/statedUrgency',
    )
  if (rules.urgencySetBy === null) return undecided(urgencySetBy)
  if (rules.urgencySetBy === 'applicant')
    return told(
      written,
      words('以申请人填写为准', 'the applicant’s holds'),
      '/statedUrgency',
      urgencySetBy.at,
    )
  const lower = rankOf(matrix, assessed) > rankOf(matrix, stated)
  if (lower && rules.mayLower === null) return undecided(mayLower)
  if (lower && rules.mayLower === false)
    return told(
      written,
      words('服务台的判断更低，不能调低', 'the desk judged it lower, and may not lower it'),
      '/statedUrgency',
      mayLower.at,
    )
  return told(
    judged,
    words('以服务台判断为准', 'the desk’s holds'),
    '/assessedUrgency',
    lower ? mayLower.at : urgencySetBy.at,
  )
}

/** The most urgent is 0; −1 is none of them. */
const rankOf = ({ urgencies }: Matrix, key: string): number =>
  urgencies.findIndex((each) => each.key === key)

const told = (
  urgency: Omit<Urgency, 'trace'>,
  because: NonNullable<Trace['because']>,
  fact: string,
  rule?: string,
): Result<Urgency, Refusal> =>
  ok({
    ...urgency,
    trace: {
      name: words('紧急程度', 'Urgency'),
      value: urgency.key,
      unit: 'text',
      because,
      fact,
      ...(rule === undefined ? {} : { rule }),
    },
  })
