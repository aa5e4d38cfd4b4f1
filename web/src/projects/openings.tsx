import type { ProjectOpening, ProjectPage } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { listMark } from '../format/list'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { PROCEDURES, startProcedure } from '../procedures/queries'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { PROJECTS } from './queries'
import { projectWords } from './words'

/** What has to be done on a project before its work counts; nothing where the rules ask for none. */
export function Openings({ page }: { page: ProjectPage }) {
  const t = useWords(projectWords)
  if (page.openings.length === 0) return null
  return (
    <section className="panel" aria-labelledby="project-openings">
      <div className="panel-head">
        <h2 id="project-openings">{t('project.openings')}</h2>
      </div>
      <ul className="panel-body project-openings">
        {page.openings.map((opening) => (
          <Opening key={opening.ruleSetId} opening={opening} page={page} />
        ))}
      </ul>
    </section>
  )
}

function Opening({ opening, page }: { opening: ProjectOpening; page: ProjectPage }) {
  const t = useWords(projectWords)
  const place = usePlace()
  const may = useMay()
  const router = useRouter()
  const { title, clauses, recordId, doneAt, ruleSetId } = opening
  const name = inLanguage(title, place.language)
  const { project } = page
  const start = useChange({
    change: (_, command) =>
      startProcedure(
        {
          ruleSetId,
          title: `${project.name} · ${name}`.slice(0, 200),
          responsibleId: project.responsibleId,
          projectId: project.id,
        },
        command,
      ),
    refresh: [PROCEDURES, PROJECTS],
    done: ({ row }) => router.history.push(`/procedures/${row.id}`),
  })
  return (
    <li>
      <div>
        {recordId === null ? (
          <strong>{name}</strong>
        ) : (
          <Go href={`/procedures/${recordId}`}>{name}</Go>
        )}
        <span className="under">
          {doneAt === null
            ? t(clauses.length > 0 ? 'project.opening_by' : 'project.opening_missing', {
                clauses: clauses.join(listMark(place.language)),
              })
            : t('project.opening_done', { day: formatDay(doneAt, place) })}
        </span>
        <ProblemNote error={start.error} />
      </div>
      {doneAt !== null ? (
        <span className="badge badge-good">{t('project.opening_state_done')}</span>
      ) : recordId !== null ? (
        <span className="badge badge-warn">{t('project.opening_state_open')}</span>
      ) : may('procedure.record') ? (
        <Button size="xs" loading={start.isPending} onClick={() => start.mutate()}>
          {t('project.open_now')}
        </Button>
      ) : (
        <span className="badge badge-warn">{t('project.opening_state_none')}</span>
      )}
    </li>
  )
}
