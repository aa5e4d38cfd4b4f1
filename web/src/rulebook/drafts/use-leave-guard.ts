import { useBlocker } from '@tanstack/react-router'
import { useRef } from 'react'
import { useWords } from '../../i18n/use-words'
import { draftWords } from './words'

/**
 * Asks before what was typed is lost by going elsewhere. Returns a way to say that it was saved,
 * after which nobody is asked.
 */
export function useLeaveGuard(unsaved: boolean): () => void {
  const t = useWords(draftWords)
  const saved = useRef(false)
  useBlocker({
    shouldBlockFn: () => unsaved && !saved.current && !window.confirm(t('draft.leave')),
    enableBeforeUnload: () => unsaved && !saved.current,
  })
  return () => {
    saved.current = true
  }
}
