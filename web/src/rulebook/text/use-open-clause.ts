import type { RegulationDocument } from '@bylaw/contract'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { goToCell } from '../editor/go-to-cell'

/** Gives a clause the focus once it is drawn; where none is left, the way to add one. */
export function focusOnClause(index: number): void {
  requestAnimationFrame(() => {
    const row = document.querySelector(`[data-at="/clauses/${index}"] .clause-head`)
    const target = row ?? document.querySelector('.clauses-foot button')
    if (target instanceof HTMLElement) target.focus()
  })
}

/**
 * Which clause is open: the only one there is, or the one that the address names by its number
 * (`#R19.13.5`). The clause that is opened comes into sight and has the focus.
 */
export function useOpenClause(clauses: RegulationDocument['clauses']) {
  const sought = useRouterState({ select: ({ location }) => decodeURIComponent(location.hash) })
  const [open, setOpen] = useState<number | undefined>(() => (clauses.length === 1 ? 0 : undefined))
  const [first] = useState(() => clauses.findIndex(({ id }) => id === sought))
  useEffect(() => {
    if (first >= 0) goToCell(`/clauses/${first}`)
  }, [first])
  const seen = useRef(open)
  useEffect(() => {
    if (seen.current === open) return
    seen.current = open
    const row = document.querySelector(`[data-at="/clauses/${open}"]`)
    row?.querySelector<HTMLElement>('.clause-head')?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return [open, setOpen] as const
}
