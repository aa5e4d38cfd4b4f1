import type { DisciplineCaseRow } from '@bylaw/contract'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { type CaseStanding, standingOf } from './model'
import { disciplineWords } from './words'

/** What a case waits for, or what came of it. */
export function Standing(row: Pick<DisciplineCaseRow, 'state' | 'step' | 'hasReply' | 'replyBy'>) {
  const t = useWords(disciplineWords)
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const standing = standingOf(row, dayOf(now, zone))
  return <span className={looks(standing)}>{t(`discipline.${standing}`)}</span>
}

const looks = (standing: CaseStanding): string => {
  if (standing === 'waiting_reply') return 'badge badge-calm'
  if (standing === 'waiting_verdict') return 'badge badge-warn'
  return 'badge'
}
