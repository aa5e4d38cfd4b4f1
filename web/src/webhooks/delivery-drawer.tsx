import type { WebhookDeliveryView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../area/use-change'
import { SidePanel } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { CodeBlock } from '../common/scrolling'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Attempts } from './attempts'
import { DeliveryState } from './delivery-state'
import { canRedeliver, prettyBody } from './model'
import { redeliver } from './queries'
import { webhookWords } from './words'

interface DeliveryDrawerProps {
  readonly delivery: WebhookDeliveryView
  readonly endpoint: string
  readonly close: () => void
}

/** What was sent, what came back, and how often it was tried. */
export function DeliveryDrawer({ delivery, endpoint, close }: DeliveryDrawerProps) {
  const t = useWords(webhookWords)
  const place = usePlace()
  const again = useChange({
    change: (_, command) => redeliver(delivery, command),
    refresh: [['webhooks', 'deliveries']],
  })
  const { eventType, state, nextAttemptAt, body } = delivery
  return (
    <SidePanel close={close} size="lg" title={t(`webhook.type_${eventType}`)}>
      <div className="form">
        <p className="area-lead">
          {endpoint} · <DeliveryState state={state} />
          {state === 'pending' && nextAttemptAt ? (
            <> {t('webhook.next_try', { at: formatInstant(nextAttemptAt, place) })}</>
          ) : null}
        </p>
        <Attempts attempts={delivery.attempts} />
        {canRedeliver(delivery) ? (
          <div className="area-bar">
            <span className="panel-note">{t('webhook.redeliver_hint')}</span>
            <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
              {t('webhook.redeliver')}
            </Button>
          </div>
        ) : null}
        <ProblemNote error={again.error} />
        <HeaderList messageId={delivery.messageId} />
        <section>
          <h3 className="drawer-title">{t('webhook.body')}</h3>
          <CodeBlock>{prettyBody(body)}</CodeBlock>
        </section>
      </div>
    </SidePanel>
  )
}

function HeaderList({ messageId }: { messageId: string }) {
  const t = useWords(webhookWords)
  const headers = [
    ['webhook-id', messageId, t('webhook.header_id')],
    ['webhook-timestamp', '…', t('webhook.header_timestamp')],
    ['webhook-signature', 'v1,…', t('webhook.header_signature')],
  ] as const
  return (
    <section>
      <h3 className="drawer-title">{t('webhook.headers')}</h3>
      <dl className="headers">
        {headers.map(([name, value, meaning]) => (
          <div key={name}>
            <dt>
              <code>
                {name}: {value}
              </code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
