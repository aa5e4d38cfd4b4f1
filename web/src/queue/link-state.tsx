import { IconPlugConnectedX } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import type { Board } from './model'
import { queueWords } from './words'

/** Whether what is shown is the desk as it is now. */
export function LinkState({ link }: Pick<Board, 'link'>) {
  const t = useWords(queueWords)
  return (
    <span className={`link-state link-${link}`} role="status">
      {link === 'lost' ? (
        <IconPlugConnectedX size={14} aria-hidden />
      ) : (
        <span className="link-dot" aria-hidden />
      )}
      {t(`queue.${link}`)}
    </span>
  )
}
