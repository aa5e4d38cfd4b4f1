import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { webhookWords } from './words'

const HREFS = {
  endpoints: '/webhooks',
  deliveries: '/webhooks/deliveries',
  verification: '/webhooks/verification',
} as const

type WebhookPart = keyof typeof HREFS

export function WebhookTabs({ here }: { here: WebhookPart }) {
  const t = useWords(webhookWords)
  const parts = Object.keys(HREFS) as WebhookPart[]
  return (
    <AreaTabs
      label={t('webhook.parts')}
      here={HREFS[here]}
      tabs={parts.map((part) => ({ href: HREFS[part], label: t(`webhook.${part}`) }))}
    />
  )
}
