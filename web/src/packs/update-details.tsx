import type { PackUpdateView } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Diff } from '../rulebook/drafts/diff'
import { packWords } from './words'
import '../rulebook/drafts/drafts.css'

type Clause = PackUpdateView['text']['added'][number]

/** What an update changes, clause by clause and rule set by rule set. */
export function UpdateDetails({ update }: { update: PackUpdateView }) {
  return (
    <>
      <ClauseChanges text={update.text} />
      {update.ruleSets.map((each) => (
        <RuleSetChanges key={`${each.kind} ${each.key}`} changes={each} />
      ))}
    </>
  )
}

function ClauseChanges({ text }: { text: PackUpdateView['text'] }) {
  const t = useWords(packWords)
  const { added, removed, reworded, changedMeanwhile } = text
  const changes = [
    ...reworded.map(({ before, after }) => ({ what: 'reworded' as const, before, after })),
    ...added.map((after) => ({ what: 'added' as const, before: null, after })),
    ...removed.map((before) => ({ what: 'removed' as const, before, after: null })),
  ]
  if (changes.length === 0) return null
  return (
    <section className="panel diff-panel">
      <header className="panel-head">
        <h2>{t('packs.update_clauses')}</h2>
      </header>
      {changedMeanwhile ? (
        <p className="panel-body panel-note">{t('packs.update_text_ours')}</p>
      ) : null}
      <ul className="diff">
        {changes.map(({ what, before, after }) => (
          <li key={`${what} ${(after ?? before)?.id}`}>
            <span className="badge">{t(`packs.update_${what}`)}</span>
            <div>
              <p className="update-clause">{(after ?? before)?.id}</p>
              {before ? (
                <del>
                  <ClauseText clause={before} />
                </del>
              ) : null}
              {after ? (
                <ins>
                  <ClauseText clause={after} />
                </ins>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ClauseText({ clause: { heading, text } }: { clause: Clause }) {
  const language = useLanguage()
  return (
    <>
      {inLanguage(heading, language)}
      <br />
      {inLanguage(text, language)}
    </>
  )
}

function RuleSetChanges({ changes }: { changes: PackUpdateView['ruleSets'][number] }) {
  const t = useWords(packWords)
  const title = inLanguage(changes.title, useLanguage())
  if (changes.state === 'added')
    return <p className="form-text">{t('packs.update_new_rules', { title })}</p>
  if (changes.state === 'removed')
    return <p className="form-text">{t('packs.update_gone_rules', { title })}</p>
  return (
    <>
      <Diff diff={changes.diff} title={title} />
      {changes.changedMeanwhile ? (
        <p className="form-text">{t('packs.update_rules_ours')}</p>
      ) : null}
      {changes.kept.length > 0 ? (
        <p className="form-text">
          {t('packs.update_kept', { places: changes.kept.map((each) => each || '/').join(' · ') })}
        </p>
      ) : null}
    </>
  )
}
