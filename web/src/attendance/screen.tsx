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
import { Corrections } from './corrections'
import { OwnMonth, PersonMonth } from './month'
import { Reaching } from './reach'
import { Reports } from './reports'
import { type AttendancePart, AttendanceTabs, useParts } from './tabs'
import { Team } from './team'
import { attendanceWords } from './words'
import '../area/area.css'

/** One’s month, leave, who is away, the team’s month, and days that the rules find an absence. */
export function AttendanceScreen() {
  const { part = 'mine' } = useParams({ strict: false })
  const here = useParts().find((each) => each === part)
  if (part.startsWith('uab_')) return <AbsenceScreen absenceId={part} />
  if (part.startsWith('lvr_')) return <LeaveScreen leaveId={part} />
  if (part.startsWith('per_')) return <PersonMonth personId={part} />
  return here ? <Part part={here} /> : <NotFound />
}

const BODIES: Readonly<Record<AttendancePart, () => ReactNode>> = {
  mine: OwnMonth,
  leave: Leaves,
  corrections: Corrections,
  away: Away,
  team: Team,
  reports: Reports,
  reach: Reaching,
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
