import { useWords } from '../i18n/use-words'
import { useHeldLetters } from '../mail/held-count'
import { useUnread } from '../notices/use-unread'
import { useWaitingCount } from '../rulebook/waiting/count'
import { shellWords } from './words'

/** How much waits behind the menu of a narrow screen: unread notices, letters and what the rulebook asks. */
export function PhoneCount() {
  const t = useWords(shellWords)
  const count = useUnread() + useHeldLetters() + useWaitingCount()
  return count === 0 ? null : (
    <span className="phone-count">
      <span aria-hidden>{count}</span>
      <span className="only-spoken">{t('shell.waits', { count })}</span>
    </span>
  )
}
