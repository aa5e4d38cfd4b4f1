import { Button, CloseButton, Progress } from '@mantine/core'
import { isProblem } from '../api'
import { useProblemText } from '../common/states'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { type BatchItem, type BatchRun, countOf } from './batch-model'
import type { Batch } from './use-batch'
import { queueWords } from './words'

interface BatchOutcomeProps {
  readonly batch: Batch
  readonly run: BatchRun
}

/** How far a batch is, and what of it did not succeed and why. */
export function BatchOutcome({ batch, run }: BatchOutcomeProps) {
  const t = useWords(queueWords)
  const total = run.items.length
  const done = countOf(run, 'done')
  const failed = run.items.filter(({ went }) => went === 'failed')
  return (
    <section className="batch-outcome" aria-label={t('queue.batch')}>
      {batch.busy ? (
        <Progress
          value={((done + failed.length) / total) * 100}
          aria-label={t('queue.batch_progress', { done: done + failed.length, total })}
        />
      ) : null}
      <p role="status">
        {batch.busy
          ? t('queue.batch_progress', { done: done + failed.length, total })
          : t(run.undoes ? 'queue.batch_undone' : 'queue.batch_done', { done })}
        {batch.canUndo > 0 ? (
          <Button size="compact-xs" variant="default" onClick={batch.undo}>
            {t('queue.batch_undo', { count: batch.canUndo })}
          </Button>
        ) : null}
        {batch.busy ? null : (
          <CloseButton size="sm" aria-label={t('queue.batch_close')} onClick={batch.clear} />
        )}
      </p>
      {failed.length > 0 ? (
        <>
          <p className="batch-failed" role="alert">
            {t('queue.batch_failed', { count: failed.length })}
          </p>
          <ul>
            {failed.map((item) => (
              <Failed key={item.row.id} item={item} undoes={run.undoes} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

interface FailedProps {
  readonly item: BatchItem
  /** Whether it was to be taken back, which is not tried again on what others touched since. */
  readonly undoes: boolean
}

function Failed({ item: { row, reason }, undoes }: FailedProps) {
  const t = useWords(queueWords)
  const problem = useProblemText(reason)
  const since = undoes && isProblem(reason, 'stale_version')
  const why = since ? t('queue.batch_changed_since') : problem
  return (
    <li>
      <Go href={`/tickets/${row.id}`}>{row.number}</Go> {row.subject} · {why}
    </li>
  )
}
