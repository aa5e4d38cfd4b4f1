import type { ApprovalStep, RegulationView, VerdictView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { commonWords } from '../../common/words'
import { listMark } from '../../format/list'
import { formatInstant } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay, usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { DraftStateBadge } from '../drafts/badge'
import { draftQueries, startPathDraft } from '../drafts/queries'
import { draftWords } from '../drafts/words'
import { PathForm } from './path-form'
import { pathWords } from './words'
import './path.css'

/** What changes of a regulation pass before they hold; a change of that passes it too. */
export function PathPart({ regulation }: { regulation: RegulationView }) {
  const t = useWords(pathWords)
  const may = useMay()
  const router = useRouter()
  const [building, setBuilding] = useState(false)
  const { approvalPath, approvalPathReason, approvalPathVerdicts } = regulation
  if (building)
    return (
      <PathForm
        start={{ steps: approvalPath, note: '' }}
        save={(wish, command) => startPathDraft(regulation, wish, command)}
        done={({ id }) => router.history.push(`/rulebook/drafts/${id}`)}
        close={() => setBuilding(false)}
      />
    )
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('path.tab')}</h2>
        {may('approval_path.change') ? (
          <Button variant="default" size="xs" onClick={() => setBuilding(true)}>
            {t('path.change')}
          </Button>
        ) : null}
      </header>
      <div className="panel-body path">
        <PendingPath regulationId={regulation.summary.id} />
        <p className="area-lead">{t('path.lead')}</p>
        <Stations steps={approvalPath} />
        {approvalPath.length === 0 ? <p>{t('path.empty')}</p> : null}
        <Because reason={approvalPathReason} verdicts={approvalPathVerdicts} />
        <FormerPaths regulation={regulation} />
      </div>
    </section>
  )
}

/** That a change of it is being written or waits for someone. */
function PendingPath({ regulationId }: { regulationId: string }) {
  const t = useWords(pathWords)
  const draft = useWords(draftWords)
  const { data = [] } = useQuery(draftQueries.open())
  const pending = data.filter((each) => each.changesPath && each.regulationId === regulationId)
  return pending.map((each) => (
    <p key={each.id} className="notice">
      <span>
        {t('path.pending', { name: each.draftedBy.name })} <DraftStateBadge draft={each} />{' '}
        <Go href={`/rulebook/drafts/${each.id}`}>{draft('draft.see_it')}</Go>
      </span>
    </p>
  ))
}

interface BecauseProps {
  readonly reason: string | null
  readonly verdicts: readonly VerdictView[]
}

/** Why a path is as it is, and who passed it. */
function Because({ reason, verdicts }: BecauseProps) {
  const t = useWords(pathWords)
  const draft = useWords(draftWords)
  const place = usePlace()
  const signed = verdicts.map(({ step, personName, alone, at }) =>
    t('path.signed', {
      step: inLanguage(step, place.language),
      name: alone ? draft('draft.alone_mark', { name: personName }) : personName,
      at: formatInstant(at, place),
    }),
  )
  return (
    <>
      {reason ? <p className="panel-note">{t('path.because', { reason })}</p> : null}
      {signed.length > 0 ? (
        <p className="panel-note">{signed.join(place.language === 'zh' ? '；' : '; ')}</p>
      ) : null}
    </>
  )
}

/** The paths that there were, so that nobody loosens one unseen. */
function FormerPaths({ regulation: { formerPaths } }: { regulation: RegulationView }) {
  const t = useWords(pathWords)
  const place = usePlace()
  if (formerPaths.length === 0) return null
  return (
    <details className="path-former">
      <summary>{t('path.former', { count: formerPaths.length })}</summary>
      <ol className="version-list" reversed>
        {formerPaths.map(({ version, steps, reason, verdicts, until }) => (
          <li key={version}>
            <p>
              {t('path.until', {
                at: formatInstant(until, place),
                steps:
                  steps.map(({ name }) => inLanguage(name, place.language)).join(' → ') ||
                  t('path.none'),
              })}
            </p>
            <Because reason={reason} verdicts={verdicts} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Stations({ steps }: { steps: readonly ApprovalStep[] }) {
  const t = useWords(pathWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  return (
    <ol className="path-line">
      <li>
        <strong>{t('path.drafted')}</strong>
      </li>
      {steps.map(({ name, roles }) => (
        <li key={name.zh}>
          <strong>{inLanguage(name, language)}</strong>
          <span className="under">
            {roles.map((role) => common(`common.role_${role}`)).join(listMark(language))}
          </span>
        </li>
      ))}
      <li>
        <strong>{t('path.published')}</strong>
      </li>
    </ol>
  )
}
