import { Button, CopyButton, Modal } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { webhookWords } from './words'

/** Shows a secret the one time it is known. Only the button closes it, lest a stray click lose it. */
export function SecretDialog({ secret, close }: { secret: string; close: () => void }) {
  const t = useWords(webhookWords)
  const common = useWords(commonWords)
  return (
    <Modal
      opened
      onClose={close}
      title={t('webhook.secret_title')}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <div className="form">
        <p className="area-lead">{t('webhook.secret_once')}</p>
        <div className="secret">
          <code>{secret}</code>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                leftSection={
                  copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />
                }
                onClick={copy}
              >
                {common(copied ? 'common.copied' : 'common.copy')}
              </Button>
            )}
          </CopyButton>
        </div>
        <div className="form-buttons">
          <Button onClick={close}>{t('webhook.secret_kept')}</Button>
        </div>
      </div>
    </Modal>
  )
}
