import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { heldWords } from './held-words'
import { mailQueries } from './queries'

/** Counting ends here: it is read often, by many, and so much mail is said in a word. */
const COUNTED = 100

/** How many letters wait for those who may sort them; nothing where none does. */
export function HeldCount() {
  const t = useWords(heldWords)
  const count = useHeldLetters()
  if (count === 0) return null
  const isMore = count >= COUNTED
  return (
    <span className="side-count">
      <span aria-hidden>{isMore ? `${COUNTED - 1}+` : count}</span>
      <span className="only-spoken">{t(isMore ? 'held.many' : 'held.count', { count })}</span>
    </span>
  )
}

/** Letters that wait for this reader to sort them: none for those who may not. */
export function useHeldLetters(): number {
  const may = useMay()
  const { data } = useQuery({ ...mailQueries.held(), enabled: may('mail.sort') })
  return data?.held ?? 0
}
