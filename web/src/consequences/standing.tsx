import type { ConsequenceRow } from '@bylaw/contract'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { standingOf } from './model'
import { consequenceWords } from './words'

/** What it waits for, or what came of it. */
export function Standing(row: Pick<ConsequenceRow, 'state' | 'measure' | 'hasReply' | 'replyBy'>) {
  const t = useWords(consequenceWords)
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const standing = standingOf(row, dayOf(now, zone))
  const look = { waiting_reply: 'badge badge-calm', waiting_verdict: 'badge badge-warn' }
  return (
    <span className={look[standing as keyof typeof look] ?? 'badge'}>
      {t(`consequence.${standing}`)}
    </span>
  )
}
