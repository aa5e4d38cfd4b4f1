import { Button } from '@mantine/core'
import { Dialog } from '../common/overlay'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useSignOut } from './sign-out'
import { shellWords } from './words'

/** Signing out did not work: on a shared computer one has to know. */
export function StillSignedIn({ close }: { close: () => void }) {
  const t = useWords(shellWords)
  const common = useWords(commonWords)
  const signOut = useSignOut()
  return (
    <Dialog close={close} title={t('shell.still_signed_in')}>
      <div className="form">
        <p className="form-text" role="alert">
          {t('shell.still_signed_in_text')}
        </p>
        <div className="form-buttons">
          <Button variant="default" onClick={close}>
            {common('common.close')}
          </Button>
          <Button
            onClick={() => {
              close()
              signOut()
            }}
          >
            {common('common.retry')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
