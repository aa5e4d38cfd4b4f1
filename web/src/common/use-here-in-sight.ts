import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the tab of the place where one is in sight: on a narrow screen the bar of tabs scrolls.
 *
 * @param here where one is; the bar moves when it changes
 */
export function useHereInSight(here: string): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves when the place does.
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return bar
}
