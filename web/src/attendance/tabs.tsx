import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { attendanceWords } from './words'

/** Each with the permission that it takes. */
const PARTS = {
  mine: 'attendance.read',
  leave: 'leave.read',
  corrections: 'attendance.read',
  away: 'leave.read',
  team: 'attendance.read_all',
  reports: 'attendance.read',
  reach: 'attendance.read',
  absences: 'attendance.read',
} as const
export type AttendancePart = keyof typeof PARTS

/** The parts that the reader may enter. */
export function useParts(): readonly AttendancePart[] {
  const may = useMay()
  return (Object.keys(PARTS) as AttendancePart[]).filter((part) => may(PARTS[part]))
}

const hrefOf = (part: AttendancePart): string =>
  part === 'mine' ? '/attendance' : `/attendance/${part}`

/** The parts of attendance. */
export function AttendanceTabs({ here }: { readonly here: AttendancePart }) {
  const t = useWords(attendanceWords)
  return (
    <AreaTabs
      label={t('attendance.parts')}
      here={hrefOf(here)}
      tabs={useParts().map((part) => ({
        href: hrefOf(part),
        label: t(`attendance.part_${part}`),
      }))}
    />
  )
}
