import type { QueueView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { useSeesLive } from './use-desk'
import { queueWords } from './words'

/** What a view is called: a customer is spoken to, not about. */
export function useViewName(): (view: QueueView) => string {
  const t = useWords(queueWords)
  const live = useSeesLive()
  return (view) =>
    !live && (view === 'waiting' || view === 'solved')
      ? t(`queue.your_${view}`)
      : t(`queue.view_${view}`)
}
