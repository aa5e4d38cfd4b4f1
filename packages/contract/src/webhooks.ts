import * as z from 'zod'
import { InstantText, idOf, Line, Version } from './common'

export const EVENT_TYPES = [
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
  'webhook.ping',
] as const
export const EventType = z.enum(EVENT_TYPES)
export type EventType = z.infer<typeof EventType>

export const NewWebhookEndpoint = z
  .strictObject({
    url: z.url().max(2_000),
    description: Line(200),
    /** Empty means all. */
    types: z.array(EventType).max(EVENT_TYPES.length),
  })
  .meta({ id: 'NewWebhookEndpoint' })
export type NewWebhookEndpoint = z.infer<typeof NewWebhookEndpoint>
export const WebhookEndpointChange = z
  .strictObject({
    url: z.url().max(2_000).optional(),
    description: Line(200).optional(),
    types: z.array(EventType).max(EVENT_TYPES.length).optional(),
    enabled: z.boolean().optional(),
  })
  .meta({ id: 'WebhookEndpointChange' })
export type WebhookEndpointChange = z.infer<typeof WebhookEndpointChange>

export const WebhookEndpointView = z
  .strictObject({
    id: idOf('webhook_endpoint'),
    url: z.string(),
    description: z.string(),
    types: z.array(EventType),
    enabled: z.boolean(),
    /** Why it was switched off by us: `gone` (it answered 410). */
    disabledReason: z.string().nullable(),
    /** `whsec_…`, in the answer that makes it and never again. */
    secret: z.string().optional(),
    createdAt: InstantText,
    version: Version,
  })
  .meta({ id: 'WebhookEndpoint' })
export type WebhookEndpointView = z.infer<typeof WebhookEndpointView>

export const WebhookDeliveryView = z
  .strictObject({
    id: idOf('webhook_delivery'),
    endpointId: idOf('webhook_endpoint'),
    /** The `webhook-id` header: the same over all tries and replays. */
    messageId: z.string(),
    eventType: EventType,
    state: z.enum(['pending', 'delivered', 'failed']),
    attempts: z.array(
      z.strictObject({
        at: InstantText,
        status: z.int().nullable(),
        durationMs: z.int(),
        error: z.string().nullable(),
        /** At most 512 characters of what came back; none for refused addresses. */
        answer: z.string(),
      }),
    ),
    nextAttemptAt: InstantText.nullable(),
    createdAt: InstantText,
    /** The exact body that is signed and sent. */
    body: z.string(),
  })
  .meta({ id: 'WebhookDelivery' })
export type WebhookDeliveryView = z.infer<typeof WebhookDeliveryView>

/** What a receiver gets: thin, dated, in past-tense types. */
export const WebhookEvent = z
  .strictObject({
    type: EventType,
    timestamp: InstantText,
    companyId: idOf('company'),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'WebhookEvent' })
export type WebhookEvent = z.infer<typeof WebhookEvent>
