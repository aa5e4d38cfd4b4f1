import type { AppraisalView, DisciplineCaseView, RatingView } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { decideOf } from '../../appraisals/reviewing-under-test'
import { dateIn } from '../../platform/today'
import { publishAccepted, ruleSetOf, withoutApproval } from '../../rulebook/asking-under-test'
import { bringIn, type Company, mustBe, type Person, signUp } from '../front-door'
import { ask, type List } from '../story'

export const TODAY = dateIn('Asia/Shanghai', Date.now())

/** A company under R12 and R15: its people, and what the texts leave open decided. */
export interface StaffHouse extends Company {
  readonly manager: Person
  readonly lead: Person
  readonly hr: Person
  readonly engineer: Person
  readonly colleagues: readonly Person[]
}

/** R12 names the reviews of R15 for its appraisal: both are adopted, and what they leave open decided. */
export async function staffHouse(): Promise<StaffHouse> {
  const company = await signUp('acceptance-r12', { packs: ['R12', 'R15'] })
  await decideOf(company, 'quarterly_360', {
    'appraisal.weights': { self: '10', peer: '20', superior: '50', customer: '20' },
    'appraisal.missing_group': 'renormalise',
  })
  await decideOf(company, 'appeal', {
    'appeal.window': { every: 10, unit: 'working_day' },
    'appeal.body': 'others',
    'appeal.effect': 'frozen',
    'appeal.decided_within': { every: 10, unit: 'working_day' },
  })
  await decideOf(company, 'discipline', {
    'discipline.ladder': ['criticism', 'warning', 'fine', 'dismissal'],
    'discipline.counts_for': 12,
  })
  await decideOf(company, 'rewards', {
    'reward.worth': { reward: { by: 'case_by_case' }, praise: { by: 'praise' } },
    'reward.approved_by': [
      { key: 'general_manager', name: { zh: '总经理', en: 'General manager' } },
    ],
    'reward.several': 'equal_shares',
  })
  const head = { holderIds: [company.owner.personId] }
  await mustBe(200, company.owner.put('/v1/posts/general_manager', head))
  await decideOf(company, 'leaving', {
    'leaving.notice_counts': 'shorter',
    'leaving.probation_days': 3,
    'leaving.final_pay_waits': 'paid_anyway',
  })
  const colleague = (name: string) =>
    bringIn(company.owner, `${name}@acceptance-r12.example`, 'engineer')
  const hr = await company.as('hr')
  await withoutApproval(company, hr)
  // Fines are off in the text’s rules, and are a change of them.
  const discipline = await ruleSetOf(company, 'discipline')
  await publishAccepted(company, discipline, {
    rules: { ...(discipline.rules as object), fine: { on: true, fen: 100_00 } },
    note: '罚款每次 100 元，法务已审',
  })
  return {
    ...company,
    manager: await company.as('manager'),
    lead: await company.as('lead'),
    hr,
    engineer: await company.as('engineer'),
    colleagues: [await colleague('ann'), await colleague('ben'), await colleague('cai')],
  }
}

/** A case that is opened, answered and ready to be decided. */
export async function answered(
  { lead, engineer }: StaffHouse,
  wish: object,
): Promise<DisciplineCaseView> {
  const { body } = await mustBe<DisciplineCaseView>(
    201,
    lead.post('/v1/discipline-cases', {
      ...{ personId: engineer.personId, on: TODAY, serious: false },
      ...{ account: '现场记录为证。', replyBy: daysAfter(TODAY, 1) },
      ...wish,
    }),
  )
  const { id, version } = body
  const reply = { text: '情况属实。' }
  return (
    await mustBe<DisciplineCaseView>(
      200,
      engineer.post(`/v1/discipline-cases/${id}/reply`, reply, { version }),
    )
  ).body
}

export const sanctioned = async (by: Person, { id, version }: DisciplineCaseView, step: string) =>
  (
    await mustBe<DisciplineCaseView>(
      200,
      by.post(
        `/v1/discipline-cases/${id}/verdict`,
        { outcome: 'sanctioned', step, text: '已核实。' },
        { version },
      ),
    )
  ).body

/** A quarter’s review of the engineer, rated by all who are asked. */
export async function reviewed(stage: StaffHouse, period: string): Promise<AppraisalView> {
  const { lead, engineer, colleagues } = stage
  const forms = await ask<List<{ ruleSetId: string }>>(lead, `/v1/appraisal-forms?period=${period}`)
  const wish = { personId: engineer.personId, period, ruleSetId: forms.items[0]?.ruleSetId }
  const sheet = (await mustBe<AppraisalView>(201, lead.post('/v1/appraisals', wish))).body
  const raters = [
    { group: 'superior', personId: lead.personId },
    ...colleagues.map(({ personId }) => ({ group: 'peer', personId })),
  ]
  const path = `/v1/appraisals/${sheet.id}` as const
  await mustBe(200, lead.put(`${path}/raters`, { raters }, { version: sheet.version }))
  for (const by of [engineer, lead, ...colleagues]) {
    const asked = await ask<List<RatingView>>(by, '/v1/ratings')
    const rating = asked.items.find((each) => each.period === period)
    const said = { score: '88', comment: '业绩突出，带出两名新人。' }
    await mustBe(200, by.put(`/v1/ratings/${rating?.id}`, said, { version: rating?.version ?? 1 }))
  }
  const { version } = await ask<AppraisalView>(lead, path)
  return (await mustBe<AppraisalView>(200, lead.post(`${path}/completion`, undefined, { version })))
    .body
}
