import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
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

/** Which tickets are missing here because their records cannot be read: somebody has to see to them. */
export function Unreadable({ board: { unreadable } }: { board: Board }) {
  const t = useWords(queueWords)
  const language = useLanguage()
  if (unreadable.size === 0) return null
  const names = [...unreadable.values()].map(({ number, subject }) => `${number} ${subject}`)
  return (
    <p className="queue-left-out" role="alert">
      {t('queue.unreadable', { count: names.length, names: formatList(names, language) })}
    </p>
  )
}
