import type {
  AppraisalView,
  ProblemView,
  RatersView,
  RatingView,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'

import { publishAccepted, withoutApproval } from '../rulebook/asking-under-test'

interface RatersRules {
  readonly template: object
}

export type Answered = AppraisalView & ProblemView

/** A company that reviews by R15: whoever opens reviews, whom they are about, and three peers. */
export interface ReviewHouse extends Company {
  readonly lead: Person
  readonly hr: Person
  readonly worker: Person
  readonly peers: readonly Person[]
}

export async function reviewHouse(name: string): Promise<ReviewHouse> {
  const company = await signUp(name, { packs: ['R12', 'R15'] })
  const of = (who: string, role: 'lead' | 'engineer') =>
    bringIn(company.owner, `${who}@${name}.example`, role)
  const hr = await company.as('hr')
  await withoutApproval(company, hr)
  return {
    ...company,
    hr,
    lead: await of('lead', 'lead'),
    worker: await of('worker', 'engineer'),
    peers: await Promise.all(['ann', 'ben', 'cai'].map((who) => of(who, 'engineer'))),
  }
}

/** Has the quarter's review held by changed rules from today on. */
export async function changeReview(house: ReviewHouse, template: object): Promise<void> {
  const { body } = await house.owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const id = body.items.find(({ key }) => key === 'quarterly_360')?.id
  const set = (await house.owner.get<RuleSetView>(`/v1/rule-sets/${id}`)).body
  const rules = set.rules as RatersRules
  await publishAccepted(house, set, {
    rules: { ...rules, template: { ...rules.template, ...template } },
    note: 'for the test',
  })
}

export async function startReview(
  { lead, worker }: ReviewHouse,
  period: string,
): Promise<AppraisalView> {
  const { body: forms } = await lead.get<{ items: { ruleSetId: string }[] }>(
    `/v1/appraisal-forms?period=${period}`,
  )
  const wish = { personId: worker.personId, period, ruleSetId: forms.items[0]?.ruleSetId }
  return (await mustBe<AppraisalView>(201, lead.post('/v1/appraisals', wish))).body
}

export const read = async (by: Person, { id }: AppraisalView) =>
  (await by.get<Answered>(`/v1/appraisals/${id}`)).body
export const name = (by: Person, { id, version }: AppraisalView, raters: object[]) =>
  by.put<RatersView & ProblemView>(`/v1/appraisals/${id}/raters`, { raters }, { version })
export const complete = (by: Person, { id, version }: AppraisalView) =>
  by.post<Answered>(`/v1/appraisals/${id}/completion`, undefined, { version })

/** What someone is asked to rate of a sheet's period. */
export async function asked(
  by: Person,
  { period }: AppraisalView,
): Promise<RatingView | undefined> {
  const { body } = await by.get<{ items: RatingView[] }>('/v1/ratings')
  return body.items.find((rating) => rating.period === period)
}

/** Gives a score of whom a sheet names. */
export async function rateOf(by: Person, whom: string, score: string) {
  const { body } = await by.get<{ items: RatingView[] }>('/v1/ratings')
  const rating = body.items.find(({ personName }) => personName === whom)
  return by.put(`/v1/ratings/${rating?.id}`, { score }, { version: rating?.version ?? 1 })
}

export async function rate(by: Person, sheet: AppraisalView, score: string, comment?: string) {
  const rating = await asked(by, sheet)
  return by.put<RatingView & ProblemView>(
    `/v1/ratings/${rating?.id}`,
    { score, ...(comment ? { comment } : {}) },
    { version: rating?.version ?? 1 },
  )
}

/** The superior and all peers. */
export const everyoneOf = ({ lead, peers }: ReviewHouse) => [
  { group: 'superior', personId: lead.personId },
  ...peers.map(({ personId }) => ({ group: 'peer', personId })),
]

/** Self 95, superior 82, peers 88, 84 and 91: the worked case of R15, without a customer. */
export async function rateAll(house: ReviewHouse, sheet: AppraisalView): Promise<AppraisalView> {
  const { lead, worker, peers } = house
  await mustBe(200, name(lead, sheet, everyoneOf(house)))
  await mustBe(200, rate(worker, sheet, '95'))
  await mustBe(200, rate(lead, sheet, '82', '按期完成'))
  for (const [index, score] of ['88', '84', '91'].entries()) {
    const peer = peers[index]
    if (peer) await mustBe(200, rate(peer, sheet, score, `评语 ${3 - index}`))
  }
  return read(lead, sheet)
}
