import type { ApprovalStep, RegulationView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { commonWords } from '../../common/words'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
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
      </div>
    </section>
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
