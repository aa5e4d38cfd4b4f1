import type { ProcedureView, TicketRow } from '@bylaw/contract'
import type { Founded } from './found-company'

interface List<Item> {
  readonly items: readonly Item[]
}

/** A procedure as the story has it begun. */
interface Begun {
  readonly key: string
  readonly title: string
  /** Handle of whoever begins it and sees it through. */
  readonly by: string
  /** On the ticket whose subject has these words. */
  readonly onTicket: string | null
  /** So many days from the first run by which it is due; below zero it is late already. */
  readonly dueInDays: number
}

const BEGUN: readonly Begun[] = [
  {
    key: 'site_hand_over',
    title: '6号线开工前现场交接',
    by: 'lead',
    onTicket: '技术交底',
    dueInDays: 3,
  },
  {
    key: 'project_papers',
    title: '江州水务管网改造工程资料签字',
    by: 'lead',
    onTicket: null,
    dueInDays: -2,
  },
]

const DAY_MS = 86_400_000

/** Begins the two procedures of the field company: one on a ticket, one that is late. */
export async function startProcedures(company: Founded, startMs: number): Promise<void> {
  const lead = company.as('lead')
  const procedures = (await lead.get<List<ProcedureView>>('/v1/procedures')).items
  const tickets = (await lead.get<List<TicketRow>>('/v1/tickets?view=all&limit=200')).items
  for (const { key, title, by, onTicket, dueInDays } of BEGUN) {
    const procedure = procedures.find((each) => each.key === key)
    if (!procedure) throw new Error(`The demo story begins ${key}, which is not in force.`)
    await company.as(by).post('/v1/procedure-records', `demo/procedure/${key}`, {
      ruleSetId: procedure.ruleSetId,
      title,
      responsibleId: company.idOf(by),
      ticketId: tickets.find(({ subject }) => onTicket && subject.includes(onTicket))?.id ?? null,
      dueOn: new Date(startMs + dueInDays * DAY_MS).toISOString().slice(0, 10),
    })
  }
}
