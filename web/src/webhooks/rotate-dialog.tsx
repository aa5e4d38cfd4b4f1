import type { WebhookEndpointView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { rotateSecret } from './queries'
import { webhookWords } from './words'

interface RotateDialogProps {
  readonly endpoint: WebhookEndpointView
  readonly tellSecret: (secret: string | undefined) => void
  readonly close: () => void
}

/** Makes a new secret, after saying how long the old one still signs. */
export function RotateDialog({ endpoint, tellSecret, close }: RotateDialogProps) {
  const t = useWords(webhookWords)
  const rotate = useChange({
    change: (_, command) => rotateSecret(endpoint, command),
    refresh: [['webhooks', 'endpoints']],
    done: ({ secret }) => {
      close()
      tellSecret(secret)
    },
  })
  return (
    <Dialog close={close} title={`${t('webhook.rotate')} · ${endpoint.description}`}>
      <div className="form">
        <p className="area-lead">{t('webhook.rotate_effect')}</p>
        <ProblemNote error={rotate.error} />
        <FormButtons close={close}>
          <Button loading={rotate.isPending} onClick={() => rotate.mutate()}>
            {t('webhook.rotate')}
          </Button>
        </FormButtons>
      </div>
    </Dialog>
  )
}
