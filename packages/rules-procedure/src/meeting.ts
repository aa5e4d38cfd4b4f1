import { ok, type Result, words } from '@bylaw/kernel'
import type { Decided, Refusal, Trace } from '@bylaw/rules-kit'
import type { MeetingFacts } from './facts'
import { standIn } from './questions'
import type { Meeting } from './rules'

export interface MeetingDecision {
  readonly by: 'meeting'
  readonly complete: boolean
  /** Keys of people and forms still missing, people first. */
  readonly missing: readonly string[]
}

/** Whether everyone is there with the forms filled in; without it the project is not accepted (R19.15.2). */
export function meeting(
  rules: Meeting,
  facts: MeetingFacts,
): Result<Decided<MeetingDecision>, Refusal> {
  const items = [
    ...rules.people.map(({ key, name }) => ({
      key,
      trace: personStep(name, isThere(rules, facts, key)),
    })),
    ...rules.forms.map(({ key, name }, index) => ({
      key,
      trace: formStep(name, index, facts.filled.includes(key)),
    })),
  ]
  const missing = items.filter(({ trace }) => trace.value === false).map(({ key }) => key)
  const complete = missing.length === 0
  return ok({
    decision: { by: 'meeting', complete, missing },
    trace: {
      name: words('是否齐备', 'Is everything there'),
      value: complete,
      unit: 'yes_no',
      because: complete
        ? words('全部齐备', 'nothing is missing')
        : words(`还差 ${missing.length} 项`, `${missing.length} still missing`),
      rule: '/template',
      of: items.map(({ trace }) => trace),
    },
  })
}

const STANDS_IN = {
  no: ['in_person'],
  deputy_in_writing: ['in_person', 'deputy_in_writing'],
  deputy_or_video: ['in_person', 'deputy_in_writing', 'video'],
} as const

const isThere = (rules: Meeting, { present }: MeetingFacts, key: string): boolean =>
  present.some(
    ({ role, as }) => role === key && STANDS_IN[rules.standIn].some((each) => each === as),
  )

const personStep = (name: Trace['name'], there: boolean): Trace => ({
  name,
  value: there,
  unit: 'yes_no',
  because: there ? words('到场', 'is there') : words('没有到场', 'is not there'),
  rule: standIn.at,
  fact: '/present',
})

const formStep = (name: Trace['name'], index: number, filled: boolean): Trace => ({
  name,
  value: filled,
  unit: 'yes_no',
  because: filled ? words('已填写', 'is filled in') : words('没有填写', 'is not filled in'),
  rule: `/template/forms/${index}`,
  fact: '/filled',
})
