import { daysAfter, grouped, type Words, words } from '@bylaw/kernel'
import {
  type QualificationFacts,
  type QualificationRules,
  qualification,
} from '@bylaw/rules-qualification'
import { isCheck } from './confirmation'
import type { GrowthRecord } from './store'
import { TOLD_DAYS_BEFORE } from './sweep-growth'

/** What qualifications and certificates say of giving somebody work on a day. */
export interface Certified {
  /** What a post of theirs needs and they lack, where the rules let nobody work without (R11.1). */
  readonly against: readonly Words[]
  /** What stands against nothing and is to be known: made up meanwhile, run out, or about to. */
  readonly remarks: readonly Words[]
}

export type Shown = Pick<
  GrowthRecord,
  'kind' | 'subject' | 'nameZh' | 'nameEn' | 'onDate' | 'until' | 'result' | 'takenBackAtMs'
>

interface Known {
  readonly rules: readonly QualificationRules[]
  /** The keys of the posts they hold. */
  readonly held: ReadonlySet<string>
  readonly records: readonly Shown[]
}

export function certified(day: string, { rules, held, records }: Known): Certified {
  const shown = records.filter(
    ({ onDate, takenBackAtMs }) => onDate <= day && takenBackAtMs === null,
  )
  const gaps = rules.flatMap((each) =>
    each.posts.filter(({ key }) => held.has(key)).flatMap((post) => gapsIn(each, post, shown, day)),
  )
  return {
    against: gaps.flatMap(({ bars, said }) => (bars ? [said] : [])),
    remarks: [...gaps.flatMap(({ bars, said }) => (bars ? [] : [said])), ...runningOut(shown, day)],
  }
}

interface Gap {
  readonly bars: boolean
  readonly said: Words
}

/** What of a post is not there; while its consequence is undecided it bars nobody, and that is said. */
function gapsIn(
  rules: QualificationRules,
  post: QualificationRules['posts'][number],
  shown: readonly Shown[],
  day: string,
): Gap[] {
  const answer = qualification.decide(rules, {
    ...{ post: post.key, shows: showing(shown) },
    ...{ inPostSince: null, today: day },
  })
  if (!answer.ok) return [{ bars: false, said: answer.refusal.message }]
  const { lacking, expired, mayWork } = answer.value.decision
  return lacking.flatMap((key): Gap[] => {
    const name = rules.requirements.find((each) => each.key === key)?.name
    if (!name) return []
    const gone = expired.includes(key) ? words('已到期', 'has run out') : words('没有', 'missing')
    const later = mayWork ? words('，先上岗后补', ', to be made up') : words('', '')
    return [
      {
        bars: !mayWork,
        said: words(
          `${post.name.zh}必备${name.zh}：${gone.zh}${later.zh}`,
          `${post.name.en} needs ${name.en}: ${gone.en}${later.en}`,
        ),
      },
    ]
  })
}

/** Of each thing shown, the record that lasts longest: certificates that have run out, and what soon will. */
function runningOut(shown: readonly Shown[], day: string): Words[] {
  const soon = daysAfter(day, TOLD_DAYS_BEFORE)
  return [...grouped(shown, ({ kind, subject }) => `${kind} ${subject}`).values()].flatMap(
    (same) => {
      const last = same.reduce((a, b) => (lasts(b) > lasts(a) ? b : a))
      const { kind, nameZh, nameEn, until } = last
      if (until === null || until > soon) return []
      if (until >= day) return [words(`${nameZh} ${until} 到期`, `${nameEn} runs out on ${until}`)]
      if (kind !== 'certificate') return []
      return [words(`${nameZh}已于 ${until} 到期`, `${nameEn} ran out on ${until}`)]
    },
  )
}

const lasts = ({ until }: Shown): string => until ?? '9999-12-31'

/** What of somebody's records the rules of qualifications go by: what posts ask for, not confirmation, and was not taken back. */
export const showing = (
  records: readonly Pick<GrowthRecord, 'kind' | 'subject' | 'result' | 'until' | 'takenBackAtMs'>[],
): QualificationFacts['shows'] =>
  records
    .filter(
      ({ kind, subject, takenBackAtMs }) =>
        kind === 'requirement' && !isCheck(subject) && takenBackAtMs === null,
    )
    .map(({ subject, result, until }) => ({
      requirement: subject,
      result: result as QualificationFacts['shows'][number]['result'],
      until,
    }))
