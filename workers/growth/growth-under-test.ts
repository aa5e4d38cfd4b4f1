import type {
  GrowthRecordView,
  GrowthView,
  ProblemView,
  PromotionView,
  TrainingPlanView,
  TrainingSessionView,
} from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { bringIn, mustBe, type Person, signUp } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { dateIn } from '../platform/today'

export type Promotion = PromotionView & ProblemView
export type Recorded = GrowthRecordView & ProblemView
export type TrainingSession = TrainingSessionView & ProblemView

export const TODAY = dateIn('Asia/Shanghai', Date.now())

/** A company under R19 and R11, with a welder at level 3 for two hundred days. */
export async function growthUnderTest(handle: string) {
  const company = await signUp(handle, { packs: ['R19'] })
  const { owner } = company
  const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
  await mustBe(201, owner.post('/v1/packs/R11/adoption', { settle }))
  const welder = await bringIn(owner, `welder@${handle}.example`, 'engineer')
  await employ(owner, welder, { from: '2025-01-01', status: 'probation' })
  await employ(owner, welder, {
    ...{ from: daysAfter(TODAY, -200), status: 'confirmed', level: 3 },
    ground: '转正表在人事档案',
  })
  return {
    ...{ owner, welder },
    manager: await company.as('manager'),
    hr: await company.as('hr'),
    lead: await company.as('lead'),
  }
}

export const growthOf = (by: Person, of: Person) =>
  by.get<GrowthView>(`/v1/people/${of.personId}/growth`)

export const passed = (name: string, on = TODAY, forLevel = 4) => ({
  ...{ kind: 'level_test', test: name, forLevel, on },
  result: 'passed',
})

export const decide = (
  by: Person,
  { id, version }: PromotionView,
  wish: object = { approved: true },
) => by.post<Promotion>(`/v1/promotions/${id}/decision`, wish, { version })

export const said = ({ status, body }: { status: number; body: ProblemView }) => [
  status,
  body.errors?.[0]?.pointer ?? body.detail ?? body.code,
]

/** Makes a plan for ninety days from now; its sessions are added to it, for these people. */
export async function plannedBy(by: Person, people: readonly Person[]) {
  const dates = { from: TODAY, until: daysAfter(TODAY, 90) }
  const { body: plan } = await mustBe<TrainingPlanView>(
    201,
    by.post('/v1/training-plans', { title: '冬季技能', ...dates }),
  )
  return (wish: object = {}) =>
    by.post<TrainingSession>(`/v1/training-plans/${plan.id}/sessions`, {
      ...{ title: '大口径焊接', on: TODAY, participantIds: people.map(({ personId }) => personId) },
      ...wish,
    })
}

export const turnTraining = (
  by: Person,
  { id, version }: TrainingSessionView,
  what: string,
  wish: object,
) => by.post<TrainingSession>(`/v1/training-sessions/${id}/${what}`, wish, { version })

/** One was there with 88 points, the other was not. */
export const attendance = (one: Person, other: Person, more: object) => ({
  people: [
    { personId: one.personId, attended: true, result: '88', ...more },
    { personId: other.personId, attended: false },
  ],
})
