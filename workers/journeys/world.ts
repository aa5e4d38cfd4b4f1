import { env } from 'cloudflare:workers'
import type {
  AppraisalView,
  BackTestView,
  CallView,
  CustomerView,
  DraftView,
  ExampleView,
  FactsFormView,
  FileView,
  FormView,
  IdOf,
  InvitationView,
  LetterView,
  PaySlipRow,
  RestApplicationView,
  Role,
  RuleSetSummary,
  RuleSetView,
  TicketChanged,
  TripView,
  WebhookDeliveryView,
  WebhookEndpointView,
} from '@bylaw/contract'
import { receiveMail } from '../mail/receive-mail'
import { type Answer, mustBe, type Person } from './front-door'
import { fieldWork } from './known-contract'
import { attended } from './known-leave'
import {
  askedPromotion,
  bankAccountOf,
  calibrated,
  customerWithAll,
  foundAbsent,
  openedCase,
  paidRun,
  payLineOf,
  publishedArticle,
  recordedLeaving,
  recordedTest,
  sharedTools,
  staffed,
  startedProcedure,
  suggested,
  trained,
} from './known-things'
import { TRIP_WISH } from './matrix-trip-rows'
import { CANARY_REWARD, CANARY_WORK } from './pay-canaries'
import { payingCompany, verified } from './paying-company'
import { SITE_FORM } from './site-form'

/** One of everything that a company can have, under its id. */
export type Ids = Readonly<Record<IdOf, string>>

/** A lived-in company: someone of every role, and one of everything. */
export interface World {
  readonly people: Readonly<Record<Role, Person>>
  readonly ids: Ids
}

const MONTH = '2026-10'
interface List<Item> {
  readonly items: readonly Item[]
}

/** Builds the company through the front door, as its people would. */
export async function world(handle: string): Promise<World> {
  const company = await payingCompany(handle, ['R05', 'R15', 'R19'])
  const { owner, finance, manager, welder, project } = company
  const customer = await made(
    owner.post<CustomerView>('/v1/customers', { name: `${handle} customer`, level: 'key' }),
  )
  const people: World['people'] = {
    owner,
    manager,
    finance,
    engineer: welder,
    lead: await company.as('lead'),
    hr: await company.as('hr'),
    auditor: await company.as('auditor'),
    contact: await company.contactOf(customer.id),
  }
  const file = await made(
    owner.call<FileView>('POST', '/v1/files?name=log.txt', {
      file: `${handle} gateway log`,
    }),
  )
  const ticket = await made(
    owner.post<TicketChanged>('/v1/tickets', {
      subject: `${handle} ticket`,
      description: 'The gateway does not answer.',
      priority: 'high',
      channel: 'phone',
      customerId: customer.id,
      fileIds: [file.id],
    }),
  )
  const article = await publishedArticle(owner)
  const book = await customerWithAll(owner, customer.id)
  const quantity = await verified(company, { month: MONTH, lines: CANARY_WORK })
  const trip = await made(
    welder.post<TripView>('/v1/trips', {
      ...TRIP_WISH,
      personId: welder.personId,
    }),
  )
  const field = await fieldWork(company, handle)
  const appraisal = await made(
    manager.post<AppraisalView>('/v1/appraisals', { personId: welder.personId, period: MONTH }),
  )
  const completed = `/v1/projects/${project.id}/completion` as const
  const { version } = project
  await mustBe(200, owner.post(completed, { on: '2026-10-31' }, { version }))
  await made(finance.post('/v1/pay-lines', { ...CANARY_REWARD, personId: welder.personId }))
  const run = await paidRun(MONTH, owner, finance, manager)
  const application = await made(
    welder.post<RestApplicationView>('/v1/rest-applications', { projectId: project.id }),
  )
  const slips = await finance.get<List<PaySlipRow>>(`/v1/pay-slips?runId=${run.id}`)
  const rules = await ruleSetOf(owner)
  const record = await startedProcedure(owner)
  const hook = await deliveredHook(owner)
  const staffing = await staffed(owner, welder)
  const invitation = await made(
    owner.post<InvitationView>('/v1/invitations', {
      name: 'Invited',
      email: `invited@${handle}.example`,
      role: 'lead',
    }),
  )
  return {
    people,
    ids: {
      company: company.companyId,
      person: welder.personId,
      customer: customer.id,
      ticket: ticket.ticketId,
      article: article.id,
      contract: book.contracts[0]?.id ?? '',
      contact: book.contacts[0]?.id ?? '',
      asset: book.assets[0]?.id ?? '',
      file: file.id,
      procedure_record: record.row.id,
      letter: await heldLetter(owner, handle),
      form: (await made(owner.post<FormView>('/v1/forms', SITE_FORM))).id,
      call: (await made(owner.post<CallView>('/v1/calls', { number: '0571-88881234' }))).id,
      // Nobody has been told of anything yet; whose notice is whose is tried where there are some.
      notice: 'ntc_1',
      project: project.id,
      quantity: quantity.id,
      ...field,
      trip: trip.id,
      unexcused_absence: await foundAbsent(owner, manager, trip),
      ...(await attended(owner, welder)),
      appraisal: appraisal.id,
      ...(await calibrated(owner)),
      discipline_case: await openedCase(owner, welder),
      // Nobody has a result yet; whose consequence is whose is tried where there are some.
      consequence: 'cns_1',
      deed: await suggested(welder),
      leaving: await recordedLeaving(owner, welder),
      growth_record: await recordedTest(owner, welder),
      promotion: await askedPromotion(owner, manager, welder),
      // R19 asks nobody else to rate; whose rating is whose is tried where there are some.
      rating: 'rtg_1',
      // Nobody has left who is still owed something: one is planted.
      held_payout: `hpo_${handle}`,
      pay_line: await payLineOf(finance, welder.personId),
      pay_run: run.id,
      rest_application: application.id,
      pay_slip: slips.body.items.find(({ personId }) => personId === welder.personId)?.id ?? '',
      bank_account: await bankAccountOf(people.hr, welder.personId),
      invitation: invitation.id,
      ...staffing,
      ...(await trained(owner, welder)),
      ...(await sharedTools(owner)),
      ...rules,
      ...hook,
    },
  }
}

