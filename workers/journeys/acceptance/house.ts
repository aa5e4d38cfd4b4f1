import type {
  CustomerView,
  DraftView,
  NewTicket,
  ProblemView,
  QuestionView,
  RegulationSummary,
  RegulationView,
  TicketChanged,
  TicketView,
} from '@bylaw/contract'
import type { RulesOf } from '@bylaw/rulebook'
import { type Procedures, proceduresOf } from '../../procedures/procedures-under-test'
import { step } from '../../rulebook/drafts/drafting-under-test'
import { type Answer, bringIn, type Company, mustBe, type Person, signUp } from '../front-door'
import { ask, type List, mustWork } from '../story'

/** The customer may take as long as they like to try a solution. */
export const NO_DEADLINE = { after: null, reminders: [], ends: 'tell' }
export const EVERY_MONTH = { every: 1, unit: 'month' } as const

/** The stage of a scenario: a company under one regulation, its people and a customer of theirs. */
export interface House extends Company {
  readonly manager: Person
  readonly lead: Person
  readonly engineer: Person
  readonly colleague: Person
  readonly customer: CustomerView
  /** A person of the customer’s. */
  readonly contact: Person
  readonly procedures: Procedures
  readonly regulation: () => Promise<RegulationView>
  /** Decides a question; several rule sets may ask the same one. */
  readonly decide: (question: string, value: unknown, ruleSet?: string) => Promise<void>
  readonly open: (wish?: Partial<NewTicket>, by?: Person) => Promise<string>
  readonly read: (ticketId: string, by?: Person) => Promise<TicketView>
  /** Does something to a ticket as it is now. */
  readonly act: (
    by: Person,
    ticketId: string,
    what: string,
    json?: unknown,
  ) => Promise<Answer<TicketChanged & ProblemView>>
}

/** What a company settles while its owner is alone: it holds at once, and passes nobody else. */
export interface Founding {
  readonly decide: House['decide']
  /** Takes what is proposed for a question. */
  readonly takeProposal: (question: string) => Promise<void>
  /** Writes down the working hours, where the text has none: those that a calendar begins with. */
  readonly keepHours: () => Promise<void>
  /** Writes a procedure of the company’s own. */
  readonly write: (key: string, title: string, template: Template) => Promise<void>
}
const LONE = '公司刚刚成立，目前只有一个人。'
type Template = RulesOf<'procedure'>['template']

/** A form whose boxes, `box_1` and on, all have to be filled in. */
export const formOf = (...boxes: readonly string[]): Template => ({
  by: 'form',
  fields: boxes.map((name, index) => ({
    key: `box_${index + 1}`,
    name: { zh: name, en: name },
    holds: 'text',
    needed: true,
  })),
})

/**
 * Signs a company up with one regulation, has it settle what that leaves open, and lets its people
 * in. Afterwards every change would pass the approval path.
 */
export async function house(
  packId: string,
  settle: (founding: Founding) => Promise<void>,
): Promise<House> {
  const company = await signUp(`acceptance-${packId.toLowerCase()}`, { packs: [packId] })
  const { owner } = company
  const regulation = async () => {
    const { items } = await ask<List<RegulationSummary>>(owner, '/v1/regulations')
    const id = items.find((each) => each.packId === packId)?.id
    return ask<RegulationView>(owner, `/v1/regulations/${id}`)
  }
  const decide: House['decide'] = async (key, value, ruleSet) => {
    const { questions, ruleSets } = await regulation()
    const of = ruleSets.find((each) => each.key === ruleSet)?.id
    const found = questions.find(
      (each) => each.key === key && (ruleSet === undefined || each.ruleSetId === of),
    )
    if (!found) throw new Error(`${packId} asks nothing called ${key}`)
    const { id, version } = found
    const answer = { value, reason: '公司决定' }
    await mustWork<QuestionView>(owner.post(`/v1/questions/${id}/decision`, answer, { version }))
  }
  const begun = async (kind: string, key: string, title: string) => {
    const { summary } = await regulation()
    const wish = { kind, key, title: { zh: title, en: title } }
    const path = `/v1/regulations/${summary.id}/rule-sets` as const
    return (await mustBe<DraftView>(201, owner.post(path, wish))).body
  }
  const settled = (draft: DraftView) =>
    mustBe(200, step(owner, draft, 'lone-submission', { reason: LONE }))
  const write: Founding['write'] = async (key, title, template) => {
    const { id, version } = await begun('procedure', key, title)
    const wish = { content: { template }, note: title }
    const written = await mustBe<DraftView>(200, owner.put(`/v1/drafts/${id}`, wish, { version }))
    await settled(written.body)
  }
  const keepHours = async () => {
    await settled(await begun('calendar', 'hours', '工作时间'))
  }
  const takeProposal = async (key: string) => {
    const { questions } = await regulation()
    return decide(key, questions.find((each) => each.key === key)?.proposed)
  }
  await settle({ decide, takeProposal, write, keepHours })
  const customer = await mustBe<CustomerView>(
    201,
    owner.post('/v1/customers', { name: '临江水务', level: 'key' }),
  )
  const [manager, lead, engineer, colleague, contact] = [
    await company.as('manager'),
    await company.as('lead'),
    await company.as('engineer'),
    await bringColleague(company, packId),
    await company.contactOf(customer.body.id),
  ]
  const read: House['read'] = (ticketId, by = lead) =>
    ask<TicketView>(by, `/v1/tickets/${ticketId}`)
  return {
    ...company,
    manager,
    lead,
    engineer,
    colleague,
    customer: customer.body,
    contact,
    procedures: proceduresOf(company),
    regulation,
    decide,
    read,
    async open(wish = {}, by = engineer) {
      const { body } = await mustBe<TicketChanged>(
        201,
        by.post('/v1/tickets', {
          subject: '压力表读数异常',
          description: '今天早上起读数忽高忽低。',
          priority: 'high',
          channel: 'phone',
          ...(by === contact ? {} : { customerId: customer.body.id }),
          ...wish,
        }),
      )
      return body.ticketId
    },
    async act(by, ticketId, what, json) {
      const { version } = (await read(ticketId)).row
      return by.post<TicketChanged & ProblemView>(`/v1/tickets/${ticketId}/${what}`, json, {
        version,
      })
    },
  }
}

const bringColleague = ({ owner }: Company, packId: string): Promise<Person> =>
  bringIn(owner, `colleague@acceptance-${packId.toLowerCase()}.example`, 'engineer')
