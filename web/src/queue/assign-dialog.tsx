import { Dialog } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import { AssignForm } from './assign-form'
import { queueWords } from './words'

interface AssignDialogProps {
  readonly close: () => void
  readonly assign: (personId: string) => void
}

/** Hands tickets to a colleague. */
export function AssignDialog({ close, assign }: AssignDialogProps) {
  const t = useWords(queueWords)
  return (
    <Dialog close={close} title={t('queue.assign_to')} size="sm">
      <AssignForm close={close} assign={assign} first />
    </Dialog>
  )
}
