import type { WebhookDeliveryView } from '@bylaw/contract'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { DeliveryState } from './delivery-state'
import { webhookWords } from './words'

interface DeliveryListProps {
  readonly deliveries: readonly WebhookDeliveryView[]
  readonly nameOf: (endpointId: string) => string
  readonly open: (id: string) => void
}

/** Deliveries, newest first; each opens to what was sent and what came back. */
export function DeliveryList({ deliveries, nameOf, open }: DeliveryListProps) {
  const t = useWords(webhookWords)
  const place = usePlace()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('webhook.deliveries')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('webhook.event')}</th>
            <th scope="col" className="wide">
              {t('webhook.endpoint')}
            </th>
            <th scope="col">{t('webhook.state')}</th>
            <th scope="col" className="num wide">
              {t('webhook.tries')}
            </th>
            <th scope="col" className="num">
              {t('webhook.at')}
            </th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map(({ id, eventType, endpointId, state, attempts, createdAt }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="row-button" onClick={() => open(id)}>
                  {t(`webhook.type_${eventType}`)}
                </button>
                <span className="under">{eventType}</span>
              </th>
              <td className="wide">{nameOf(endpointId)}</td>
              <td>
                <DeliveryState state={state} />
              </td>
              <td className="num wide">{attempts.length}</td>
              <td className="num">
                <time dateTime={createdAt}>{formatShort(createdAt, place)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
