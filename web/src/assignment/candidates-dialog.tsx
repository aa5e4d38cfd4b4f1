import type { CandidateView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Initials } from '../common/marks'
import { SidePanel } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { AssignForm } from '../queue/assign-form'
import type { HeldTicket } from '../ticket/as-opened'
import { assignTicket } from '../ticket/commands'
import { StalePanel } from '../ticket/stale-panel'
import { Trace } from '../trace/view'
import { assignmentQueries } from './queries'
import { assignmentWords } from './words'
import '../area/area.css'
import './assignment.css'

interface CandidatesDialogProps extends HeldTicket {
  readonly close: () => void
}

/** Who may have the ticket and why, in the order of the rules; one click gives it. */
export function CandidatesDialog({ ticket: { row }, commands, close }: CandidatesDialogProps) {
  const t = useWords(assignmentWords)
  const language = useLanguage()
  const { data, error, refetch } = useQuery(assignmentQueries.candidates(row.id, row.version))
  const [why, setWhy] = useState(false)
  const assign = (personId: string) => commands.run((on) => assignTicket(on, personId), close)
  return (
    <SidePanel close={close} title={t('assignment.title')} size="lg">
      {commands.stale ? <StalePanel stale={commands.stale} /> : null}
      {commands.error ? <ProblemNote error={commands.error} /> : null}
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Waiting /> : null}
      {data ? (
        <div className="candidates">
          {data.assigns === null ? <p className="form-text">{t('assignment.no_rules')}</p> : null}
          {data.refusal ? (
            <p className="notice" role="status">
              {inLanguage(data.refusal.message, language)}
            </p>
          ) : null}
          {data.ranked.length > 0 ? (
            <section aria-label={t('assignment.suggested')}>
              <h3>{t('assignment.suggested')}</h3>
              <ol className="candidate-list">
                {data.ranked.map((candidate, place) => (
                  <Candidate
                    key={candidate.personId}
                    candidate={candidate}
                    isFirst={place === 0}
                    hasIt={candidate.personId === row.assigneeId}
                    assign={() => assign(candidate.personId)}
                  />
                ))}
              </ol>
            </section>
          ) : null}
          {data.excluded.length > 0 ? (
            <details>
              <summary>{t('assignment.excluded', { count: data.excluded.length })}</summary>
              <ul className="candidate-list">
                {data.excluded.map(({ personId, name, because }) => (
                  <li key={personId}>
                    <Initials name={name} />
                    <p>
                      <strong>{name}</strong>
                      <span>{inLanguage(because, language)}</span>
                    </p>
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          {data.explanation ? (
            <details onToggle={(event) => setWhy(event.currentTarget.open)}>
              <summary>{t('assignment.why')}</summary>
              {why ? <Trace explanation={data.explanation} /> : null}
            </details>
          ) : null}
          <section aria-label={t('assignment.anyone')}>
            <h3>{t('assignment.anyone')}</h3>
            <AssignForm close={close} assign={assign} />
          </section>
        </div>
      ) : null}
    </SidePanel>
  )
}

interface CandidateProps {
  readonly candidate: CandidateView
  readonly isFirst: boolean
  readonly hasIt: boolean
  readonly assign: () => void
}

function Candidate({ candidate, isFirst, hasIt, assign }: CandidateProps) {
  const t = useWords(assignmentWords)
  const language = useLanguage()
  const { name, because } = candidate
  return (
    <li>
      <Initials name={name} size={28} />
      <p>
        <strong>
          {name}{' '}
          {isFirst ? <span className="badge badge-good">{t('assignment.first')}</span> : null}
        </strong>
        <span>{inLanguage(because, language)}</span>
      </p>
      {hasIt ? null : (
        <Button size="xs" variant={isFirst ? 'filled' : 'default'} onClick={assign}>
          {t('assignment.give', { name })}
        </Button>
      )}
    </li>
  )
}
