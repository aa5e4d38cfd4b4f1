import type { WebhookDeliveryView } from '@bylaw/contract'
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { webhookWords } from './words'

const LOOKS = {
  pending: ['badge badge-calm', IconClock],
  delivered: ['badge badge-good', IconCheck],
  failed: ['badge badge-must', IconAlertTriangle],
} as const

/** Where a delivery stands, as icon, word and colour. */
export function DeliveryState({ state }: Pick<WebhookDeliveryView, 'state'>) {
  const t = useWords(webhookWords)
  const [className, Icon] = LOOKS[state]
  return (
    <span className={className}>
      <Icon size={13} stroke={2} aria-hidden />
      {t(`webhook.${state}`)}
    </span>
  )
}
