import type { WebhookDeliveryView } from '@bylaw/contract'
import { CodeBlock } from '../common/scrolling'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { webhookWords } from './words'

type Attempt = WebhookDeliveryView['attempts'][number]

/** Each try: when, how long it took, what came back. */
export function Attempts({ attempts }: Pick<WebhookDeliveryView, 'attempts'>) {
  const t = useWords(webhookWords)
  return (
    <section>
      <h3 className="drawer-title">{t('webhook.attempts')}</h3>
      {attempts.length === 0 ? (
        <p className="area-lead">{t('webhook.no_attempts')}</p>
      ) : (
        <ol className="attempts">
          {attempts.map((attempt) => (
            <AttemptItem key={attempt.at} attempt={attempt} />
          ))}
        </ol>
      )}
    </section>
  )
}

const ERRORS = ['timeout', 'unreachable', 'address_refused', 'secret_unreadable'] as const

function AttemptItem({ attempt }: { attempt: Attempt }) {
  const t = useWords(webhookWords)
  const place = usePlace()
  const { at, status, durationMs, answer } = attempt
  const error = ERRORS.find((each) => each === attempt.error)
  return (
    <li>
      <p>
        <strong>
          {status === null
            ? t(error ? `webhook.error_${error}` : 'webhook.error_other')
            : t('webhook.answered', { status })}
        </strong>
        <span className="panel-note">
          <time dateTime={at}>{formatInstant(at, place)}</time> ·{' '}
          {t('webhook.took', { ms: durationMs })}
        </span>
      </p>
      {answer ? <CodeBlock>{answer}</CodeBlock> : null}
    </li>
  )
}
