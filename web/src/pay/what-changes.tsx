import { useWords } from '../i18n/use-words'
import { correctionWords } from './correction-words'

/** What of a month may change before it is approved, after, and while it is corrected. */
const ROWS = [
  ['lines', 'add_or_reverse', 'locked', 'add_or_reverse'],
  ['work', 'verify', 'locked', 'verify'],
  ['employment', 'add', 'locked', 'add'],
  ['rules', 'rules_now', 'rules_pinned', 'rules_now'],
  ['slips', 'recalculated', 'locked', 'difference'],
  ['paid_on', 'not_yet', 'day_corrected', 'day_corrected'],
] as const

export function WhatChanges() {
  const t = useWords(correctionWords)
  return (
    <details className="panel what-changes">
      <summary>{t('correction.what_changes')}</summary>
      <table className="listing">
        <caption className="only-spoken">{t('correction.what_changes')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('correction.before_approval')}</th>
            <th scope="col">{t('correction.after_approval')}</th>
            <th scope="col">{t('correction.while_open')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([fact, before, after, open]) => (
            <tr key={fact}>
              <th scope="row">{t(`correction.fact_${fact}`)}</th>
              <td>{t(`correction.${before}`)}</td>
              <td>{t(`correction.${after}`)}</td>
              <td>{t(`correction.${open}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
