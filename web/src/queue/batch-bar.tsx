import { Button, CloseButton } from '@mantine/core'
import { useProblemText } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { AssignDialog } from './assign-later'
import type { Batch, BatchOutcome } from './use-batch'
import { queueWords } from './words'

/** What can be done to the chosen tickets at once. */
export function BatchBar({ batch }: { batch: Batch }) {
  const t = useWords(queueWords)
  const may = useMay()
  const count = batch.chosen.size
  return (
    <>
      {count > 0 ? (
        <div className="batch-bar">
          <span role="status">{t('queue.chosen', { count })}</span>
          {may('ticket.take') ? (
            <Button size="xs" variant="default" loading={batch.busy} onClick={batch.take}>
              {t('queue.take')}
            </Button>
          ) : null}
          {may('ticket.assign') ? (
            <Button
              size="xs"
              variant="default"
              disabled={batch.busy}
              onClick={batch.startAssigning}
            >
              {t('queue.assign')}
            </Button>
          ) : null}
          <CloseButton aria-label={t('queue.unselect')} onClick={batch.clear} />
        </div>
      ) : null}
      {batch.outcome && batch.outcome.failed > 0 ? <Failures outcome={batch.outcome} /> : null}
      {batch.assigning ? <AssignDialog close={batch.stopAssigning} assign={batch.assign} /> : null}
    </>
  )
}

function Failures({ outcome }: { outcome: BatchOutcome }) {
  const t = useWords(queueWords)
  const reason = useProblemText(outcome.reason)
  return (
    <p className="batch-failed" role="alert">
      {t('queue.batch_failed', { count: outcome.failed, reason })}
    </p>
  )
}
