import { ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { ChecklistFacts } from './facts'
import { gatesSettlement, signedBy, standIn } from './questions'
import type { Checklist } from './rules'

export interface ChecklistDecision {
  readonly by: 'checklist'
  readonly complete: boolean
  /** Keys of people and papers still missing, people first. */
  readonly missing: readonly string[]
  /** Whether pay of later stages may go on meanwhile. */
  readonly settlementMayGoOn: boolean
}

/** Whether everyone is there and every paper ready (R19.5, R19.15.2); without it the project is not accepted. */
export function checklist(
  rules: Checklist,
  facts: ChecklistFacts,
): Result<Decided<ChecklistDecision>, Refusal> {
  const items = [
    ...rules.people.map(({ key, name }) => ({
      key,
      trace: personStep(name, isThere(rules, facts, key)),
    })),
    ...rules.papers.map((paper, index) => ({
      key: paper.key,
      trace: paperStep(paper.name, index, isReady(rules, facts, paper)),
    })),
  ]
  const missing = items.filter(({ trace }) => trace.value === false).map(({ key }) => key)
  const complete = missing.length === 0
  if (!complete && rules.gatesSettlement === null) return undecided(gatesSettlement)
  const settlementMayGoOn = complete || rules.gatesSettlement === false
  return ok({
    decision: { by: 'checklist', complete, missing, settlementMayGoOn },
    trace: {
      name: words('是否齐备', 'Is everything there'),
      value: complete,
      unit: 'yes_no',
      because: complete
        ? words('全部齐备', 'nothing is missing')
        : words(`还差 ${missing.length} 项`, `${missing.length} still missing`),
      rule: '/template',
      of: [
        ...items.map(({ trace }) => trace),
        {
          name: words('后续结算可以进行', 'Later stages may be settled'),
          value: settlementMayGoOn,
          unit: 'yes_no',
          rule: gatesSettlement.at,
        },
      ],
    },
  })
}

const STANDS_IN = {
  no: ['in_person'],
  deputy_in_writing: ['in_person', 'deputy_in_writing'],
  deputy_or_video: ['in_person', 'deputy_in_writing', 'video'],
} as const

const isThere = (rules: Checklist, { present }: ChecklistFacts, key: string): boolean =>
  present.some(
    ({ role, as }) => role === key && STANDS_IN[rules.standIn].some((each) => each === as),
  )

const isReady = (
  rules: Checklist,
  { papers }: ChecklistFacts,
  { key, must }: Checklist['papers'][number],
): boolean => {
  const paper = papers.find((each) => each.key === key)
  if (paper === undefined || paper.state === 'draft') return false
  if (must === 'filled') return true
  return paper.state === 'signed' && rules.signedBy.every((who) => paper.signedBy.includes(who))
}

const personStep = (name: Trace['name'], there: boolean): Trace => ({
  name,
  value: there,
  unit: 'yes_no',
  because: there ? words('到场', 'is there') : words('没有到场', 'is not there'),
  rule: standIn.at,
  fact: '/present',
})

const paperStep = (name: Trace['name'], index: number, ready: boolean): Trace => ({
  name,
  value: ready,
  unit: 'yes_no',
  because: ready ? words('齐全', 'is ready') : words('不齐全', 'is not ready'),
  rule: `/template/papers/${index}`,
  fact: '/papers',
  of: [{ name: words('签字要求', 'Signatures'), value: ready, unit: 'yes_no', rule: signedBy.at }],
})
