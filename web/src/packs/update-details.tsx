import type { PackUpdateView } from '@bylaw/contract'
import { listMark } from '../format/list'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { BeforeAfter, Told } from '../rulebook/drafts/before-after'
import { ClauseChanges } from '../rulebook/drafts/clause-changes'
import { Diff } from '../rulebook/drafts/diff'
import { usePlaceName } from '../rulebook/editor/place-name'
import { ClauseChip } from '../trace/view'
import { QuestionChanges } from './update-questions'
import { packWords } from './words'

/** What an update changes, clause by clause and rule set by rule set. */
export function UpdateDetails({ update }: { update: PackUpdateView }) {
  return (
    <>
      <TextChanges text={update.text} />
      {update.ruleSets.map((each) => (
        <RuleSetChanges key={`${each.kind} ${each.key}`} changes={each} />
      ))}
      <QuestionChanges questions={update.questions} />
    </>
  )
}

function TextChanges({ text }: { text: PackUpdateView['text'] }) {
  const t = useWords(packWords)
  const { added, removed, reworded, head, changedMeanwhile } = text
  if (added.length + removed.length + reworded.length + head.length === 0) return null
  return (
    <section className="panel diff-panel">
      <header className="panel-head">
        <h2>{t('packs.update_clauses')}</h2>
      </header>
      {changedMeanwhile ? (
        <p className="panel-body panel-note">{t('packs.update_text_ours')}</p>
      ) : null}
      {head.length > 0 ? (
        <ul className="diff">
          {head.map(({ part, before, after }) => (
            <li key={part}>
              <span className="badge">
                {t(part === 'title' ? 'packs.update_title_part' : `packs.update_${part}`)}
              </span>
              <BeforeAfter
                before={<Told words={before} against={after} />}
                after={<Told words={after} against={before} />}
              />
            </li>
          ))}
        </ul>
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
      {changes.diff.places.length > 0 ? (
        <Diff diff={changes.diff} title={title} of={{ kind: changes.kind, content: undefined }} />
      ) : null}
      {changes.formerTitle ? (
        <p className="form-text">
          {t('packs.update_renamed', { former: inLanguage(changes.formerTitle, language), title })}
        </p>
      ) : null}
      <CitationChanges changes={changes} title={title} />
      {changes.changedMeanwhile ? (
        <p className="form-text">{t('packs.update_rules_ours')}</p>
      ) : null}
      {changes.kept.length > 0 ? (
        <p className="form-text">
          {t('packs.update_kept', {
            places: changes.kept.map(placeName).join(listMark(language)),
          })}
        </p>
      ) : null}
    </>
  )
}

interface CitationChangesProps {
  readonly changes: PackUpdateView['ruleSets'][number]
  readonly title: string
}

/** Places that rest on other clauses than they did. */
function CitationChanges({ changes, title }: CitationChangesProps) {
  const t = useWords(packWords)
  const placeName = usePlaceName(changes.kind, undefined)
  if (changes.citations.length === 0) return null
  return (
    <section className="panel diff-panel">
      <header className="panel-head">
        <h2>{t('packs.update_cites', { title })}</h2>
      </header>
      <ul className="diff">
        {changes.citations.map(({ place, before, after, kept }) => (
          <li key={place}>
            <span className="badge">{t('packs.update_cite')}</span>
            <div>
              <p>{placeName(place)}</p>
              <BeforeAfter before={<Cited clauses={before} />} after={<Cited clauses={after} />} />
              {kept ? <p className="under">{t('packs.update_cite_kept')}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Cited = ({ clauses }: { clauses: readonly string[] }) =>
  clauses.length === 0 ? '—' : clauses.map((id) => <ClauseChip key={id} clause={id} />)
