import { type ReactNode, useContext, useEffect } from 'react'
import { useWords } from '../i18n/use-words'
import { BackTo } from './back-to'
import { Me } from './company'
import { shellWords } from './words'

interface ScreenHeadProps {
  readonly title: string
  /** What the browser tab says, when that is not the title. */
  readonly tab?: string
  readonly lead?: ReactNode
  /** Where it was come from, when that is a list of its own. */
  readonly back?: { readonly href: string; readonly name: string }
  readonly children?: ReactNode
}

/** Top of every screen: its one heading, what it is about, and its main actions at the right. */
export function ScreenHead({ title, tab, lead, back, children }: ScreenHeadProps) {
  useTitle(tab ?? title)
  return (
    <header className="screen-head">
      {back ? <BackTo {...back} /> : null}
      <div className="screen-title">
        <h1>{title}</h1>
        {lead ? <div className="screen-lead">{lead}</div> : null}
      </div>
      {children ? <div className="screen-actions">{children}</div> : null}
    </header>
  )
}

/**
 * Names the browser tab after the screen and whose it is. To a customer's people that is the company
 * that they deal with.
 */
export function useTitle(title: string, company?: string): void {
  const t = useWords(shellWords)
  const me = useContext(Me)
  const own = me?.person.role === 'contact' ? me.company.name : undefined
  const whose = company ?? own ?? t('shell.product')
  useEffect(() => {
    document.title = [title, whose].filter((part) => part !== '').join(' · ')
  }, [title, whose])
}
