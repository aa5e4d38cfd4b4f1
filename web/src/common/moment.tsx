import type { ReactNode } from 'react'
import { formatInstant } from '../format/time'
import { formatZone } from '../format/zone'
import { usePlace } from '../shell/company'
import './common.css'

interface MomentProps {
  readonly at: string
  /** How it is said in short, such as “12 分钟前”. */
  readonly short: ReactNode
  readonly className?: string
  /** Said around the whole date, such as “15:00 到期”. */
  readonly whole?: (date: string) => string
}

/** A moment in short; the date and its zone for whoever points at it or has the page read out. */
export function Moment({ at, short, className, whole = (date) => date }: MomentProps) {
  const place = usePlace()
  const zone = formatZone(place.zone, place.language, Date.parse(at))
  const full = `${whole(formatInstant(at, place))} · ${zone}`
  return (
    <time dateTime={at} title={full} {...(className ? { className } : {})}>
      {short}
      <span className="only-spoken"> · {full}</span>
    </time>
  )
}
