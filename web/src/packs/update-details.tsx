import type { PackUpdateView } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { ClauseChanges } from '../rulebook/drafts/clause-changes'
import { Diff } from '../rulebook/drafts/diff'
import { usePlaceName } from '../rulebook/editor/place-name'
import { packWords } from './words'

/** What an update changes, clause by clause and rule set by rule set. */
export function UpdateDetails({ update }: { update: PackUpdateView }) {
  return (
    <>
      <TextChanges text={update.text} />
      {update.ruleSets.map((each) => (
        <RuleSetChanges key={`${each.kind} ${each.key}`} changes={each} />
      ))}
    </>
  )
}

function TextChanges({ text }: { text: PackUpdateView['text'] }) {
  const t = useWords(packWords)
  const { added, removed, reworded, changedMeanwhile } = text
  if (added.length + removed.length + reworded.length === 0) return null
  return (
    <section className="panel diff-panel">
      <header className="panel-head">
        <h2>{t('packs.update_clauses')}</h2>
      </header>
      {changedMeanwhile ? (
        <p className="panel-body panel-note">{t('packs.update_text_ours')}</p>
      ) : null}
      <ClauseChanges changes={text} />
    </section>
  )
}

function RuleSetChanges({ changes }: { changes: PackUpdateView['ruleSets'][number] }) {
  const t = useWords(packWords)
  const language = useLanguage()
  const placeName = usePlaceName(changes.kind, undefined)
  const title = inLanguage(changes.title, language)
  if (changes.state === 'added')
    return <p className="form-text">{t('packs.update_new_rules', { title })}</p>
  if (changes.state === 'removed')
    return <p className="form-text">{t('packs.update_gone_rules', { title })}</p>
  return (
    <>
      <Diff diff={changes.diff} title={title} of={{ kind: changes.kind, content: undefined }} />
      {changes.changedMeanwhile ? (
        <p className="form-text">{t('packs.update_rules_ours')}</p>
      ) : null}
      {changes.kept.length > 0 ? (
        <p className="form-text">
          {t('packs.update_kept', {
            places: changes.kept.map(placeName).join(language === 'zh' ? '、' : ', '),
          })}
        </p>
      ) : null}
    </>
  )
}
