import type { WebhookEndpointView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconWebhook } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { AddEndpointDrawer } from './add-endpoint'
import { EndpointRow } from './endpoint-row'
import { webhookQueries } from './queries'
import { SecretDialog } from './secret-dialog'
import { WebhookTabs } from './tabs'
import { webhookWords } from './words'

/** The addresses that events are sent to. */
export function Endpoints() {
  const t = useWords(webhookWords)
  const endpoints = useQuery(webhookQueries.endpoints())
  const [adding, setAdding] = useState(false)
  const [secret, setSecret] = useState<string>()
  const add = () => setAdding(true)
  const added = ({ secret: made }: WebhookEndpointView) => {
    setAdding(false)
    setSecret(made)
  }
  return (
    <>
      <ScreenHead title={t('webhook.title')} tab={t('webhook.endpoints')}>
        {endpoints.data ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('webhook.add')}
          </Button>
        ) : null}
      </ScreenHead>
      <WebhookTabs here="endpoints" />
      <div className="area-body">
        <Listed
          read={endpoints}
          none={
            <State icon={IconWebhook} title={t('webhook.none_title')} text={t('webhook.none_text')}>
              <Button onClick={add}>{t('webhook.add')}</Button>
            </State>
          }
        >
          {(items) => <EndpointList endpoints={items} tellSecret={setSecret} />}
        </Listed>
      </div>
      {adding ? <AddEndpointDrawer added={added} close={() => setAdding(false)} /> : null}
      {secret ? <SecretDialog secret={secret} close={() => setSecret(undefined)} /> : null}
    </>
  )
}

interface EndpointListProps {
  readonly endpoints: readonly WebhookEndpointView[]
  readonly tellSecret: (secret: string | undefined) => void
}

function EndpointList({ endpoints, tellSecret }: EndpointListProps) {
  const t = useWords(webhookWords)
  return (
    <section className="panel">
      <table className="listing endpoints">
        <caption className="only-spoken">{t('webhook.endpoints')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('webhook.endpoint')}</th>
            <th scope="col" className="wide">
              {t('webhook.event')}
            </th>
            <th scope="col">{t('webhook.state')}</th>
            <th scope="col">
              <span className="only-spoken">{t('webhook.parts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {endpoints.map((endpoint) => (
            <EndpointRow key={endpoint.id} endpoint={endpoint} tellSecret={tellSecret} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
