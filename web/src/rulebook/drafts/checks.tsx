import type { DraftChecks, DraftView } from '@bylaw/contract'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { Examples } from './examples'
import { draftWords } from './words'

interface ChecksProps {
  readonly draft: DraftView
  readonly checks: DraftChecks
  readonly fail: (error: unknown) => void
}

/** What the system finds in a draft, and which worked cases come out otherwise under it. */
export function Checks({ draft, checks, fail }: ChecksProps) {
  const t = useWords(draftWords)
  const language = useLanguage()
  const { findings, examples } = checks
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('draft.checks')}</h2>
      </header>
      <div className="panel-body checks">
        {findings.length === 0 ? (
          <p className="check check-clean">
            <IconCircleCheck size={17} stroke={1.8} aria-hidden />
            {t('draft.checks_clean')}
          </p>
        ) : (
          <ul>
            {findings.map(({ severity, pointer, row, code, message }) => (
              <li key={`${pointer} ${code} ${message.zh}`} className={`check check-${severity}`}>
                {severity === 'error' ? (
                  <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
                ) : (
                  <IconInfoCircle size={17} stroke={1.8} aria-hidden />
                )}
                <span>
                  <strong className="check-word">{t(`draft.check_${severity}`)}</strong>{' '}
                  {row === null ? null : `${t('draft.check_row', { row })} · `}
                  {inLanguage(message, language)}
                </span>
              </li>
            ))}
          </ul>
        )}
        {draft.kind !== null && examples.total > 0 ? (
          <Examples draft={draft} examples={examples} fail={fail} />
        ) : null}
      </div>
    </section>
  )
}
