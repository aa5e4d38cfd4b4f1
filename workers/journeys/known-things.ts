import type {
  AbsenceView,
  AppraisalRow,
  ArticleView,
  BankAccountView,
  CalibrationView,
  CareerGoalView,
  CustomerBook,
  DeedView,
  DeskRuleView,
  DisciplineCaseView,
  GroupView,
  GrowthRecordView,
  LeavingView,
  MacroView,
  PayLineView,
  PayRunView,
  ProcedureRecordView,
  ProcedureView,
  PromotionView,
  SavedView,
  TemplateView,
  TrainingPlanView,
  TrainingSessionView,
  TripView,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { type Answer, mustBe, type Person } from './front-door'
import { decideAll } from './paying-company'

/** A contract, a contact and a product of a customer’s. */
export async function customerWithAll(owner: Person, customerId: string): Promise<CustomerBook> {
  const path = `/v1/customers/${customerId}`
  const contract = { name: 'HT-1', level: 'key', from: '2026-01-01', until: null }
  await made(owner.post(`${path}/contracts`, contract))
  await made(
    owner.post(`${path}/contacts`, { name: 'Ann', duty: '', phone: '', email: 'ann@site.example' }),
  )
  const asset = { product: 'Gateway', serial: '', place: '' }
  return made(
    owner.post<CustomerBook>(`${path}/assets`, {
      ...asset,
      installedOn: null,
      warrantyUntil: null,
    }),
  )
}

/** What the sheet that there is was opened by, and a calibration of a month of which nobody has one. */
export async function calibrated(owner: Person) {
  const { body } = await owner.get<{ items: readonly AppraisalRow[] }>('/v1/appraisals')
  const ruleSetId = body.items[0]?.ruleSetId ?? ''
  const wish = { period: '2026-08', ruleSetId }
  const { id } = await made(owner.post<CalibrationView>('/v1/calibrations', wish))
  return { appraisal_form: ruleSetId, calibration: id }
}

/** A group with the welder in it, and the day that the welder is away. */
export async function staffed(owner: Person, welder: Person) {
  const group = await made(
    owner.post<GroupView>('/v1/groups', {
      key: 'field',
      name: '现场组',
      products: [],
      regions: [],
      businesses: [],
      leaderId: owner.personId,
      deputyId: null,
    }),
  )
  const absence = await made(
    welder.post<AbsenceView>('/v1/absences', {
      personId: welder.personId,
      substituteId: owner.personId,
      from: '2031-06-01T00:00:00.000Z',
      to: '2031-06-02T00:00:00.000Z',
      reason: '培训',
    }),
  )
  return { group: group.id, absence: absence.id }
}

/** That someone leaves, by a letter that was handed in. */
export async function recordedLeaving(owner: Person, person: Person): Promise<string> {
  const wish = { letter: 'I resign', letterOn: '2026-11-02', wantsLastDay: null }
  const leaving = { kind: 'resignation', personId: person.personId, ...wish }
  return (await made(owner.post<LeavingView>('/v1/leavings', leaving))).id
}

/** A certificate of somebody's that runs out. */
export async function recordedTest(owner: Person, person: Person): Promise<string> {
  const certificate = { kind: 'certificate', name: 'Welder', on: '2026-01-01', until: '2031-01-01' }
  const wish = { ...certificate, personId: person.personId, evidence: 'No. 7' }
  return (await made(owner.post<GrowthRecordView>('/v1/growth-records', wish))).id
}

/** A plan, a session that the person is asked to, and what they aim at. */
export async function trained(owner: Person, person: Person) {
  const dates = { from: '2026-01-01', until: '2031-12-31' }
  const plan = await made(
    owner.post<TrainingPlanView>('/v1/training-plans', { title: 'Welding', ...dates }),
  )
  const session = await made(
    owner.post<TrainingSessionView>(`/v1/training-plans/${plan.id}/sessions`, {
      title: 'Large pipes',
      on: '2026-11-02',
      participantIds: [person.personId],
    }),
  )
  const goal = await made(
    person.post<CareerGoalView>(`/v1/people/${person.personId}/career-goals`, {
      goal: 'Lead a crew',
      by: '2028-12-31',
    }),
  )
  return { training_plan: plan.id, training_session: session.id, career_goal: goal.id }
}

/** A level that the manager asks for, all the same, for somebody who has taken no test. */
export async function askedPromotion(
  owner: Person,
  manager: Person,
  person: Person,
): Promise<string> {
  await decideAll(owner, 'career', { 'career.months_since': 'at_current_level' })
  const ground = { ground: 'Leads a crew', exception: 'Tested on site' }
  const wish = { ...ground, personId: person.personId, toLevel: 4 }
  return (await made(manager.post<PromotionView>('/v1/promotions', wish))).id
}

/** A day of a trip that has no log: the trip is approved, and the day proposed as an absence. */
export async function foundAbsent(owner: Person, manager: Person, trip: TripView): Promise<string> {
  const approved = { verdict: 'approved', advance: null, extraAgreed: false }
  const { id, version, from: date, person } = trip
  await mustBe(200, manager.post(`/v1/trips/${id}/verdict`, approved, { version }))
  await decideAll(owner, 'attendance', { 'attendance.absence_costs': 'whole_day' })
  const said = { outOfContactMinutes: 0, excused: false, account: 'No log' }
  const wish = { personId: person.id, date, ...said, replyBy: '2031-01-01' }
  return (await made(owner.post<UnexcusedAbsenceView>('/v1/unexcused-absences', wish))).id
}

/** A case against someone under R12, which is adopted for it. */
export async function openedCase(owner: Person, person: Person): Promise<string> {
  const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
  await made(owner.post('/v1/packs/R12/adoption', { settle }))
  const wish = {
    personId: person.personId,
    breach: 'late',
    on: '2026-10-12',
    serious: false,
    account: 'Half an hour late',
    replyBy: '2031-01-01',
  }
  return (await made(owner.post<DisciplineCaseView>('/v1/discipline-cases', wish))).id
}

/** A suggestion that nobody has assessed. */
export async function suggested(person: Person): Promise<string> {
  const wish = { title: '阀门按片区编号', text: '换班时少找半小时。', withIds: [] }
  return (await made(person.post<DeedView>('/v1/suggestions', wish))).id
}

/** An article that contacts may read, too. */
export async function publishedArticle(owner: Person): Promise<{ id: string }> {
  const draft = await made(
    owner.post<ArticleView>('/v1/articles', {
      title: 'The gateway does not answer',
      body: 'Switch it off and on.',
      visibility: 'public',
      category: 'Gateways',
      tags: [],
    }),
  )
  const { id, version } = draft.row
  await mustBe(200, owner.post(`/v1/articles/${id}/publication`, undefined, { version }))
  return { id }
}

/** A form that is begun and not filled in yet. */
export async function startedProcedure(owner: Person): Promise<ProcedureRecordView> {
  const { body } = await owner.get<{ items: ProcedureView[] }>('/v1/procedures')
  const ruleSetId = body.items.find(({ template }) => template === 'form')?.ruleSetId
  return made(
    owner.post<ProcedureRecordView>('/v1/procedure-records', {
      ruleSetId,
      title: 'Intake',
      responsibleId: owner.personId,
    }),
  )
}

/** A template, a macro, a rule and a view that everyone works with. */
export async function sharedTools(owner: Person) {
  const text = { en: 'We are on it, {{contact.name}}.' }
  const shared = { name: 'Ours', shared: true }
  const view = { ...shared, order: 'due', conditions: [{ field: 'state', is: ['open'] }] }
  const rule = {
    name: 'By itself',
    when: { by: 'event', event: 'type_changed' },
    conditions: [{ field: 'type', is: ['consulting'] }],
    actions: [{ do: 'priority', priority: 'low' }],
    language: 'en',
  }
  const macro = { ...shared, actions: [{ do: 'note', text }] }
  return {
    template: (await made(owner.post<TemplateView>('/v1/templates', { ...shared, text }))).id,
    macro: (await made(owner.post<MacroView>('/v1/macros', macro))).id,
    desk_rule: (await made(owner.post<DeskRuleView>('/v1/desk-rules', rule))).id,
    saved_view: (await made(owner.post<SavedView>('/v1/saved-views', view))).id,
  }
}

/** A month, calculated and approved: people may read their slips. */
export async function paidRun(
  month: string,
  owner: Person,
  finance: Person,
  manager: Person,
): Promise<PayRunView> {
  await decideAll(owner, 'pay', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': false,
  })
  const run = await made(finance.post<PayRunView>('/v1/pay-runs', { month }))
  const step = (by: Person, what: string, { version }: PayRunView) =>
    mustBe(200, by.post<PayRunView>(`/v1/pay-runs/${run.id}/${what}`, undefined, { version }))
  const calculated = await step(finance, 'calculation', run)
  return (await step(manager, 'approval', calculated.body)).body
}

/** The id of a reward of somebody in a month that is not approved. */
export const payLineOf = async (finance: Person, personId: string): Promise<string> => {
  const line = { personId, month: '2026-11', kind: 'reward', amount: '200', reason: 'Of the month' }
  return (await made(finance.post<PayLineView>('/v1/pay-lines', line))).id
}

export const ACCOUNT_NUMBER = '6222021203001827364'

/** The id of an account that HR recorded for somebody. */
export const bankAccountOf = async (hr: Person, personId: string): Promise<string> => {
  const account = { bank: '江州银行', number: ACCOUNT_NUMBER, holder: '王建军', ground: '本人委托' }
  return (await made(hr.post<BankAccountView>(`/v1/people/${personId}/bank-accounts`, account))).id
}

const made = async <Body>(asked: Promise<Answer<Body>>): Promise<Body> =>
  (await mustBe(201, asked)).body
