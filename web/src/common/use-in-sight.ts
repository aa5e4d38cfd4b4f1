import { type RefObject, useEffect, useRef } from 'react'

/**
 * Brings a place into sight when what it shows has come: an answer that appears below a long form
 * would go unseen.
 *
 * @param shown what it shows; undefined as long as there is nothing
 */
export function useInSight<Place extends HTMLElement>(shown: unknown): RefObject<Place | null> {
  const place = useRef<Place>(null)
  useEffect(() => {
    if (shown !== undefined) place.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return place
}
