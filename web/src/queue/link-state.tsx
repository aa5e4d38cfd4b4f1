import { IconPlugConnectedX } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import type { Board } from './model'
import { queueWords } from './words'

/** Whether what is shown is the desk as it is now. */
export function LinkState({ board }: { board: Board }) {
  const t = useWords(queueWords)
  const { link } = board
  // With nothing heard yet there is nothing old to show, only a line to wait for.
  const said = link === 'lost' && board.tickets === undefined ? 'again' : link
  return (
    <span className={`link-state link-${link}`} role="status">
      {link === 'lost' ? (
        <IconPlugConnectedX size={14} aria-hidden />
      ) : (
        <span className="link-dot" aria-hidden />
      )}
      {t(`queue.${said}`)}
    </span>
  )
}
