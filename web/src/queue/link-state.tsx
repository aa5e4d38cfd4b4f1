import { IconPlugConnectedX } from '@tabler/icons-react'
import { useOnline } from '../common/use-online'
import { useWords } from '../i18n/use-words'
import { linkShown } from './model'
import { useBoard, useSeesLive } from './use-desk'
import { queueWords } from './words'
import './link-state.css'

/** Whether what is shown is the desk as it is now. */
export function LinkState() {
  const t = useWords(queueWords)
  const link = linkShown(useBoard(), useOnline())
  const isLost = link === 'lost' || link === 'again'
  return (
    <span className={`link-state link-${isLost ? 'lost' : link}`} role="status">
      {isLost ? (
        <IconPlugConnectedX size={14} aria-hidden />
      ) : (
        <span className="link-dot" aria-hidden />
      )}
      {t(`queue.${link}`)}
    </span>
  )
}

/** The same where it is only worth a word while the host is gone; the network has a word of its own. */
export function LostLink() {
  const live = useSeesLive()
  const { link } = useBoard()
  const online = useOnline()
  return live && online && link === 'lost' ? <LinkState /> : null
}
