import { useWords } from '../i18n/use-words'
import type { Board } from './model'
import { queueWords } from './words'

/** That the live queue is not the whole queue, where it had no room for all of it. */
export function LeftOut({ board: { tickets, leftOut } }: { board: Board }) {
  const t = useWords(queueWords)
  if (tickets === undefined || leftOut === 0) return null
  return (
    <p className="queue-left-out" role="status">
      {t('queue.left_out', { shown: tickets.size, left: leftOut })}
    </p>
  )
}
