import type { RulebookImport } from '@bylaw/contract'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Diff } from '../rulebook/drafts/diff'
import { Go } from '../shell/go'
import { changesOf, clauseChangesOf } from './model'
import { exchangeWords } from './words'

type Regulation = RulebookImport['regulations'][number]
type RuleSet = RulebookImport['ruleSets'][number]

/** What an import changes, or has changed: clause by clause and rule set by rule set. */
export function Report({ report }: { report: RulebookImport }) {
  const t = useWords(exchangeWords)
  const language = useLanguage()
  const { regulations, ruleSets } = changesOf(report)
  return (
    <>
      {regulations.map((each) => (
        <RegulationPart key={each.code} part={each} />
      ))}
      {ruleSets.map((each) => (
        <RuleSetPart key={`${each.kind} ${each.key}`} part={each} />
      ))}
      {report.questions.length === 0 ? null : (
        <section className="panel">
          <header className="panel-head">
            <h2>{t('exchange.questions')}</h2>
          </header>
          <ul className="panel-body">
            {report.questions.map(({ key, ask, value, reason }) => (
              <li key={`${key} ${ask.zh}`}>
                {inLanguage(ask, language)} <code>{JSON.stringify(value)}</code> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function RegulationPart({ part }: { part: Regulation }) {
  const t = useWords(exchangeWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  return (
    <section className="panel exchange-part">
      <h3>
        {part.code} {inLanguage(part.title, language)} <Outcome part={part} />
        <small>{t('exchange.clauses', { count: part.clauses.total })}</small>
      </h3>
      <ul className="diff">
        {clauseChangesOf(part).map(({ what, before, after }) => (
          <li key={`${what} ${(after ?? before)?.id}`}>
            <span className="badge">{t(`exchange.${what}`)}</span>
            <div>
              {before ? (
                <del>
                  <span className="only-spoken">
                    {t('exchange.before')}
                    {common('common.colon')}
                  </span>
                  {before.id} {inLanguage(before.heading, language)}
                  <br />
                  {inLanguage(before.text, language)}
                </del>
              ) : null}
              {after ? (
                <ins>
                  <span className="only-spoken">
                    {t('exchange.after')}
                    {common('common.colon')}
                  </span>
                  {after.id} {inLanguage(after.heading, language)}
                  <br />
                  {inLanguage(after.text, language)}
                </ins>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RuleSetPart({ part }: { part: RuleSet }) {
  const t = useWords(exchangeWords)
  const language = useLanguage()
  return (
    <section className="panel exchange-part">
      <h3>
        {inLanguage(part.title, language)} <Outcome part={part} />
        <small>{inLanguage(part.kindTitle, language)}</small>
      </h3>
      {part.state === 'added' ? null : <Diff diff={part.diff} title={t('exchange.rules_diff')} />}
    </section>
  )
}

/** What becomes of a part, with the way to its draft. */
function Outcome({ part }: { part: Regulation | RuleSet }) {
  const t = useWords(exchangeWords)
  return (
    <>
      <span className="badge">{t(`exchange.${part.becomes}`)}</span>{' '}
      {part.repeals ? <span className="badge badge-over">{t('exchange.repeals')}</span> : null}
      {part.draftId === null ? null : (
        <Go href={`/rulebook/drafts/${encodeURIComponent(part.draftId)}`}>
          {t('exchange.to_draft')}
        </Go>
      )}
    </>
  )
}
