import type { EventType, WebhookDeliveryView } from '@bylaw/contract'

/** What an endpoint can subscribe to, by area. A ping is sent to whoever is pinged. */
export const SUBSCRIBABLE = [
  'ticket.opened',
  'ticket.assigned',
  'ticket.agreement_asked',
  'ticket.agreement_answered',
  'ticket.agreement_chased',
  'ticket.agreement_lapsed',
  'ticket.agreement_withdrawn',
  'ticket.handed_back',
  'ticket.replied',
  'ticket.noted',
  'ticket.information_requested',
  'ticket.waiting_third_party',
  'ticket.resumed',
  'ticket.changed',
  'ticket.work_recorded',
  'ticket.articles_attached',
  'ticket.customer_reminded',
  'ticket.customer_silent',
  'ticket.linked',
  'ticket.unlinked',
  'ticket.merged',
  'ticket.unmerged',
  'ticket.customer_replied',
  'ticket.solved',
  'ticket.confirmed',
  'ticket.rejected',
  'ticket.withdrawn',
  'ticket.closed',
  'ticket.reopened',
  'ticket.warned',
  'ticket.escalated',
  'ticket.first_response_breached',
  'ticket.next_response_breached',
  'ticket.keep_informed_breached',
  'ticket.resolution_breached',
  'ticket.complaint_breached',
  'survey.answered',
  'appraisal.completed',
  'appraisal.appealed',
  'appraisal.appeal_withdrawn',
  'appraisal.appeal_decided',
  'award.approved',
  'promotion.asked',
  'promotion.decided',
  'suggestion.made',
  'suggestion.assessed',
  'reward.given',
  'consequence.opened',
  'consequence.decided',
  'held_payout.approved',
  'discipline_case.opened',
  'discipline_case.answered',
  'discipline_case.decided',
  'leaving.recorded',
  'leaving.ended',
  'leaving.reopened',
  'leaving.access_ended',
  'pay_run.approved',
  'procedure.started',
  'procedure.recorded',
  'procedure.finished',
  'procedure.overdue',
  'rule_version.published',
  'regulation_version.published',
  'draft.submitted',
  'draft.returned',
] as const satisfies readonly EventType[]

/** Fails to compile when an event is added to the contract and not here. */
type Missing = Exclude<EventType, (typeof SUBSCRIBABLE)[number] | 'webhook.ping'>
export type NothingMissing = Missing extends never ? true : never

export type AddressFault = 'not_a_url' | 'not_https'

/** Said while it is typed; the server knows better and has the last word. */
export function addressFault(typed: string): AddressFault | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  const url = URL.parse(text)
  if (!url?.host) return 'not_a_url'
  return url.protocol === 'https:' || isLocal(url.hostname) ? undefined : 'not_https'
}

/** A receiver on one's own machine, while one tries things out. */
const isLocal = (host: string): boolean => host === 'localhost' || host === '127.0.0.1'

/** The host of an address: what a person types to confirm that it goes. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? url

/** The body as it reads best; the exact text is what was signed. */
export function prettyBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

/** Whether a delivery can be sent once more: one that waits for its next try will be anyway. */
export const canRedeliver = ({ state }: Pick<WebhookDeliveryView, 'state'>): boolean =>
  state !== 'pending'
