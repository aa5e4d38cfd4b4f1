import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { NotFound } from '../common/states'
import { useWords } from '../i18n/use-words'
import { Away } from '../leave/away'
import { LeaveScreen } from '../leave/leave-screen'
import { Leaves } from '../leave/leaves'
import { ScreenHead } from '../shell/screen'
import { AbsenceScreen } from './absence-screen'
import { Absences } from './absences'
import { type AttendancePart, AttendanceTabs, isPart } from './tabs'
import { attendanceWords } from './words'
import '../area/area.css'

/** Leave, who is away, and days that the rules find an absence. */
export function AttendanceScreen() {
  const { part = 'leave' } = useParams({ strict: false })
  if (part.startsWith('uab_')) return <AbsenceScreen absenceId={part} />
  if (part.startsWith('lvr_')) return <LeaveScreen leaveId={part} />
  return isPart(part) ? <Part part={part} /> : <NotFound />
}

const BODIES: Readonly<Record<AttendancePart, () => ReactNode>> = {
  leave: Leaves,
  away: Away,
  absences: Absences,
}

function Part({ part }: { readonly part: AttendancePart }) {
  const t = useWords(attendanceWords)
  const Body = BODIES[part]
  return (
    <>
      <ScreenHead title={t('attendance.title')} tab={t(`attendance.part_${part}`)} />
      <AttendanceTabs here={part} />
      <div className="area-body">
        <Body />
      </div>
    </>
  )
}
