import type { DraftView, Finding } from '@bylaw/contract'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { commonWords } from '../../common/words'
import { listMark } from '../../format/list'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { Go } from '../../shell/go'
import { usePlaceName } from '../editor/place-name'
import { placeOf } from '../editor/wrong'
import { draftWords } from './words'

interface FindingsProps {
  readonly draft: DraftView
  readonly findings: readonly Finding[]
}

/**
 * What the system finds in a draft: what it brings about itself and what stops it, then, folded,
 * what the version before it had as well.
 */
export function Findings({ draft, findings }: FindingsProps) {
  const t = useWords(draftWords)
  const before = findings.filter(({ already, severity }) => already && severity === 'warning')
  const own = findings
    .filter((each) => !before.includes(each))
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  return (
    <>
      {own.length > 0 ? (
        <List draft={draft} findings={own} />
      ) : (
        <p className="check check-clean">
          <IconCircleCheck size={17} stroke={1.8} aria-hidden />
          {t(before.length === 0 ? 'draft.checks_clean' : 'draft.checks_nothing_new')}
        </p>
      )}
      {before.length > 0 ? (
        <details className="checks-before">
          <summary>{t('draft.checks_before', { count: before.length })}</summary>
          <List draft={draft} findings={before} />
        </details>
      ) : null}
    </>
  )
}

function List({ draft, findings }: FindingsProps) {
  const t = useWords(draftWords)
  const common = useWords(commonWords)
  const may = useMay()
  const language = useLanguage()
  return (
    <ul>
      {findings.map((finding) => {
        const { severity, pointer, row, code, message, ruleSetId, rules } = finding
        return (
          <li key={`${pointer} ${row} ${code} ${message.zh}`} className={`check check-${severity}`}>
            {severity === 'error' ? (
              <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
            ) : (
              <IconInfoCircle size={17} stroke={1.8} aria-hidden />
            )}
            <span>
              <strong className="check-word">{t(`draft.check_${severity}`)}</strong>{' '}
              {pointer === '' ? null : (
                <>
                  <Place draft={draft} at={placeOf(finding)} />
                  {common('common.colon')}
                </>
              )}
              {inLanguage(message, language)}
              {ruleSetId && may('rulebook.draft') ? (
                <>
                  {' '}
                  <Go
                    href={`/rulebook/rule-sets/${ruleSetId}/draft${draft.state === 'draft' ? `?with=${draft.id}` : ''}`}
                  >
                    {t('draft.change_rules')}
                  </Go>
                </>
              ) : null}
              {rules ? <RulesSaid draft={draft} rules={rules} /> : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Rules as they read, each with its figures in question; for whoever may edit the draft, the way to its place. */
function RulesSaid({ draft, rules }: { draft: DraftView; rules: NonNullable<Finding['rules']> }) {
  const t = useWords(draftWords)
  const language = useLanguage()
  const mayEdit = useMayEdit(draft)
  return (
    <ul className="check-rules">
      {rules.map(({ rule, text, figures }) => (
        <li key={`${rule} ${text.zh}`}>
          {mayEdit ? (
            <Go href={editAt(draft, rule)}>{inLanguage(text, language)}</Go>
          ) : (
            inLanguage(text, language)
          )}{' '}
          <span className="check-figures">
            {t('draft.unsaid_figures', { figures: figures.join(listMark(language)) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A place by its name; for whoever may edit the draft, the way to it. */
function Place({ draft, at }: { draft: DraftView; at: string }) {
  const name = usePlaceName(draft.kind ?? 'text', draft.content)(at)
  return useMayEdit(draft) ? <Go href={editAt(draft, at)}>{name}</Go> : name
}

function useMayEdit({ state }: DraftView): boolean {
  const may = useMay()
  return state === 'draft' && may('rulebook.draft')
}

const editAt = ({ id }: DraftView, place: string): string =>
  `/rulebook/drafts/${id}/edit#${encodeURIComponent(place)}`
