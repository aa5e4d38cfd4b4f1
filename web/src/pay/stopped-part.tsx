import { type NewStoppage, worksHere } from '@bylaw/contract'
import { MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { projectQueries } from '../projects/queries'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { staffingQueries } from '../staffing/queries'
import { stoppageWords } from './stoppage-words'

/** For whom a shutdown is, while it is being said. */
export interface StoppedPartDraft {
  readonly kind: NewStoppage['part']['kind']
  /** The group or the project. */
  readonly ofId: string | null
  readonly personIds: string[]
}

/** What was said, where it is enough. */
export function wholePart({
  kind,
  ofId,
  personIds,
}: StoppedPartDraft): NewStoppage['part'] | undefined {
  if (kind === 'company') return { kind }
  if (personIds.length === 0) return undefined
  if (kind === 'people') return { kind, personIds }
  if (ofId === null) return undefined
  return kind === 'group'
    ? { kind, groupId: ofId, personIds }
    : { kind, projectId: ofId, personIds }
}

interface StoppedPartProps {
  readonly value: StoppedPartDraft
  readonly change: (draft: StoppedPartDraft) => void
}

/** Everybody, or the people of a group or a project, whom it names at once, or people one by one. */
export function StoppedPart({ value, change }: StoppedPartProps) {
  const t = useWords(stoppageWords)
  const may = useMay()
  const people = useQuery(queries.people())
  const kinds = (['company', 'group', 'project', 'people'] as const).filter(
    (kind) => kind !== 'project' || may('project.read'),
  )
  const staff = (people.data ?? []).filter(worksHere)
  const known = new Set(staff.map(({ id }) => id))
  const choose = (ofId: string | null, ids: readonly string[]) =>
    change({ ...value, ofId, personIds: ids.filter((id) => known.has(id)) })
  return (
    <>
      <Select
        label={t('stoppage.part')}
        allowDeselect={false}
        data={kinds.map((kind) => ({ value: kind, label: t(`stoppage.${kind}`) }))}
        value={value.kind}
        onChange={(kind) =>
          change({ kind: kind as StoppedPartDraft['kind'], ofId: null, personIds: [] })
        }
      />
      {value.kind === 'group' ? <WhichGroup ofId={value.ofId} choose={choose} /> : null}
      {value.kind === 'project' ? <WhichProject ofId={value.ofId} choose={choose} /> : null}
      {value.kind === 'company' ? null : (
        <MultiSelect
          searchable
          label={t('stoppage.names')}
          description={t('stoppage.names_hint')}
          data={staff.map(({ id, name }) => ({ value: id, label: name }))}
          value={value.personIds}
          onChange={(personIds) => change({ ...value, personIds })}
        />
      )}
    </>
  )
}

interface WhichProps {
  readonly ofId: string | null
  readonly choose: (ofId: string | null, personIds: readonly string[]) => void
}

/** Its leaders and members are named at once. */
function WhichGroup({ ofId, choose }: WhichProps) {
  const t = useWords(stoppageWords)
  const groups = useQuery(staffingQueries.groups())
  const active = (groups.data ?? []).filter((group) => group.active)
  return (
    <Select
      label={t('stoppage.which_group')}
      data={active.map(({ id, name }) => ({ value: id, label: name }))}
      value={ofId}
      onChange={(id) => {
        const group = active.find((each) => each.id === id)
        const members = group?.members.map(({ personId }) => personId) ?? []
        const leaders = group ? [group.leaderId, ...(group.deputyId ? [group.deputyId] : [])] : []
        choose(id, [...new Set([...leaders, ...members])])
      }}
    />
  )
}

/** Whoever is responsible for it is named at once. */
function WhichProject({ ofId, choose }: WhichProps) {
  const t = useWords(stoppageWords)
  const projects = useQuery(projectQueries.projects())
  return (
    <Select
      searchable
      label={t('stoppage.which_project')}
      data={(projects.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={ofId}
      onChange={(id) => {
        const project = projects.data?.find((each) => each.id === id)
        choose(id, project ? [project.responsibleId] : [])
      }}
    />
  )
}
