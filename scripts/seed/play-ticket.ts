import type { TicketChanged } from '@bylaw/contract'
import type { Founded } from './found-company'
import type { Ending, Phrases, Plot } from './story'

/** What happens on the way to each ending, in order. */
const WAYS: Readonly<Record<Ending, readonly Step[]>> = {
  new: [],
  taken: ['take'],
  answered: ['take', 'answer', 'note'],
  asked: ['take', 'answer', 'ask'],
  replied: ['take', 'ask', 'hear'],
  solved: ['take', 'answer', 'note', 'solve'],
  rejected: ['take', 'answer', 'solve', 'reject'],
  confirmed: ['take', 'answer', 'solve', 'confirm'],
  closed: ['assign', 'answer', 'note', 'solve', 'close'],
  reopened: ['take', 'answer', 'solve', 'confirm', 'reopen'],
}

type Step =
  | 'take'
  | 'assign'
  | 'answer'
  | 'note'
  | 'ask'
  | 'hear'
  | 'solve'
  | 'confirm'
  | 'reject'
  | 'close'
  | 'reopen'

export interface Cast {
  /** Who opens tickets for customers without a contact, and hands them out. */
  readonly lead: string
  /** Products by their serial numbers. */
  readonly products: ReadonlyMap<string, string>
  /** Handle of a customer's contact, where it has one. */
  readonly contactOf: (customer: string) => string | undefined
}

/** Opens a ticket and plays its plot up to its ending, each step by the person whose step it is. */
export async function playTicket(
  company: Founded,
  cast: Cast,
  phrases: Phrases,
  plot: Plot,
  number: number,
  startMs: number,
) {
  const contact = cast.contactOf(plot.customer)
  const assetId = cast.products.get(plot.product ?? '')
  const key = (step: string) => `demo/ticket/${number}/${step}`
  const byContact = contact !== undefined && plot.channel === 'web'
  const opened = await company
    .as(byContact ? contact : cast.lead)
    .post<TicketChanged>('/v1/tickets', key('open'), {
      subject: plot.subject,
      description: plot.description,
      priority: plot.priority,
      channel: plot.channel,
      customerId: company.customerId(plot.customer),
      ...(assetId === undefined ? {} : { assetId }),
      ...(plot.task === undefined ? {} : { task: plot.task }),
      // A contact's ticket begins when they write it; staff may have been told earlier.
      ...(byContact || plot.toldHoursAgo === undefined
        ? {}
        : { receivedAt: new Date(startMs - plot.toldHoursAgo * 3_600_000).toISOString() }),
    })

  // What is solved by an answer was not answered with it before.
  const isSolved = WAYS[plot.ending].includes('solve')
  let { version } = opened
  for (const step of WAYS[plot.ending]) {
    const { who, path, body, based } = deed(step)
    const changed = await company
      .as(who)
      .post<TicketChanged>(
        `/v1/tickets/${opened.ticketId}/${path}`,
        key(step),
        body,
        based ? version : undefined,
      )
    version = changed.version
  }

  function deed(step: Step): { who: string; path: string; body?: unknown; based: boolean } {
    const customer = contact ?? plot.to
    // Whoever writes a customer's word down says of whom they have it.
    const heard =
      contact === undefined
        ? { heard: { who: phrases.heardOf, how: 'phone', at: new Date(startMs).toISOString() } }
        : {}
    // Nobody of a customer without an address reads what is written: they were rung up.
    const told = contact === undefined ? { told: 'telephone' } : {}
    const message = (who: string, kind: string, text: string) => ({
      who,
      path: 'messages',
      body: { kind, body: text, ...(kind === 'note' ? {} : told) },
      based: false,
    })
    const change = (who: string, path: string, body?: unknown) => ({ who, path, body, based: true })
    switch (step) {
      case 'take':
        return change(plot.to, 'taking')
      case 'assign':
        return change(cast.lead, 'assignment', { assigneeId: company.idOf(plot.to) })
      case 'answer':
        return message(plot.to, 'reply', isSolved ? phrases.onIt : plot.answer)
      case 'note':
        return message(plot.to, 'note', phrases.noted)
      case 'ask':
        return message(plot.to, 'question', phrases.question)
      case 'hear':
        return contact === undefined
          ? message(plot.to, 'note', phrases.customerReply)
          : message(contact, 'reply', phrases.customerReply)
      case 'solve':
        return change(plot.to, 'solution', { summary: plot.answer, steps: plot.steps, ...told })
      case 'confirm':
        return change(customer, 'confirmation', {
          outcome: 'confirmed',
          comment: phrases.confirmed,
          ...heard,
        })
      case 'reject':
        return change(customer, 'confirmation', {
          outcome: 'rejected',
          reason: phrases.rejected,
          ...heard,
        })
      case 'close':
        return change(plot.to, 'closure', { outcome: phrases.closed })
      case 'reopen':
        return change(customer, 'reopening', { reason: phrases.reopened })
    }
  }
}
