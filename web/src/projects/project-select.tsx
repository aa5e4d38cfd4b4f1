import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { projectQueries } from './queries'
import { projectWords } from './words'

interface ProjectSelectProps {
  readonly value: string | null
  readonly choose: (projectId: string | null) => void
  /** Whether one that is completed can be chosen as well. */
  readonly withCompleted?: boolean
}

/** One of the company’s projects. */
export function ProjectSelect({ value, choose, withCompleted = false }: ProjectSelectProps) {
  const t = useWords(projectWords)
  const { data: projects } = useQuery(projectQueries.projects())
  return (
    <Select
      label={t('project.project')}
      searchable
      data={(projects ?? [])
        .filter(({ completedOn }) => withCompleted || completedOn === null)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={choose}
    />
  )
}
