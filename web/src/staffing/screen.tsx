import { useParams } from '@tanstack/react-router'
import { Skips } from '../assignment/skips'
import { NotFound } from '../common/states'
import { Absences } from './absences'
import { Groups } from './groups'
import { PresenceBoard } from './presence'
import '../area/area.css'
import './staffing.css'

/** Who works in which group, who is there, and who stands in for whom. */
export function StaffingScreen() {
  const { part } = useParams({ strict: false })
  if (part === undefined) return <Groups />
  if (part === 'presence') return <PresenceBoard />
  if (part === 'absences') return <Absences />
  if (part === 'skips') return <Skips />
  return <NotFound />
}
