import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** How far a place is scrolled, in pixels. */
export interface Scrolled {
  readonly scrollTop: number
  readonly scrollHeight: number
  readonly clientHeight: number
}

/** A line or so from the end is at the end. */
const NEARLY_PX = 40

/**
 * Whether its reader is still at the end of a place. Only scrolling up leads away from it: what
 * grows beneath them, as a picture that is laid out once it has come, does not.
 */
export const isStillAtEnd = (wasAtEnd: boolean, lastTop: number, now: Scrolled): boolean =>
  now.scrollHeight - now.clientHeight - now.scrollTop <= NEARLY_PX ||
  (wasAtEnd && now.scrollTop >= lastTop)

interface AtEnd {
  readonly place: RefObject<HTMLDivElement | null>
  readonly toEnd: () => void
  readonly scrolled: () => void
  /** Something in it has come, and may have made it longer. */
  readonly grown: () => void
}

/** Keeps a place at its end whenever its last item is another, and as what it shows comes in. */
export function useAtEnd(last: string | undefined): AtEnd {
  const place = useRef<HTMLDivElement>(null)
  const stands = useRef({ atEnd: true, top: 0 })
  const toEnd = useCallback(() => {
    stands.current.atEnd = true
    place.current?.scrollTo({ top: place.current.scrollHeight })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last item is what scrolls.
  useEffect(toEnd, [last, toEnd])
  return {
    place,
    toEnd,
    scrolled: () => {
      if (!place.current) return
      const { atEnd, top } = stands.current
      const next = isStillAtEnd(atEnd, top, place.current)
      stands.current = { atEnd: next, top: place.current.scrollTop }
    },
    grown: () => {
      if (stands.current.atEnd) toEnd()
    },
  }
}
