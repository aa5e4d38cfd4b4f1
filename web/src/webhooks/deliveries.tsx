import type { WebhookDeliveryView } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { IconFilterOff, IconWebhook } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { DeliveryDrawer } from './delivery-drawer'
import { DeliveryList } from './delivery-list'
import { webhookQueries } from './queries'
import { WebhookTabs } from './tabs'
import { webhookWords } from './words'

const STATES: readonly WebhookDeliveryView['state'][] = ['pending', 'delivered', 'failed']

/** What was sent in the last 30 days, and how it went. */
export function Deliveries() {
  const t = useWords(webhookWords)
  const router = useRouter()
  const endpointId = useSearch('endpoint')
  const askedState = useSearch('state')
  const state = STATES.find((each) => each === askedState)
  const { data: endpoints = [] } = useQuery(webhookQueries.endpoints())
  const read = useInfiniteQuery(
    webhookQueries.deliveries({
      ...(endpointId ? { endpointId } : {}),
      ...(state ? { state } : {}),
    }),
  )
  const [openId, open] = useState<string>()
  const deliveries = read.data?.pages.flatMap(({ items }) => items)
  const shown = deliveries?.find(({ id }) => id === openId)
  const nameOf = (id: string) => endpoints.find((each) => each.id === id)?.description ?? ''
  const filter = (next: { endpoint?: string | null; state?: string | null }) => {
    const query = new URLSearchParams(
      Object.entries({ endpoint: endpointId, state, ...next }).flatMap(([name, value]) =>
        value ? [[name, value]] : [],
      ),
    )
    router.history.push(`/webhooks/deliveries${query.size > 0 ? `?${query}` : ''}`)
  }
  return (
    <>
      <ScreenHead title={t('webhook.title')} tab={t('webhook.deliveries')} />
      <WebhookTabs here="deliveries" />
      <div className="area-body">
        <div className="filters">
          <Select
            aria-label={t('webhook.filter_state')}
            placeholder={t('webhook.any_state')}
            clearable
            data={STATES.map((value) => ({ value, label: t(`webhook.${value}`) }))}
            value={state ?? null}
            onChange={(next) => filter({ state: next })}
          />
          <Select
            aria-label={t('webhook.filter_endpoint')}
            placeholder={t('webhook.any_endpoint')}
            clearable
            data={endpoints.map(({ id, description }) => ({ value: id, label: description }))}
            value={endpointId ?? null}
            onChange={(next) => filter({ endpoint: next })}
          />
        </div>
        {read.error && !deliveries ? (
          <Failed error={read.error} retry={() => void read.refetch()} />
        ) : !deliveries ? (
          <Waiting />
        ) : deliveries.length > 0 ? (
          <DeliveryList deliveries={deliveries} nameOf={nameOf} open={open} />
        ) : endpointId || state ? (
          <State
            icon={IconFilterOff}
            title={t('webhook.none_match_title')}
            text={t('webhook.none_match_text')}
          >
            <Button variant="default" onClick={() => router.history.push('/webhooks/deliveries')}>
              {t('webhook.clear_filter')}
            </Button>
          </State>
        ) : (
          <State
            icon={IconWebhook}
            title={t('webhook.no_deliveries_title')}
            text={t('webhook.no_deliveries_text')}
          />
        )}
        {read.hasNextPage ? (
          <Button
            variant="default"
            loading={read.isFetchingNextPage}
            onClick={() => void read.fetchNextPage()}
          >
            {t('webhook.more')}
          </Button>
        ) : null}
      </div>
      {shown ? (
        <DeliveryDrawer
          delivery={shown}
          endpoint={nameOf(shown.endpointId)}
          close={() => open(undefined)}
        />
      ) : null}
    </>
  )
}
