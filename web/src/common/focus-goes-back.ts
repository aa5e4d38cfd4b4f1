import { useEffect, useState } from 'react'

/**
 * While a dialog is shown the focus is in it; once it is gone, the focus is back on what opened
 * it, so that whoever works by keyboard goes on from there.
 */
export function useFocusGoesBack(): void {
  // Asked while the dialog is first drawn: a moment later the focus is inside it.
  const [opener] = useState(() => document.activeElement)
  useEffect(() => () => giveFocusBack(opener), [opener])
}

/** Nothing is taken from whoever has the focus by now. What opened the dialog may itself be gone. */
function giveFocusBack(opener: Element | null): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return
  const place = opener?.isConnected ? opener : document.getElementById('main')
  if (place instanceof HTMLElement) place.focus({ preventScroll: true })
}