/** A rule set with a question, and the regulation they came from. */
async function ruleSetOf(owner: Person) {
  const { body } = await owner.get<List<RuleSetSummary>>('/v1/rule-sets')
  const rule_set = body.items.find(({ kind }) => kind === 'pay')?.id ?? ''
  const ruleSet = await mustBe<RuleSetView>(200, owner.get(`/v1/rule-sets/${rule_set}`))
  const { version } = ruleSet.body.summary
  const wish = { content: ruleSet.body.rules, note: '与现行相同' }
  const draft = await mustBe<DraftView>(
    201,
    owner.post(`/v1/rule-sets/${rule_set}/drafts`, wish, { version }),
  )
  return {
    rule_set,
    regulation: ruleSet.body.summary.regulationId ?? '',
    question: ruleSet.body.questions[0]?.id ?? '',
    draft: draft.body.id,
    rule_example: await keptExample(owner, rule_set),
    back_test: await triedOnOctober(owner, draft.body.id),
  }
}

/** A case of the company's own, which is one of the kind's as it stands. */
async function keptExample(owner: Person, ruleSetId: string): Promise<string> {
  const at = `/v1/rule-sets/${ruleSetId}`
  const { body } = await mustBe<FactsFormView>(200, owner.get(`${at}/facts-form`))
  const wish = { name: 'Ours', facts: body.examples.at(-1)?.facts }
  const kept = await made(owner.post<List<ExampleView>>(`${at}/examples`, wish))
  return kept.items.at(-1)?.id ?? ''
}

/** The draft, being tried on October’s pay. */
async function triedOnOctober(owner: Person, draftId: string): Promise<string> {
  const period = { from: '2026-10-01', to: '2026-10-31' }
  return (await made(owner.post<BackTestView>(`/v1/drafts/${draftId}/back-tests`, period))).id
}

/** An endpoint that has been sent a ping. */
async function deliveredHook(owner: Person) {
  const endpoint = await made(
    owner.post<WebhookEndpointView>('/v1/webhook-endpoints', {
      url: 'https://crm.example.com/bylaw',
      description: 'CRM',
      types: [],
    }),
  )
  await made(owner.post(`/v1/webhook-endpoints/${endpoint.id}/ping`))
  const deliveries = await owner.get<List<WebhookDeliveryView>>(
    `/v1/webhook-deliveries?endpointId=${endpoint.id}`,
  )
  return { webhook_endpoint: endpoint.id, webhook_delivery: deliveries.body.items[0]?.id ?? '' }
}

/** Insists that something was made, whichever way its route says so. */
async function made<Body>(asked: Promise<Answer<Body>>): Promise<Body> {
  const { status } = await asked
  return (await mustBe(status < 300 ? status : 201, asked)).body
}

/** A stranger's mail, which waits for someone to sort it. */
async function heldLetter(owner: Person, handle: string): Promise<string> {
  const wish = { handle, unknownSenders: 'hold' }
  await mustBe(200, owner.put('/v1/mail-settings', wish, { version: 0 }))
  const envelope = { from: 'stranger@elsewhere.example', to: `${handle}@${env.MAIL_DOMAIN}` }
  const text = `From: stranger@elsewhere.example\r\nSubject: ${handle}\r\n\r\nHello\r\n`
  await receiveMail(env, envelope, new Uint8Array(new TextEncoder().encode(text)), Date.now())
  const { body } = await owner.get<List<LetterView>>('/v1/letters')
  return body.items[0]?.id ?? ''
}
