import { useCallback, useEffect, useRef } from 'react'
import { useDesk, useSeesLive } from '../queue/use-desk'

/** Whoever has not touched a key for this long is reading again. */
const QUIET_MS = 6_000

/**
 * Lets the others know that this ticket is on the screen, while it can be seen there.
 *
 * @returns what to call at each key stroke of something that is being written
 */
export function usePresence(ticketId: string): () => void {
  const desk = useDesk()
  const live = useSeesLive()
  const quiet = useRef<number>(undefined)
  useEffect(() => {
    if (!live) return
    const say = () => desk.at(document.hidden ? null : ticketId, false)
    say()
    document.addEventListener('visibilitychange', say)
    return () => {
      document.removeEventListener('visibilitychange', say)
      window.clearTimeout(quiet.current)
      desk.at(null, false)
    }
  }, [desk, live, ticketId])
  return useCallback(() => {
    if (!live) return
    window.clearTimeout(quiet.current)
    quiet.current = window.setTimeout(() => desk.at(ticketId, false), QUIET_MS)
    desk.at(ticketId, true)
  }, [desk, live, ticketId])
}
