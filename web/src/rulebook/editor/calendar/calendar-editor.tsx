import { useState } from 'react'
import { dayOf } from '../../../area/months'
import { usePlace } from '../../../shell/company'
import { Week } from './week'
import { Year } from './year'
import './calendar.css'

/** A working calendar: the week everyone knows, and the days that are not like it. */
export function CalendarEditor() {
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  return (
    <>
      <Week />
      <Year today={today} />
    </>
  )
}
