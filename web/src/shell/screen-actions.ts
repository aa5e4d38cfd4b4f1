import { useEffect } from 'react'

/** Something that the screen in sight can do, for the palette to offer. */
export interface ScreenAction {
  readonly id: string
  readonly title: string
  readonly act: () => void
}

let inSight: readonly ScreenAction[] = []

/** What the screen in sight can do now. */
export const screenActions = (): readonly ScreenAction[] => inSight

/** Offers what a screen can do for as long as it is shown, as it is at its latest drawing. */
export function useScreenActions(actions: readonly ScreenAction[]): void {
  useEffect(() => {
    inSight = actions
  })
  useEffect(
    () => () => {
      inSight = []
    },
    [],
  )
}
