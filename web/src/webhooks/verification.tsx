import { CodeBlock } from '../common/scrolling'
import { useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { WebhookTabs } from './tabs'
import { webhookWords } from './words'

const sample = (comment: string) => `import { Webhook } from 'standardwebhooks'

// ${comment}
const event = new Webhook(process.env.BYLAW_WEBHOOK_SECRET).verify(body, {
  'webhook-id': request.headers.get('webhook-id'),
  'webhook-timestamp': request.headers.get('webhook-timestamp'),
  'webhook-signature': request.headers.get('webhook-signature'),
})`

/** How a receiver makes sure that a message is ours. */
export function Verification() {
  const t = useWords(webhookWords)
  return (
    <>
      <ScreenHead title={t('webhook.title')} tab={t('webhook.verification')} />
      <WebhookTabs here="verification" />
      <div className="area-body">
        <p className="area-lead">{t('webhook.verify_lead')}</p>
        <p className="area-lead">{t('webhook.verify_retry')}</p>
        <section className="panel">
          <header className="panel-head">
            <h2>{t('webhook.verify_sample')}</h2>
            <a href="/docs">{t('webhook.api_docs')}</a>
          </header>
          <CodeBlock plain>{sample(t('webhook.sample_comment'))}</CodeBlock>
        </section>
      </div>
    </>
  )
}
