import type {
  NewWebhookEndpoint,
  WebhookDeliveryView,
  WebhookEndpointChange,
  WebhookEndpointView,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import type { Page } from '../queries'

const endpoint = (id: string): `/v1/webhook-endpoints/${string}` =>
  `/v1/webhook-endpoints/${encodeURIComponent(id)}`

export interface DeliveryFilter {
  readonly endpointId?: string
  readonly state?: WebhookDeliveryView['state']
}

/** What the webhook screens read. */
export const webhookQueries = {
  endpoints: () =>
    queryOptions({
      queryKey: ['webhooks', 'endpoints'],
      queryFn: () =>
        api
          .read<{ items: readonly WebhookEndpointView[] }>('/v1/webhook-endpoints')
          .then(({ items }) => items),
    }),
  /** Newest first, page by page: a busy company has thousands. */
  deliveries: ({ endpointId, state }: DeliveryFilter) =>
    infiniteQueryOptions({
      queryKey: ['webhooks', 'deliveries', endpointId ?? '', state ?? ''],
      queryFn: ({ pageParam }) =>
        api.read<Page<WebhookDeliveryView>>('/v1/webhook-deliveries', {
          endpointId,
          state,
          cursor: pageParam,
        }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval: 10_000,
    }),
}

export const addEndpoint = (
  wish: NewWebhookEndpoint,
  command: CommandId,
): Promise<WebhookEndpointView> => api.post('/v1/webhook-endpoints', wish, { command })

export const changeEndpoint = (
  { id, version }: WebhookEndpointView,
  wish: WebhookEndpointChange,
): Promise<WebhookEndpointView> => api.patch(endpoint(id), wish, { version })

export const removeEndpoint = ({ id, version }: WebhookEndpointView): Promise<void> =>
  api.remove(endpoint(id), { version })

export const rotateSecret = (
  { id, version }: WebhookEndpointView,
  command: CommandId,
): Promise<WebhookEndpointView> => api.post(`${endpoint(id)}/secret`, {}, { version, command })

export const pingEndpoint = (
  { id }: WebhookEndpointView,
  command: CommandId,
): Promise<WebhookEndpointView> => api.post(`${endpoint(id)}/ping`, {}, { command })

export const redeliver = (
  { id }: WebhookDeliveryView,
  command: CommandId,
): Promise<WebhookDeliveryView> =>
  api.post(`/v1/webhook-deliveries/${encodeURIComponent(id)}/redelivery`, {}, { command })
