import type { ChangedExample, DraftChecks } from '@bylaw/contract'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { CodeBlock } from '../../common/scrolling'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { draftWords } from './words'

/** What the system finds in a draft, and which worked cases come out otherwise under it. */
export function Checks({ checks, rules }: { checks: DraftChecks; rules: boolean }) {
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
        {rules && examples.total > 0 ? <Examples examples={examples} /> : null}
      </div>
    </section>
  )
}

function Examples({ examples }: Pick<DraftChecks, 'examples'>) {
  const t = useWords(draftWords)
  const { total, changed } = examples
  return (
    <div className="examples">
      <h3>{t('draft.examples')}</h3>
      <p className="panel-note">
        {changed.length === 0
          ? t('draft.examples_same', { total })
          : t('draft.examples_changed', { total, changed: changed.length })}
      </p>
      {changed.map((example) => (
        <Example key={example.name.zh} example={example} />
      ))}
    </div>
  )
}

function Example({ example }: { example: ChangedExample }) {
  const t = useWords(draftWords)
  const language = useLanguage()
  return (
    <details className="example">
      <summary>{inLanguage(example.name, language)}</summary>
      <dl className="example-sides">
        <dt>{t('draft.diff_before')}</dt>
        <dd>
          <Outcome outcome={example.before} />
        </dd>
        <dt>{t('draft.diff_after')}</dt>
        <dd>
          <Outcome outcome={example.after} />
        </dd>
      </dl>
    </details>
  )
}

function Outcome({ outcome }: { outcome: ChangedExample['before'] }) {
  const t = useWords(draftWords)
  if (outcome.refusal !== undefined) return t('draft.refused_as', { code: outcome.refusal })
  return <CodeBlock>{JSON.stringify(outcome.decision, null, 1)}</CodeBlock>
}
