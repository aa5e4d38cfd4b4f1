import type { MeView } from '@bylaw/contract'
import { createContext, useContext } from 'react'
import { useLanguage } from '../i18n/use-words'
import type { TracePlace } from '../trace/value'

/** Who is signed in. Present on every screen behind the sign-in. */
export const Me = createContext<MeView | undefined>(undefined)

export function useMe(): MeView {
  const me = useContext(Me)
  if (!me) throw new Error('Broken belief: this screen is behind the sign-in')
  return me
}

/** Whether the signed-in person's role has a permission; screens leave out what it lacks. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useMe()
  return (permission) => permissions.includes(permission)
}

/** How this reader sees times and money: own language, the company's zone and currency. */
export function usePlace(): TracePlace {
  const language = useLanguage()
  const { zone, currency } = useMe().company
  return { language, zone, currency }
}
