import type { ProjectPage } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { HeldOnProject } from '../held-pay/on-project'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { ProjectHistory } from './history'
import { CompletionDialog, ResponsibleDialog } from './life-dialogs'
import { LifeStepper } from './life-stepper'
import { Openings } from './openings'
import { projectQueries } from './queries'
import { Statements } from './statements'
import { useNames } from './use-names'
import { projectWords } from './words'

/** One project: how far it has come, who is responsible, and the work month by month. */
export function ProjectScreen({ projectId }: { projectId: string }) {
  const { data, error, refetch } = useQuery(projectQueries.project(projectId))
  if (data) return <Project page={data} />
  if (error) return <Failed error={error} retry={() => void refetch()} wholePage />
  return <Waiting lines={9} />
}

function Project({ page }: { page: ProjectPage }) {
  const t = useWords(projectWords)
  const may = useMay()
  const me = useMe()
  const names = useNames()
  const [asked, ask] = useState<'responsible' | 'completion'>()
  const { project } = page
  const isOwn = project.responsibleId === me.person.id
  const close = () => ask(undefined)
  return (
    <>
      <ScreenHead
        title={project.name}
        lead={
          <>
            <Go href="/projects/list">{t('project.projects')}</Go>
            {` · ${t('project.responsible_is', { name: names.personName(project.responsibleId) })}`}
          </>
        }
      >
        {may('project.change') && project.completedOn === null ? (
          <Button variant="default" onClick={() => ask('responsible')}>
            {t('project.change_responsible')}
          </Button>
        ) : null}
        {may('project.complete') && !isOwn ? (
          <Button
            variant={project.completedOn === null ? 'filled' : 'default'}
            onClick={() => ask('completion')}
          >
            {t(project.completedOn === null ? 'project.complete' : 'project.correct_completion')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <section className="panel">
          <div className="panel-body">
            <LifeStepper page={page} />
          </div>
        </section>
        <Openings page={page} />
        <HeldOnProject projectId={project.id} />
        <Statements projectId={project.id} />
        <ProjectHistory changes={page.changes} />
      </div>
      {asked === 'responsible' ? <ResponsibleDialog project={project} close={close} /> : null}
      {asked === 'completion' ? <CompletionDialog project={project} close={close} /> : null}
    </>
  )
}
