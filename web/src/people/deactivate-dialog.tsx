import type { PersonView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import { peopleWords } from './words'

interface DeactivateDialogProps {
  readonly person: PersonView
  readonly close: () => void
  readonly deactivate: () => void
}

/** Names the effect before it happens: the person is out on their very next request. */
export function DeactivateDialog({ person, close, deactivate }: DeactivateDialogProps) {
  const t = useWords(peopleWords)
  return (
    <Dialog close={close} title={t('people.deactivate_title', { name: person.name })}>
      <div className="form">
        <p className="form-text">{t('people.deactivate_text')}</p>
        <FormButtons close={close}>
          <Button color="red" onClick={deactivate}>
            {t('people.deactivate')}
          </Button>
        </FormButtons>
      </div>
    </Dialog>
  )
}
