import type { ApprovalStep, RegulationView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { commonWords } from '../../common/words'
import { formatInstant } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay, usePlace } from '../../shell/company'
import { PathBuilder } from './path-builder'
import { pathWords } from './words'
import './path.css'

/** What changes of a regulation pass before they hold; its owner may build it anew. */
export function PathPart({ regulation }: { regulation: RegulationView }) {
  const t = useWords(pathWords)
  const may = useMay()
  const [building, setBuilding] = useState(false)
  const { approvalPath, approvalPathReason } = regulation
  if (building) return <PathBuilder regulation={regulation} close={() => setBuilding(false)} />
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
        <p className="area-lead">{t('path.lead')}</p>
        <Stations steps={approvalPath} />
        {approvalPath.length === 0 ? <p>{t('path.empty')}</p> : null}
        {approvalPathReason ? (
          <p className="panel-note">{t('path.because', { reason: approvalPathReason })}</p>
        ) : null}
        <FormerPaths regulation={regulation} />
      </div>
    </section>
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
        {formerPaths.map(({ version, steps, reason, until }) => (
          <li key={version}>
            <p>
              {t('path.until', {
                at: formatInstant(until, place),
                steps:
                  steps.map(({ name }) => inLanguage(name, place.language)).join(' → ') ||
                  t('path.none'),
              })}
            </p>
            {reason ? <p className="panel-note">{t('path.because', { reason })}</p> : null}
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
            {roles
              .map((role) => common(`common.role_${role}`))
              .join(language === 'zh' ? '、' : ', ')}
          </span>
        </li>
      ))}
      <li>
        <strong>{t('path.published')}</strong>
      </li>
    </ol>
  )
}
