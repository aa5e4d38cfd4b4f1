import { useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words'
import type { Board } from './model'
import { queueWords } from './words'

/** Often enough to be told, seldom enough not to be talked over. */
const GATHER_MS = 4_000

/** Tells a screen reader, politely and in one sentence, that tickets have changed. */
export function QueueNews({ changedAtMs }: Pick<Board, 'changedAtMs'>) {
  const t = useWords(queueWords)
  const latest = useRef(changedAtMs)
  latest.current = changedAtMs
  const [said, setSaid] = useState('')
  useEffect(() => {
    let toldMs = Date.now()
    const timer = setInterval(() => {
      const count = [...latest.current.values()].filter((atMs) => atMs > toldMs).length
      toldMs = Date.now()
      setSaid(count === 0 ? '' : t('queue.updated_rows', { count }))
    }, GATHER_MS)
    return () => clearInterval(timer)
  }, [t])
  return (
    <p className="only-spoken" aria-live="polite">
      {said}
    </p>
  )
}
