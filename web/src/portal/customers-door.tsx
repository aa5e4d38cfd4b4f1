import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { Door } from '../identity/door'
import { portalWords } from './words'

interface CustomersDoorProps {
  readonly title: string
  readonly lead?: string
  /** Whose customers come in here; empty until that is read, unknown where a link is over. */
  readonly company: string | undefined
  readonly children: ReactNode
}

const MAY = ['portal.may_follow', 'portal.may_answer', 'portal.may_confirm'] as const

/** The page before the portal: what a company’s customers come for, which is not its pay slips. */
export function CustomersDoor(props: CustomersDoorProps) {
  const t = useWords(portalWords)
  return (
    <Door
      {...props}
      promise={
        <>
          <p className="door-claim">{t('portal.promise')}</p>
          <ul className="door-list">
            {MAY.map((may) => (
              <li key={may}>{t(may)}</li>
            ))}
          </ul>
        </>
      }
    />
  )
}
