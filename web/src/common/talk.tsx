import type { ReactNode } from 'react'
import { formatInstant } from '../format/time'
import { usePlace } from '../shell/company'
import { Moment } from './moment'
import './talk.css'

interface SaidProps {
  readonly by: string
  readonly at: string
  /** What was done, such as “提出疑问”, with what it is about. */
  readonly what: ReactNode
  readonly text: string
  /** An answer stands out from what it answers. */
  readonly isAnswer?: boolean
}

/** What people said to each other about one thing, in its order. */
export const Talk = ({ children }: { readonly children: ReactNode }) => (
  <ol className="talk">{children}</ol>
)

/** One word of it: who said what, and when. */
export function Said({ by, at, what, text, isAnswer = false }: SaidProps) {
  const place = usePlace()
  return (
    <li data-answer={isAnswer}>
      <p className="talk-head">
        <strong>{by}</strong> {what}
        <Moment at={at} short={formatInstant(at, place)} className="under" />
      </p>
      {text === '' ? null : <p className="talk-text">{text}</p>}
    </li>
  )
}
