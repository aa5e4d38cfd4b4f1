import { createContext, useContext } from 'react'

/** What may lie over any screen; one at a time. */
export type Overlay = 'palette' | 'keys' | 'views' | 'new-ticket' | 'still-signed-in'

export interface Overlays {
  readonly shown: Overlay | undefined
  readonly show: (overlay: Overlay | undefined) => void
}

export const OverlaysContext = createContext<Overlays>({ shown: undefined, show: () => undefined })

export const useOverlays = (): Overlays => useContext(OverlaysContext)
