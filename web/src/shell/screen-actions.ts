import { useEffect } from 'react'

/** Something that the screen in sight can do, for the palette to offer. */
export interface ScreenAction {
  readonly id: string
  readonly title: string
  readonly act: () => void
}

const inSight = new Map<string, readonly ScreenAction[]>()

/** What the screen in sight can do now. */
export const screenActions = (): readonly ScreenAction[] => [...inSight.values()].flat()

/**
 * Offers what a part of a screen can do for as long as it is shown, as it is at its latest drawing.
 *
 * @param part which part of the screen it is
 */
export function useScreenActions(part: string, actions: readonly ScreenAction[]): void {
  useEffect(() => {
    inSight.set(part, actions)
  })
  useEffect(() => () => void inSight.delete(part), [part])
}
