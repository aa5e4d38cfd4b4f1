import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { lossBorneBy } from './custody-questions'
import type { CustodyFacts } from './facts'
import type { Custody } from './rules'

interface Count {
  readonly thing: string
  readonly count: number
}
export interface CustodyDecision {
  readonly by: 'custody'
  /** Whether everything is accounted for that has to be by now. */
  readonly settled: boolean
  /** What the person still holds and has to give back. */
  readonly toReturn: readonly Count[]
  /** What the person holds and may keep for now. */
  readonly held: readonly Count[]
  /** Things handed out without a signature. */
  readonly unsigned: readonly string[]
  /** What is lost, and who bears it by the rule. */
  readonly lost: readonly Count[]
  readonly lossBorneBy: Custody['lossBorneBy']
}

/** Whether what a person was given is accounted for (R19.19). */
export function custody(
  rules: Custody,
  facts: CustodyFacts,
): Result<Decided<CustodyDecision>, Refusal> {
  const strange = [...facts.issued, ...facts.returned, ...facts.lost].find(
    ({ thing }) => !rules.things.some(({ key }) => key === thing),
  )
  if (strange !== undefined) return refuse(noSuchThing(strange.thing))
  const sheet = rules.things.map((thing) => lineOf(thing, facts))
  const tooMany = sheet.find(({ left }) => left < 0)
  if (tooMany !== undefined) return refuse(moreThanIssued(tooMany.key))
  if (facts.lost.length > 0 && rules.lossBorneBy === null) return undecided(lossBorneBy)

  const due = facts.occasion !== 'none' && rules.returnedOn.includes(facts.occasion)
  const holding = sheet.filter(({ comesBack, left }) => comesBack && left > 0)
  const unsigned = [
    ...new Set(facts.issued.filter(({ signed }) => !signed).map(({ thing }) => thing)),
  ]
  const settled = unsigned.length === 0 && (!due || holding.length === 0)
  return ok({
    decision: {
      by: 'custody',
      settled,
      toReturn: due ? holding.map(counted) : [],
      held: due ? [] : holding.map(counted),
      unsigned,
      lost: sheet
        .filter(({ lost }) => lost > 0)
        .map(({ key, lost }) => ({ thing: key, count: lost })),
      lossBorneBy: facts.lost.length > 0 ? rules.lossBorneBy : null,
    },
    trace: {
      name: words('领用是否结清', 'Is it all accounted for'),
      value: settled,
      unit: 'yes_no',
      because: settled
        ? words('手续齐全', 'everything is in order')
        : words(
            `待归还 ${due ? holding.length : 0} 种，未签领 ${unsigned.length} 种`,
            `kinds of things to return: ${due ? holding.length : 0}; handed out unsigned: ${unsigned.length}`,
          ),
      rule: '/template/returnedOn',
      fact: '/occasion',
      of: [
        ...sheet.map(
          ({ name, issued, returned, lost, left }, index): Trace => ({
            name,
            value: left,
            unit: 'count',
            because: words(
              `领用 ${issued}，归还 ${returned}，丢失或损坏 ${lost}`,
              `issued ${issued}, returned ${returned}, lost or damaged ${lost}`,
            ),
            rule: `/template/things/${index}`,
          }),
        ),
        ...(facts.lost.length > 0 ? [lossStep(rules)] : []),
      ],
    },
  })
}

function lineOf({ key, ...thing }: Custody['things'][number], facts: CustodyFacts) {
  const sum = (rows: readonly Count[]) =>
    rows.filter((row) => row.thing === key).reduce((total, { count }) => total + count, 0)
  const [issued, returned, lost] = [sum(facts.issued), sum(facts.returned), sum(facts.lost)]
  return { key, ...thing, issued, returned, lost, left: issued - returned - lost }
}

const counted = ({ key, left }: { key: string; left: number }): Count => ({
  thing: key,
  count: left,
})

const lossStep = ({ lossBorneBy: borne }: Custody): Trace => ({
  name: words('丢失、损坏由公司承担', 'The company bears the loss'),
  value: borne === 'company',
  unit: 'yes_no',
  ...because(lossBorneBy.options.find(({ value }) => value === borne)?.label),
  rule: lossBorneBy.at,
  fact: '/lost',
})

const because = (text: Words | undefined) => (text === undefined ? {} : { because: text })

const noSuchThing = (thing: string): Refusal => ({
  code: 'unknown_thing',
  message: words(`领用清单里没有“${thing}”。`, `Nothing called ${thing} is handed out.`),
  rule: '/template/things',
  details: { thing },
})

const moreThanIssued = (thing: string): Refusal => ({
  code: 'more_than_issued',
  message: words(
    `“${thing}”归还和丢失的数量超过领用的数量。`,
    `More of ${thing} is returned or lost than was handed out.`,
  ),
  rule: '/template/things',
  fact: '/returned',
  details: { thing },
})
