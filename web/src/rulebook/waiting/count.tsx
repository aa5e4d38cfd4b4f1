import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { waitingQuery } from './queries'
import { waitingWords } from './words'

/** How much of the rulebook waits for the reader; nothing where none does. */
export function WaitingCount() {
  const t = useWords(waitingWords)
  const count = useWaitingCount()
  return count === 0 ? null : (
    <span className="side-count">
      <span aria-hidden>{count}</span>
      <span className="only-spoken">{t('waiting.count', { count })}</span>
    </span>
  )
}

/** Drafts to pass or return, drafts of answers to submit, and texts to read; contacts have none. */
export function useWaitingCount(): number {
  const may = useMay()
  const { data } = useQuery({ ...waitingQuery(), enabled: may('rulebook.read') })
  return data ? data.draftsToJudge + data.answersToSubmit.length + data.textsToRead.length : 0
}
