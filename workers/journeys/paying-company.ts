import type {
  CustomerView,
  NewQuantity,
  ProjectView,
  QuantityView,
  QuestionView,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { bringIn, type Company, mustBe, type Person, signUp } from './front-door'
import { handedOver } from './handed-over'

/** A company under R19 with a level 3 welder, someone on probation, a customer and a project. */
export interface PayingCompany extends Company {
  readonly finance: Person
  readonly manager: Person
  readonly welder: Person
  readonly newcomer: Person
  readonly project: ProjectView
}

/**
 * Signs it up; every must-ask question is still open. The welder has been employed since January,
 * the newcomer since 1 October 2026.
 */
export async function payingCompany(
  handle: string,
  packs: readonly string[] = ['R19'],
): Promise<PayingCompany> {
  const company = await signUp(handle, { packs })
  const { owner } = company
  const [finance, manager] = [await company.as('finance'), await company.as('manager')]
  const welder = await bringIn(owner, `welder@${handle}.example`, 'engineer')
  const newcomer = await bringIn(owner, `newcomer@${handle}.example`, 'engineer')
  await employ(owner, welder, { from: '2026-01-01', status: 'confirmed', level: 3 })
  await employ(owner, newcomer, { from: '2026-10-01', status: 'probation' })
  const customer = await mustBe<CustomerView>(
    201,
    owner.post('/v1/customers', { name: 'Harbour waterworks', level: 'key' }),
  )
  const project = await mustBe<ProjectView>(
    201,
    owner.post('/v1/projects', {
      name: 'Harbour main',
      customerId: customer.body.id,
      responsibleId: welder.personId,
    }),
  )
  await handedOver({ owner, manager, welder }, project.body.id)
  return { ...company, finance, manager, welder, newcomer, project: project.body }
}

export const employ = (owner: Person, person: Person, employment: object) =>
  mustBe(201, owner.post(`/v1/people/${person.personId}/employments`, employment))

/** Decides questions of a kind of rule set; a value left out takes the option we propose. */
export async function decideAll(
  owner: Person,
  kind: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { body } = await owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const id = body.items.find((each) => each.kind === kind)?.id
  const ruleSet = await owner.get<RuleSetView>(`/v1/rule-sets/${id}`)
  for (const [key, value] of Object.entries(values)) {
    const question = ruleSet.body.questions.find((each) => each.key === key)
    await mustBe<QuestionView>(
      200,
      owner.post(
        `/v1/questions/${question?.id}/decision`,
        { value, reason: 'decided for the test' },
        { version: question?.version ?? 1 },
      ),
    )
  }
}

/** Reports a quantity as the project's responsible person, and verifies it as the manager. */
export async function verified(
  { welder, manager, project }: PayingCompany,
  wish: Partial<NewQuantity> & { month: string },
): Promise<QuantityView> {
  const reported = await mustBe<QuantityView>(
    201,
    welder.post('/v1/quantities', {
      projectId: project.id,
      personId: welder.personId,
      lines: OCTOBER_LINES,
      ...wish,
    }),
  )
  const { id, version } = reported.body
  const done = await mustBe<QuantityView>(
    200,
    manager.post(
      `/v1/quantities/${id}/verification`,
      // Only kept where the same was reported before.
      { anotherPiece: '另一段' },
      { version },
    ),
  )
  return done.body
}

/**
 * 820 m of Φ110 welded at 0.50 are 410.00; 310.5 m of Φ200 installed at 1.00 × 2 are 621.00:
 * 1031.00 earned, of which a month counts 60 %: 618.60.
 */
export const OCTOBER_LINES: NewQuantity['lines'] = [
  {
    medium: 'supply',
    diameterMm: 110,
    metres: '820',
    scope: 'weld',
    role: 'first',
    innerWeld: false,
  },
  {
    medium: 'supply',
    diameterMm: 200,
    metres: '310.5',
    scope: 'install',
    role: 'first',
    innerWeld: false,
  },
]
